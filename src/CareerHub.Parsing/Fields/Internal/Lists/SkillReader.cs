using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal.Entries;
using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>Reads skills: single ones, groups with a label, groups side by side; with their levels.</summary>
internal sealed class SkillReader(TextSource source, RowJoiner joiner, LanguageReader languageReader)
{
    private readonly TermSplitter splitter = new(source);
    private readonly WrappedSkills wrapped = new(joiner);

    /// <summary>The skills of a section, the languages of a group of that name, and running text.</summary>
    public SkillSection Read(Section section)
    {
        var list = new SkillList(source);
        var languages = new List<DraftLanguage>();
        var notes = new List<Slice>();
        var plain = new List<Row>();
        IReadOnlyList<Row> rows = section.Rows;
        if (LanguageGrid.Find(rows) is { } table)
        {
            languages.AddRange(languageReader.Read(table.Languages, 0));
            rows = table.Others;
        }

        for (int i = 0; i < rows.Count;)
        {
            if (SkillGrid.At(rows, i) is not { } grid)
            {
                plain.Add(rows[i++]);
                continue;
            }

            ReadRows(plain, list, languages, notes);
            plain.Clear();
            ReadGrid(grid, list, notes);
            i += grid.RowCount;
        }

        ReadRows(plain, list, languages, notes);
        list.Open(null);
        Sourced<string>? title = section.Heading is { } heading ? source.Text(Slice.Between(heading.Start, heading.End), "section.heading", 0.6) : null;
        return new SkillSection(list.Skills, languages, [.. notes.Select(note => new DraftCustomSection { Title = title, Content = source.Text(note, "section.text", 0.6) })]);
    }

    private void ReadGrid(SkillGrid grid, SkillList list, List<Slice> notes)
    {
        foreach ((RowPiece heading, IReadOnlyList<Row> cells) in grid.Columns)
        {
            list.Open(source.Text(Slice.Between(heading.Start, heading.End), "skill.group", 0.7));
            foreach (Row cell in cells)
            {
                AddTerms(new Paragraph([cell], cell.IsItem), cell.Start, list, notes);
            }
        }

        list.Open(null);
    }

    private void ReadRows(List<Row> rows, SkillList list, List<DraftLanguage> languages, List<Slice> notes)
    {
        double? margin = Margin(rows);
        List<Paragraph> paragraphs = Group(wrapped.Join([.. rows.SelectMany(row => margin is null ? RowPart.CutAtLabels(row) : [row])]), margin);
        for (int i = 0; i < paragraphs.Count; i++)
        {
            Paragraph paragraph = paragraphs[i];
            int from = paragraph.Rows[0].Start;
            if (i + 1 < paragraphs.Count && IsLanguageCell(paragraph.Rows[0], paragraphs[i + 1].Rows[0]) && languageReader.Read([.. paragraph.Rows, .. paragraphs[i + 1].Rows], from) is { Count: > 0 } inCells)
            {
                languages.AddRange(inCells);
                list.Open(null);
                i++;
                continue;
            }

            if (SkillLabel.End(paragraph.Rows[0], margin) is { } end)
            {
                list.Open(source.Text(Slice.Between(from, end), "skill.group", 0.8));
                from = end;
            }
            else if (!(i > 0 && TermSplitter.EndsOpen(paragraphs[i - 1].Rows[^1])) && SkillLabel.IsHeading(paragraph, i + 1 < paragraphs.Count ? paragraphs[i + 1] : null))
            {
                list.Open(source.Text(paragraph.Slice, "skill.group", 0.7));
                continue;
            }

            if (list.Group is { } group && HeadingWords.All.Exact(group.Value) == SectionKind.Languages && languageReader.Read(paragraph.Rows, from) is { Count: > 0 } spoken)
            {
                languages.AddRange(spoken);
                list.Drop();
                continue;
            }

            AddTerms(paragraph, from, list, notes);
        }
    }

    private void AddTerms(Paragraph paragraph, int from, SkillList list, List<Slice> notes)
    {
        IReadOnlyList<Slice> terms = splitter.Split(paragraph, from);
        int prose = terms.Where(IsProse).Sum(term => term.Length);
        bool isNote = prose * 2 > terms.Sum(term => term.Length);
        if (isNote)
        {
            notes.Add(Slice.Between(from, paragraph.Slice.End));
        }

        foreach (Slice term in isNote ? [] : terms)
        {
            if (IsProse(term))
            {
                notes.Add(term);
            }
            else
            {
                list.Add(term);
            }
        }
    }

    // Tables of the Europass kind have "Mother tongue" and "Other languages" among the skills, each before a cell of names.
    private static bool IsLanguageCell(Row label, Row value) =>
        label.Line.Cell is { } left && value.Line.Cell is { } right && left.Table == right.Table && left.Row == right.Row && left.Column < right.Column
        && (HeadingWords.All.Exact(label.Text) == SectionKind.Languages || Dictionaries.Fluency.Is(label.Text));

    private bool IsProse(Slice term) => TermSplitter.IsProse(source.Document.Text.AsSpan(term.Start, term.Length));

    // Short words in two columns are a table of skills; labels have lists beside them, or another type.
    private static double? Margin(List<Row> rows)
    {
        if (MarginColumn.Find(rows) is not { } edge)
        {
            return null;
        }

        bool lists = rows.Exists(TermSplitter.HasSigns);
        bool typed = rows.Exists(row => row.Words[0].Bold != row.Words[^1].Bold || row.Words[0].Italic != row.Words[^1].Italic || row.Words[0].Color != row.Words[^1].Color);
        return lists || typed ? edge : null;
    }

    // A row with a label of its own never goes on with the one above; chips end with their row.
    private List<Paragraph> Group(List<Row> rows, double? margin)
    {
        var groups = new List<Paragraph>();
        var open = new List<Row>();
        foreach (Row row in rows)
        {
            bool chips = row.Pieces.Count > 1 || (open.Count > 0 && (open[^1].Pieces.Count > 1 || !open.Exists(TermSplitter.HasSigns)));
            bool labelled = SkillLabel.End(row, margin) is not null || (open.Count > 0 && SkillLabel.End(open[^1], margin) is not null && !TermSplitter.HasSigns(open[^1]));
            if (open.Count > 0 && (chips || labelled))
            {
                groups.AddRange(Paragraphs.Group(open, joiner));
                open.Clear();
            }

            open.Add(row);
        }

        groups.AddRange(Paragraphs.Group(open, joiner));
        return groups;
    }
}
