using CareerHub.Profiles;

namespace CareerHub.Import;

/// <summary>One value of a draft, seen apart from its type.</summary>
public sealed record DraftValue
{
    internal DraftValue(string property, int? index, string text, SourceRef source)
    {
        Property = property;
        Index = index;
        Text = text;
        Source = source;
    }

    /// <summary>The property of the entry that holds it.</summary>
    public string Property { get; }

    /// <summary>The place in the property's list, from 0, or null when it is no list.</summary>
    public int? Index { get; }

    /// <summary>The value in its text form.</summary>
    public string Text { get; }

    /// <summary>The words that it was read from.</summary>
    public SourceRef Source { get; }

    internal static IEnumerable<DraftValue> Of(string property, Sourced<string>? value) =>
        value is null ? [] : [new DraftValue(property, null, value.Value, value.Source)];

    internal static IEnumerable<DraftValue> Of(string property, Sourced<PartialDate>? value) =>
        value is null ? [] : [new DraftValue(property, null, value.Value.ToString(), value.Source)];

    internal static IEnumerable<DraftValue> Of(string property, ValueList<Sourced<string>> values) =>
        values.Select((value, index) => new DraftValue(property, index, value.Value, value.Source));
}
