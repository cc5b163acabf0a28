using CareerHub.Profiles;

namespace CareerHub.Import.Internal;

/// <summary>The values of one part of a draft by property: what <see cref="DraftEntry.Values"/> lists, the other way round.</summary>
internal sealed class DraftValues(IEnumerable<DraftValue> values, EvidenceText text)
{
    private readonly ILookup<string, DraftValue> byProperty = values.ToLookup(value => value.Property, StringComparer.Ordinal);

    public Sourced<string>? Text(string property) => byProperty[property].FirstOrDefault() is { } value ? Read(value) : null;

    /// <summary>A date; null when the text is none.</summary>
    public Sourced<PartialDate>? Date(string property) =>
        byProperty[property].FirstOrDefault() is { } value && PartialDate.TryParse(value.Text, out PartialDate date) ? text.Read(date, value.Source) : null;

    public ValueList<Sourced<string>> Texts(string property) =>
        byProperty[property].OrderBy(value => value.Index).Select(Read).OfType<Sourced<string>>().ToValueList();

    private Sourced<string>? Read(DraftValue value) => DraftProperties.KindOf(value.Property) == EvidenceKind.Address
        ? text.ReadAddress(value.Text, value.Source)
        : text.Read(value.Text, value.Source);
}
