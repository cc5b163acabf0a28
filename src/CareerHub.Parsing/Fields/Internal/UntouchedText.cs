using CareerHub.Import;

namespace CareerHub.Parsing.Fields.Internal;

/// <summary>
/// Keeps the text that there was no time to understand: the lines that no value was read from, as sections. It asks nothing of the words, and so
/// takes no longer than the text is long.
/// </summary>
internal sealed class UntouchedText(TextSource source)
{
    // Sections and a whole profile have bounds of their own; this stays below them.
    private const int LongestSection = 20_000;
    private const int MostSections = 20;

    /// <summary>The draft with the lines that it lacks, up to a bound.</summary>
    public ProfileDraft Keep(ProfileDraft draft)
    {
        IEnumerable<DraftCustomSection> kept = Sections(ReadRanges.Of(draft))
            .Select(slice => source.Exact(slice, "untouched", 0.8))
            .OfType<Sourced<string>>()
            .Select(content => new DraftCustomSection { Content = content })
            .Take(MostSections);
        return draft with { CustomSections = [.. draft.CustomSections, .. kept] };
    }

    private IEnumerable<Slice> Sections(ReadRanges read)
    {
        string text = source.Document.Text;
        int open = -1, last = 0;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            int length = text.AsSpan(start).IndexOfAny('\n', '\f');
            end = length < 0 ? text.Length : start + length;
            bool keeps = !string.IsNullOrWhiteSpace(text[start..end]) && !read.Meet(start, end);
            if (open >= 0 && (!keeps || end - open > LongestSection))
            {
                yield return Slice.Between(open, last);
                open = -1;
            }

            if (keeps)
            {
                open = open < 0 ? start : open;
                last = Math.Min(end, open + LongestSection);
            }
        }

        if (open >= 0)
        {
            yield return Slice.Between(open, last);
        }
    }
}
