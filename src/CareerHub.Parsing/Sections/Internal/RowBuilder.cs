using System.Globalization;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal.Words;

namespace CareerHub.Parsing.Sections.Internal;

/// <summary>Makes rows of a document's lines: takes list markers off, measures, leaves out page numbers and lines of signs.</summary>
internal sealed class RowBuilder(IRunningLineFinder runningLines, ITabStopFinder tabStops)
{
    /// <summary>The builder that documents are read with.</summary>
    public static readonly RowBuilder Default = new(new RepeatedLines(), new AlignedTabStops());

    // A letter of Korean that templates use for a dash; alone it says nothing.
    private const char DashLetter = 'ㅡ';

    // A gap this many times the usual distance of lines separates paragraphs.
    private const double BlockGap = 1.45;

    /// <summary>The rows in reading order; what runs along every page comes last.</summary>
    public IReadOnlyList<Row> Build(DocumentText document, UnderstandingBudget budget)
    {
        var rows = new List<Row>();
        RunningLines running = runningLines.Find(document, budget);
        double bodySize = PageFoot.BodySize(document, budget);
        var feet = new List<(Page Page, Line Line)>();
        var numbered = new NumberedLines(document);
        foreach (Page page in document.Pages)
        {
            IReadOnlySet<Line> foot = PageFoot.Of(page, bodySize, budget);
            Line? above = null;
            int first = rows.Count;
            foreach ((int i, Line read) in budget.While(page.Lines.Index()))
            {
                Line line = document.Format == DocumentFormat.Pdf ? WithoutTags(read) : read;
                if (IsFurniture(page, line) || running.IsRepeated(read) || numbered.Holds(page, line))
                {
                    continue;
                }

                if (running.IsFirst(read) || foot.Contains(read))
                {
                    feet.Add((page, line));
                    continue;
                }

                if (Make(document, page, line, above, i + 1 < page.Lines.Count ? page.Lines[i + 1] : null, rows.Count) is { } row)
                {
                    rows.AddRange(SideHeading.Split(document, row));
                }

                above = line;
            }

            foreach (IGrouping<int, Row> column in budget.All(rows.GetRange(first, rows.Count - first)).Where(row => row.HasBox).GroupBy(row => row.Line.Column))
            {
                tabStops.Mark([.. column], budget);
            }
        }

        // What runs along every page is kept, apart from the sections.
        foreach ((Page page, Line line) in budget.While(feet))
        {
            rows.AddRange(Make(document, page, line, null, null, rows.Count, isFoot: true) is { } row ? [row] : []);
        }

        return rows;
    }

    /// <summary>
    /// Where type and place are known they tell more than tags: these name the elements of a web page, of which themes use one level
    /// for sections and entries alike, and lists for whatever has boxes.
    /// </summary>
    private static Line WithoutTags(Line line) =>
        line.HeadingLevel == 0 && line.ListLevel == 0 && line.Cell is null ? line : line with { HeadingLevel = 0, ListLevel = 0, Cell = null };

    /// <summary>Whether a word is only a list marker.</summary>
    public static bool IsMarker(string word) =>
        word.Length <= 2 && word.All(c => "•·●○◦▪▫■□◆◇♦‣⁃∙⦁➢➤▸►▶→✓✔✦★☆–—-*»›❖§¤".Contains(c, StringComparison.Ordinal) || IsPrivate(c));

