using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal.Words;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>What the head of an entry says besides its values.</summary>
internal static class HeadRest
{
    /// <summary>The first text in <paramref name="parts"/> that is in none of the <paramref name="values"/>, or null.</summary>
    public static Sourced<string>? Text(TextSource source, IEnumerable<HeadPart> parts, IEnumerable<HeadPart?> values)
    {
        Slice[] read = [.. values.OfType<HeadPart>().Select(part => part.Slice).OrderBy(slice => slice.Start)];
        return parts.SelectMany(part => Outside(part.Slice, read)).Select(slice => Text(source, slice)).FirstOrDefault(text => text is not null);
    }

    // Words that only lead to a value say nothing without it.
    private static Sourced<string>? Text(TextSource source, Slice slice) =>
        source.Text(slice, ConfidenceRates.Unread, 0.5) is { } text && text.Value.Any(char.IsLetterOrDigit) && !Dictionaries.GivenBy.Is(text.Value) && !Dictionaries.SubLabels.Is(text.Value) && !Dictionaries.Joining.Is(text.Value)
            ? text
            : null;

    private static IEnumerable<Slice> Outside(Slice slice, Slice[] read)
    {
        int from = slice.Start;
        foreach (Slice value in read.Where(value => value.Start < slice.End && value.End > slice.Start))
        {
            if (value.Start > from)
            {
                yield return Slice.Between(from, value.Start);
            }

            from = Math.Max(from, value.End);
        }

        if (from < slice.End)
        {
            yield return Slice.Between(from, slice.End);
        }
    }
}
