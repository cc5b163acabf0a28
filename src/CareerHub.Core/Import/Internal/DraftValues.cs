using CareerHub.Profiles;

namespace CareerHub.Import.Internal;

/// <summary>The values of one part of a draft by property: what <see cref="DraftEntry.Values"/> lists, the other way round.</summary>
internal sealed class DraftValues(List<DraftValue> values, EvidenceText text)
{
    public Sourced<string>? Text(string property) => First(property) is { } value ? Read(value) : null;

    /// <summary>A date; null when the text is none.</summary>
    public Sourced<PartialDate>? Date(string property) =>
        First(property) is { } value && PartialDate.TryParse(value.Text, out PartialDate date) ? text.Read(date, value.Source) : null;

    public ValueList<Sourced<string>> Texts(string property) =>
        values.FindAll(value => value.Property == property).OrderBy(value => value.Index).Select(Read).OfType<Sourced<string>>().ToValueList();

    // A part has a few properties: looking through them is quicker than an index of them.
    private DraftValue? First(string property)
    {
        foreach (DraftValue value in values)
        {
            if (value.Property == property)
            {
                return value;
            }
        }

        return null;
    }

    private Sourced<string>? Read(DraftValue value) => DraftProperties.KindOf(value.Property) == EvidenceKind.Address
        ? text.ReadAddress(value.Text, value.Source)
        : text.Read(value.Text, value.Source);
}
