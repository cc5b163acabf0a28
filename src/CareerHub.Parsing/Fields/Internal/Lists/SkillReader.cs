using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal.Entries;
using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>Reads skills: single ones, and groups with a label.</summary>
internal sealed class SkillReader(TextSource source, RowJoiner joiner, LanguageReader languageReader)
{
    private const int LongestTerm = 60;
    private readonly TermSplitter splitter = new(source);

    /// <summary>The skills of a section, and the languages of a group of that name.</summary>
    public (IReadOnlyList<DraftSkill> Skills, IReadOnlyList<DraftLanguage> Languages) Read(Section section)
    {
        var languages = new List<DraftLanguage>();
        var skills = new List<DraftSkill>();
        Sourced<string>? group = null;
        bool filled = true;
        double? margin = MarginColumn.Find(section.Rows);
        List<Paragraph> paragraphs = Group(section.Rows, margin);
        for (int i = 0; i < paragraphs.Count; i++)
        {
            Paragraph paragraph = paragraphs[i];
            int from = paragraph.Rows[0].Start;
            if (LabelEnd(paragraph.Rows[0], margin) is { } end)
            {
                group = Close(skills, group, filled, source.Text(Slice.Between(from, end), "skill.group", 0.8));
                filled = false;
                from = end;
            }
            else if (IsGroupHeading(paragraph, i + 1 < paragraphs.Count ? paragraphs[i + 1] : null))
            {
                group = Close(skills, group, filled, source.Text(paragraph.Slice, "skill.group", 0.7));
                filled = false;
                continue;
            }

            if (group is not null && HeadingWords.All.Exact(group.Value) == SectionKind.Languages && languageReader.Read(paragraph.Rows, from) is { Count: > 0 } spoken)
            {
                languages.AddRange(spoken);
                group = null;
                continue;
            }

            foreach (Slice term in splitter.Split(paragraph, from))
            {
                filled |= Add(skills, group, term);
            }
        }

        Close(skills, group, filled, null);
        return (skills, languages);
    }

    // A row with a label of its own never goes on with the one above; chips end with their row.
    private List<Paragraph> Group(List<Row> rows, double? margin)
    {
        var groups = new List<Paragraph>();
        var open = new List<Row>();
        foreach (Row row in rows)
        {
            bool chips = row.Pieces.Count > 1 || (open.Count > 0 && (open[^1].Pieces.Count > 1 || !open.Exists(TermSplitter.HasSigns)));
            if (open.Count > 0 && (chips || LabelEnd(row, margin) is not null || LabelEnd(open[^1], margin) is not null && !open[^1].Text.Contains(',', StringComparison.Ordinal)))
            {
                groups.AddRange(Paragraphs.Group(open, joiner));
                open.Clear();
            }

            open.Add(row);
        }

        groups.AddRange(Paragraphs.Group(open, joiner));
        return groups;
    }

    private static Sourced<string>? Close(List<DraftSkill> skills, Sourced<string>? group, bool filled, Sourced<string>? next)
    {
        if (group is not null && !filled)
        {
            skills.Add(new DraftSkill { Name = group });
        }

        return next;
    }

    private bool Add(List<DraftSkill> skills, Sourced<string>? group, Slice term)
    {
        if (source.Text(term, "skill", 0.7) is not { } name)
        {
            return false;
        }

        if (Dictionaries.Fluency.Is(name.Value) || Level(name.Value))
        {
            if (skills.Count > 0 && skills[^1].GroupName == group && skills[^1].Level is null)
            {
                skills[^1] = skills[^1] with { Level = name };
            }

            return false;
        }

        if (name.Value.Length > LongestTerm && name.Value.Split(' ').Length > 9)
        {
            return false;
        }

        skills.Add(new DraftSkill { Name = name, GroupName = group });
        return true;
    }

    private static bool Level(string text) => text.All(c => !char.IsLetter(c));

    // "Label: a, b" or a label set off by its type or by a column of its own.
    private static int? LabelEnd(Row row, double? margin)
    {
        if (margin is { } edge && row.Words.ToList().FindIndex(word => Math.Abs((word.Box?.Left ?? -9) - edge) < MarginColumn.Tolerance) is > 0 and var first)
        {
            return row.Words[first - 1].Start + row.Words[first - 1].Text.Length;
        }

        int colon = row.Text.IndexOf(": ", StringComparison.Ordinal);
        if (colon is > 0 and < 45 && row.Text.AsSpan(0, colon).IndexOf(',') < 0)
        {
            return row.Start + colon + 1;
        }

        IReadOnlyList<RowPiece> styled = RowPiece.Split(row, (left, right) => left.Bold != right.Bold || Math.Abs(left.FontSize - right.FontSize) > 0.8 || left.Italic != right.Italic);
        return styled.Count > 1 && (styled[0].Words.First().Bold || styled[0].Words.First().FontSize > styled[1].Words.First().FontSize + 0.8) && styled[0].Text.Length < 45 && !styled[0].Text.Contains(',', StringComparison.Ordinal)
            ? styled[0].End
            : null;
    }

    // A row by itself that looks stronger than what follows it.
    private static bool IsGroupHeading(Paragraph paragraph, Paragraph? next)
    {
        Row row = paragraph.Rows[0];
        if (paragraph.Rows.Count > 1 || next is null || row.Words.Count > 6 || row.Text.Contains(',', StringComparison.Ordinal) || row.IsItem)
        {
            return false;
        }

        Row below = next.Rows[0];
        bool stronger = (row.Style.Bold && !below.Style.Bold) || row.Style.Size > below.Style.Size + 0.6 || (row.Style.Level > 0 && below.Style.Level != row.Style.Level) || (row.Style.Upper && !below.Style.Upper && row.Text.Length > 4);
        bool indent = row.HasBox && below.HasBox && below.Left > row.Left + 8 && below.Page == row.Page && row.Pieces.Count == 1;
        bool list = indent || !row.IsItem && (below.IsItem || (next.Rows.Any(r => r.Text.Contains(',', StringComparison.Ordinal)) && row.Pieces.Count == 1));
        return stronger || list || row.Text.EndsWith(':');
    }
}
