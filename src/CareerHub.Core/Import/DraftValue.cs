using CareerHub.Profiles;

namespace CareerHub.Import;

/// <summary>One value of a draft, seen apart from its type.</summary>
/// <param name="Property">The property of the entry that holds it.</param>
/// <param name="Index">The place in the property's list, from 0, or null when it is no list.</param>
/// <param name="Text">The value in its text form.</param>
/// <param name="Source">The words that it was read from.</param>
public sealed record DraftValue(string Property, int? Index, string Text, SourceRef Source)
{
    internal static IEnumerable<DraftValue> Of(string property, Sourced<string>? value) =>
        value is null ? [] : [new DraftValue(property, null, value.Value, value.Source)];

    internal static IEnumerable<DraftValue> Of(string property, Sourced<PartialDate>? value) =>
        value is null ? [] : [new DraftValue(property, null, value.Value.ToString(), value.Source)];

    internal static IEnumerable<DraftValue> Of(string property, ValueList<Sourced<string>> values) =>
        values.Select((value, index) => new DraftValue(property, index, value.Value, value.Source));
}
