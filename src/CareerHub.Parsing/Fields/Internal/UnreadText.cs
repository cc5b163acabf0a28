using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal.Entries;
using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal;

/// <summary>Finds the text that became nothing, and keeps it: each run of rows that no value was read from is a section of its own.</summary>
internal sealed class UnreadText(TextSource source, DocumentRows rows, IReadOnlyList<Section> sections)
{
    private const int MostLabelWords = 10;
    private const int MostBlocks = 100;
    private readonly HashSet<Row> headings = [.. sections.Select(section => section.Heading?.Row).OfType<Row>()];

    /// <summary>The draft with the text that it lacks, and a finding for each piece.</summary>
    public (ProfileDraft Draft, IReadOnlyList<Finding> Findings) Keep(ProfileDraft draft)
    {
        var read = ReadRanges.Of(draft);
        DraftCustomSection[] kept = [.. rows.Budget.Each(Blocks(read).Concat(rows.Rows.SelectMany(row => Rests(read, row))).Take(MostBlocks), Section)];
        return kept.Length == 0 ? (draft, []) : (draft with { CustomSections = [.. draft.CustomSections, .. kept] }, [.. kept.Select(Unread)]);
    }

    private static Finding Unread(DraftCustomSection section) => new(FindingCodes.UnreadText, FindingSeverity.Information,
        "This text became no field of the profile. It is kept as a section of its own; move what belongs elsewhere.", section.Content?.Source);

    private IEnumerable<DraftCustomSection> Section(Slice text) =>
        source.Text(text, "unread", 0.8) is { } content ? [new DraftCustomSection { Content = content }] : [];

    // The words of a row with other values that are in none of them, when they are more than a label or a sign.
    private IEnumerable<Slice> Rests(ReadRanges read, Row row)
    {
        if (headings.Contains(row) || !read.Meet(row.Start, row.End))
        {
            yield break;
        }

        int first = 0;
        for (int i = 0; i <= row.Words.Count; i++)
        {
            if (i < row.Words.Count && !read.Meet(row.Words[i].Start, row.Words[i].Start + row.Words[i].Text.Length))
            {
                continue;
            }

            if (i > first && IsRest(row.Words.Skip(first).Take(i - first)))
            {
                yield return Slice.Between(row.Words[first].Start, row.Words[i - 1].Start + row.Words[i - 1].Text.Length);
            }

            first = i + 1;
        }
    }

    // Labels, names of networks, page furniture and signs say nothing by themselves.
    private static bool IsRest(IEnumerable<Word> words)
    {
        string[] said = [.. words.Select(word => Fold.Words(word.Text)).Where(word => word.Length > 0)];
        return said.Any(word => word.Any(char.IsLetter)) && !IsLabel(string.Join(' ', said));
    }

    private IEnumerable<Slice> Blocks(ReadRanges read)
    {
        var block = new List<Row>();
        foreach (Row row in rows.Rows)
        {
            bool unread = !headings.Contains(row) && !read.Meet(row.Start, row.End);
            if (block.Count > 0 && (!unread || row.Index != block[^1].Index + 1 || row.StartsBlock))
            {
                if (IsText(block))
                {
                    yield return Slice.Between(block[0].Start, block[^1].End);
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
            yield return Slice.Between(block[0].Start, block[^1].End);
        }
    }

    private static bool IsLabel(string text) =>
        Dictionaries.Labels.Is(text) || Dictionaries.SubLabels.Is(text) || Dictionaries.GivenBy.Is(text) || Dictionaries.Joining.Is(text) || DurationText.Is(text)
        || Dictionaries.DocumentTitles.Is(text) || Dictionaries.NamedNetworks.ContainsKey(text) || HeadingWords.All.Exact(text) is not null;

    private static bool IsText(List<Row> block) => block.Exists(row => IsRest(row.Words.Take(MostLabelWords + 1)));
}