    private static bool IsPrivate(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.PrivateUse;

    private static Row? Make(DocumentText document, Page page, Line line, Line? above, Line? below, int index, bool isFoot = false)
    {
        IReadOnlyList<Word> words = line.Words.Any(word => word.Hidden) ? line.Words.Where(word => !word.Hidden).ToList() : line.Words;
        int level = Math.Max(line.ListLevel, line.HasBullet ? 1 : 0);
        int first = 0;
        while (first < words.Count && IsMarker(words[first].Text))
        {
            level = Math.Max(level, 1);
            first++;
        }

        // Hashes begin a heading of Markdown.
        while (first < words.Count && words[first].Text.All(c => c == '#'))
        {
            first++;
        }

        words = first == 0 ? words : words.Skip(first).ToList();
        if (words.Count == 0 || !words.Any(word => word.Text.Any(c => char.IsLetterOrDigit(c) && c != DashLetter)))
        {
            return null;
        }

        int end = words[^1].Start + words[^1].Text.Length;
        bool underlined = below is not null && IsSigns(below);
        return new Row
        {
            Line = line,
            Page = page.Number,
            Index = index,
            Words = words,
            Text = document.Text[words[0].Start..end],
            ListLevel = level,
            Style = StyleOf(words, line),
            Underlined = underlined,
            IsFoot = isFoot,
            GapAbove = Gap(above, line),
            StartsBlock = above is null || line.Block != above.Block || IsWideGap(above, line),
        };
    }

    /// <summary>The look of most characters of <paramref name="words"/>.</summary>
    public static RowStyle StyleOf(IReadOnlyList<Word> words, Line line)
    {
        Word main = words[0];
        int letters = 0, bold = 0, italic = 0;
        for (int i = 0; i < words.Count; i++)
        {
            Word word = words[i];
            int length = word.Text.Length;
            main = length > main.Text.Length ? word : main;
            letters += length;
            bold += word.Bold ? length : 0;
            italic += word.Italic ? length : 0;
        }

        return new RowStyle(Math.Round(main.FontSize * 2) / 2, bold * 2 > letters, italic * 2 > letters, IsUpper(words), main.Color, line.HeadingLevel);
    }

    // "TALKS and WORKSHOPS": small words among capitals may stay small.
    private static bool IsUpper(IReadOnlyList<Word> words)
    {
        int capitals = 0, small = 0;
        for (int i = 0; i < words.Count; i++)
        {
            string text = words[i].Text;
            bool hasSmall = false;
            foreach (char c in text)
            {
                hasSmall |= char.IsLower(c);
                capitals += char.IsUpper(c) ? 1 : 0;
            }

            if (hasSmall && (text.Length > 3 || !char.IsLower(text[0])))
            {
                return false;
            }

            small += hasSmall ? 1 : 0;
        }

        return capitals > 1 && small * 3 <= words.Count;
    }

    private static double Gap(Line? above, Line line) =>
        above?.Box is { } a && line.Box is { } b && above.Column == line.Column && b.Top >= a.Top ? Math.Max(0, b.Top - a.Bottom) : 0;

    private static bool IsWideGap(Line above, Line line)
    {
        double size = Math.Max(above.Words[0].FontSize, line.Words[0].FontSize);
        double pitch = line.Words[0].Baseline - above.Words[0].Baseline;
        return size > 0 && pitch > BlockGap * 1.2 * size;
    }

    private static bool IsSigns(Line line) =>
        line.Words.Sum(word => word.Text.Length) >= 3 && line.Words.All(word => word.Text.All(c => c is '=' or '-' or '_' or '~' or '*' or '#' or '─' or '═'));

    // A number alone, or "Page 1 of 2", at the foot or head of a page.
    private static bool IsFurniture(Page page, Line line)
    {
        if (line.Box is not { } box || page.Height <= 0 || (box.Top > page.Height * 0.08 && box.Bottom < page.Height * 0.88) || line.Words.Count > 6)
        {
            return false;
        }

        string text = string.Concat(line.Words.Select(word => word.Text));
        bool isNumber = int.TryParse(text.Trim('-', '–', '.', '|', '[', ']', '(', ')'), out int number);
        return text.Count(char.IsDigit) is > 0 and <= 4 && (isNumber ? number == page.Number : text.Contains('/', StringComparison.Ordinal) || line.Words.Any(word => Dictionaries.PageWords.Is(word.Text)))
            && line.Words.All(word => word.Text.All(c => !char.IsLetter(c)) || Dictionaries.PageWords.Is(word.Text));
    }
}
