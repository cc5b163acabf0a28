using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>Reads languages and how well they are known.</summary>
internal sealed class LanguageReader(TextSource source)
{
    private const int MostWords = 120;
    private const int MostLanguages = 60;
    private const int LongestLabel = 40;

    private sealed record Term(Slice Slice, string Text, Row Row, double Left, LevelReach Reach = LevelReach.None);

    public IReadOnlyList<DraftLanguage> Read(Section section) => Read(section.Rows, 0);

    /// <summary>The languages that stand behind a label among other details of the person: "Languages known: English, Hindi".</summary>
    public IReadOnlyList<DraftLanguage> ReadLabelled(Section section) =>
        [.. section.Rows.Where(row => row.Words.Count <= MostWords && LabelEnd(row) > 0).Take(1).SelectMany(row => Read([row], row.Start + LabelEnd(row)))];

    // Where the label of a row ends, when it names languages; 0 for none.
    private static int LabelEnd(Row row)
    {
        int colon = row.Text.IndexOf(':', StringComparison.Ordinal);
        int end = colon > 0 ? colon : row.Pieces.Count > 1 ? row.Pieces[0].End - row.Start : 0;
        return end is > 0 and <= LongestLabel && HeadingWords.All.Exact(row.Text[..end]) == SectionKind.Languages ? end : 0;
    }

    /// <summary>The languages of rows from an offset of the document's text on.</summary>
    public IReadOnlyList<DraftLanguage> Read(IEnumerable<Row> rows, int from)
    {
        var languages = new List<(Term Name, Term? Fluency)>();
        Term? label = null;
        bool isFresh = false;
        foreach (Term term in rows.Where(row => row.Words.Count <= MostWords).SelectMany(Terms).Where(term => term.Slice.Start >= from))
        {
            if (languages.Count == MostLanguages)
            {
                break;
            }

            if (IsLanguage(term.Text))
            {
                languages.Add((term, label is not null && Labels(label, term) && (isFresh || label.Reach != LevelReach.Next || term.Reach == LevelReach.Next) ? label : null));
                isFresh = false;
            }
            else if (languages.Count > 0 && Extended(languages[^1], term) is { } longer)
            {
                languages[^1] = (languages[^1].Name, longer);
            }
            else if (IsLabel(term))
            {
                (label, isFresh) = (term, true);
            }
            else if (Target(languages, term) is { } at)
            {
                languages[at] = (languages[at].Name, WithoutLabel(term));
            }
        }

        return [.. languages.Select(language => new DraftLanguage
        {
            Name = source.Text(language.Name.Slice, "language", 0.9),
            Fluency = language.Fluency is { } fluency ? source.Text(fluency.Slice, "language.fluency", 0.8) : null,
        })];
    }

    // "Mother tongue: Italian" names the level first, with a colon or in a cell or piece of its own.
    private bool IsLabel(Term term) => term.Reach != LevelReach.None || (Dictionaries.Fluency.Is(term.Text)
        && (IsBeforeColon(term.Slice) || (term.Slice.Start == term.Row.Start && term.Slice.End == term.Row.End && term.Row.Line.Cell is { Column: 0 })));

    private bool IsBeforeColon(Slice slice) => slice.End < source.Document.Text.Length && source.Document.Text[slice.End] == ':';

    private static bool Labels(Term label, Term name) =>
        label.Row == name.Row || (label.Row.Line.Cell is { } cell && name.Row.Line.Cell is { } own && own.Table == cell.Table && own.Row == cell.Row);

    // "fluent (C1)": a second word for the level, in brackets right behind the first.
    private Term? Extended((Term Name, Term? Fluency) language, Term term)
    {
        string text = source.Document.Text;
        if (language.Fluency is not { } first || first.Row != term.Row || !Dictionaries.Fluency.Is(term.Text) || term.Slice.Start - first.Slice.End > 2 || text[term.Slice.Start - 1] is not '(')
        {
            return null;
        }

        int end = term.Slice.End + (term.Slice.End < text.Length && text[term.Slice.End] is ')' ? 1 : 0);
        return first with { Slice = Slice.Between(first.Slice.Start, end) };
    }

    // "level C1", "poziom B2"
    private Term WithoutLabel(Term term)
    {
        int space = term.Text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && term.Text.Length == term.Slice.Length && Dictionaries.SubLabels.KeyOf(term.Text.AsSpan(0, space)) == "level"
            ? term with { Slice = source.Trim(Slice.Between(term.Slice.Start + space, term.Slice.End)), Text = term.Text[(space + 1)..] }
            : term;
    }

    private static bool IsLanguage(string text) => Dictionaries.Languages.Is(text);

    // The language right above in the same column, else the first one that waits for its fluency on the row above, else the last one.
    private static int? Target(List<(Term Name, Term? Fluency)> languages, Term term)
    {
        if (languages.Count == 0 || Dictionaries.Labels.Is(term.Text) || Dictionaries.SubLabels.Is(term.Text) || term.Text.Split(' ').Length > 9)
        {
            return null;
        }

        int above = languages.FindIndex(language => language.Fluency is null && term.Row.HasBox && language.Name.Row != term.Row && Math.Abs(language.Name.Left - term.Left) < 3 && term.Row.Index - language.Name.Row.Index <= 2);
        if (above >= 0)
        {
            return above;
        }

        return languages[^1].Fluency is null ? languages.Count - 1 : null;
    }

    private IEnumerable<Term> Terms(Row row)
    {
        int open = 0;
        string text = row.Text;
        var cuts = new List<(int, int)>();
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || IsCut(row, text, i))
            {
                cuts.Add((open, i));
                open = i + 1;
            }
        }

        foreach ((int start, int end) in cuts)
        {
            foreach ((Slice slice, LevelReach reach) in LanguagePhrase.Divide(source, Slice.Between(row.Start + start, row.Start + end)))
            {
                double left = row.Words.LastOrDefault(word => word.Start <= slice.Start)?.Box?.Left ?? 0;
                yield return new Term(slice, source.Join(slice), row, left, reach);
            }
        }
    }

    // "Spanish: mother tongue. English: C1.": the end of the row, or a language behind the stop.
    private static bool EndsSentence(string text, int at)
    {
        if (at + 1 == text.Length)
        {
            return true;
        }

        int end = text[at + 1] == ' ' ? text.AsSpan(at + 2).IndexOfAny(": ,(") : -1;
        return end > 0 && Dictionaries.Languages.Is(text.AsSpan(at + 2, end));
    }

    private static bool IsCut(Row row, string text, int at)
    {
        char c = text[at];
        if (c is ',' or ';' or ':' or '(' or ')' or '|' or '·' or '•' or '–' or '—' or '/' or '[' or ']')
        {
            return true;
        }

        if ((c is '-' && at > 0 && text[at - 1] == ' ') || (c is '.' && EndsSentence(text, at)))
        {
            return true;
        }

        if (c is not ' ')
        {
            return false;
        }

        Word? left = row.Words.LastOrDefault(word => word.Start < row.Start + at), right = row.Words.FirstOrDefault(word => word.Start > row.Start + at);
        return right is { AfterTab: true } || left?.Box is { } a && right?.Box is { } b && (b.Left - a.Right > Math.Max(left.FontSize, right.FontSize) * 0.75 || left.Bold != right.Bold);
    }
}
