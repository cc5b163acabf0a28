using CareerHub.Import;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal;

/// <summary>Finds the text that became nothing, and keeps it: each run of rows that no value was read from is a section of its own.</summary>
internal sealed class UnreadText(TextSource source, DocumentRows rows, IReadOnlyList<Section> sections)
{
    // Labels, page furniture and single words say nothing by themselves.
    private const int FewestWords = 4;
    private const int MostBlocks = 100;

    /// <summary>The draft with the text that it lacks, and a finding for each piece.</summary>
    public (ProfileDraft Draft, IReadOnlyList<Finding> Findings) Keep(ProfileDraft draft)
    {
        DraftCustomSection[] kept = [.. rows.Budget.Each(Blocks(draft).Take(MostBlocks), block => Section(block))];
        return kept.Length == 0 ? (draft, []) : (draft with { CustomSections = [.. draft.CustomSections, .. kept] }, [.. kept.Select(Unread)]);
    }

    private static Finding Unread(DraftCustomSection section) => new(FindingCodes.UnreadText, FindingSeverity.Information,
        "This text became no field of the profile. It is kept as a section of its own; move what belongs elsewhere.", section.Content?.Source);

    private IEnumerable<DraftCustomSection> Section(List<Row> block) =>
        source.Text(Slice.Between(block[0].Start, block[^1].End), "unread", 0.8) is { } content ? [new DraftCustomSection { Content = content }] : [];

    private IEnumerable<List<Row>> Blocks(ProfileDraft draft)
    {
        List<(int Start, int End)> read = Ranges(draft);
        HashSet<Row> headings = [.. sections.Select(section => section.Heading?.Row).OfType<Row>()];
        var block = new List<Row>();
        foreach (Row row in rows.Rows)
        {
            bool unread = !headings.Contains(row) && !IsRead(read, row);
            if (block.Count > 0 && (!unread || row.Index != block[^1].Index + 1 || row.StartsBlock))
            {
                if (IsText(block))
                {
                    yield return block;
                }

                block = [];
            }

            if (unread)
            {
                block.Add(row);
            }
        }

        if (IsText(block))
        {
            yield return block;
        }
    }

    private static bool IsText(List<Row> block) => block.Sum(row => row.Words.Count(word => word.Text.Any(char.IsLetter))) >= FewestWords;

    // The ranges of all values, joined where they touch, in the order of the text.
    private static List<(int Start, int End)> Ranges(ProfileDraft draft)
    {
        var ranges = new List<(int Start, int End)>();
        foreach (SourceRef value in draft.Parts().SelectMany(part => part.Entry.Values()).Select(value => value.Source).OrderBy(value => value.Start))
        {
            int end = value.Start + value.Length;
            if (ranges.Count > 0 && value.Start <= ranges[^1].End)
            {
                ranges[^1] = (ranges[^1].Start, Math.Max(ranges[^1].End, end));
            }
            else
            {
                ranges.Add((value.Start, end));
            }
        }

        return ranges;
    }

    private static bool IsRead(List<(int Start, int End)> ranges, Row row)
    {
        (int low, int high) = (0, ranges.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = ranges[middle].End <= row.Start ? (middle + 1, high) : (low, middle);
        }

        return low < ranges.Count && ranges[low].Start < row.End;
    }
}
