namespace CareerHub.Parsing.Sections.Internal;

/// <summary>
/// Decides which rows are headings of sections. Rows whose words name a section vote for their look; looks that are voted for are
/// the document's heading looks, and other short rows of the very same look become headings of sections that no word names.
/// </summary>
internal sealed class HeadingFinder
{
    private const int LongestHeading = 60;
    private const double LeastProminence = 0.4;
    private const double LeastOfSure = 0.15;
    private const double LeastShareOfSure = 0.8;
    private const int FewestAlone = 3;
    private const int MostRowsToDate = 3;
    private readonly HashSet<RowStyle> titleLooks;
    private readonly DocumentRows document;
    private const double LeastShareOfNamed = 0.4;
    private const double LeastShareOfStated = 0.25;
    private readonly Dictionary<Row, SectionKind> exact = [];
    private readonly HashSet<Row> shaped = [];
    private readonly HashSet<RowStyle> listed;
    private readonly int firstExact;
    private HashSet<RowStyle>? alone;
    private HashSet<Row>? plain;
    private readonly Dictionary<Row, SectionKind> partial = [];
    private readonly Dictionary<RowStyle, (double Score, double Named)> looks = [];

    public HeadingFinder(DocumentRows document)
    {
        this.document = document;
        listed = LooksBehindBullets();
        foreach (Row row in document.Budget.All(document.Rows))
        {
            if (!IsShapedLikeHeading(row) || HeadingText.Bare(row.Text) is var bare && bare.Any(char.IsDigit))
            {
                continue;
            }

            shaped.Add(row);
            if (HeadingWords.All.Exact(bare) is { } kind)
            {
                exact[row] = kind;
            }
            else if (HeadingWords.All.Partial(bare) is { } closer)
            {
                partial[row] = closer;
            }
        }

        DropLabels();
        RateLooks();
        firstExact = exact.Count == 0 ? int.MaxValue : exact.Keys.Min(row => row.Index);
        titleLooks = LooksOfTitles();
    }

    // Words that come back with every entry, such as "Highlights", are labels inside the entries.
    private void DropLabels()
    {
        foreach (IGrouping<string, Row> same in exact.Keys.GroupBy(row => row.Text).ToList())
        {
            int most = Fields.Internal.Words.Dictionaries.SubLabels.Is(HeadingText.Bare(same.Key)) ? 1 : 2;
            if (same.Count() > most)
            {
                same.ToList().ForEach(row => exact.Remove(row));
            }
        }
    }

    /// <summary>The kind of section that the row is the heading of, or null.</summary>
    public SectionKind? KindOf(Row row)
    {
        if (!shaped.Contains(row))
        {
            return null;
        }

        (double look, double named) = looks.GetValueOrDefault(LookOf(row));
        if (exact.TryGetValue(row, out SectionKind kind))
        {
            return look > 0 || StandsAlone(row) ? kind : null;
        }

        bool isSame = look >= 2 && !titleLooks.Contains(LookOf(row)) && named >= (row.Style.Level > 0 ? LeastShareOfStated : LeastShareOfNamed) && row.Index > firstExact;
        return isSame && row.Text.Any(char.IsLetter) ? (partial.TryGetValue(row, out SectionKind closer) ? closer : SectionKind.Other) : null;
    }

    // Some pages set the titles of entries in the type of their headings: then one stands right below a heading of entries.
    private HashSet<RowStyle> LooksOfTitles() => [.. exact.Where(heading => heading.Value is SectionKind.Work or SectionKind.Education or SectionKind.Projects && TitleBelow(heading.Key)).Select(heading => LookOf(heading.Key))];

    private bool TitleBelow(Row heading) =>
        heading.Index + 1 < document.Rows.Count && document.Rows[heading.Index + 1] is var below && LookOf(below) == LookOf(heading) && !exact.ContainsKey(below)
        && HeadingWords.All.Exact($"{heading.Text} {below.Text}") is null && document.Rows.Skip(below.Index + 1).Take(MostRowsToDate).Any(row => row.Text.Any(char.IsAsciiDigit));

    // Some pages draw a bullet before each heading: then several sections begin with an item of a look that hardly any other item has.
    private HashSet<RowStyle> LooksBehindBullets() =>
    [
        .. document.Budget.All(document.Rows).Where(row => row is { ListLevel: 1, Style.Level: 0, HasBox: true }).GroupBy(row => row.Style)
            .Where(look => look.Where(row => row.Text.Length <= LongestHeading).Select(row => (Row: row, Kind: HeadingWords.All.Exact(HeadingText.Bare(row.Text))))
                .Where(named => named.Kind is not null).ToList() is { Count: >= FewestAlone } named
                && named.Count * 2 > look.Count() && named.Select(heading => heading.Kind).Distinct().Count() >= FewestAlone)
            .Select(look => look.Key),
    ];

    private bool IsShapedLikeHeading(Row row) =>
        row.Text.Length <= LongestHeading && row.Text[^1] is not ('.' or ',' or ';') && (row.ListLevel == 0 || row.Style.Level > 0 || listed.Contains(row.Style))
        && (row.Pieces.Count == 1 || IsLetterSpaced(row)) && (row.Words.Count <= 8 || IsLetterSpaced(row));

    // "E D U C A T I O N": every letter is a word by its distance.
    private static bool IsLetterSpaced(Row row) => row.Words.Count > 4 && row.Words.Count(word => word.Text.Length == 1) * 10 > row.Words.Count * 8;

    // Every kind that a look's rows name counts once, and half where only their first or last words do; rows of the look that name
    // none count against it.
    private void RateLooks()
    {
        double best = 0;
        foreach (IGrouping<RowStyle, Row> look in document.Budget.All(document.Rows).GroupBy(LookOf))
        {
            int exactly = document.Budget.All(look).Where(exact.ContainsKey).Select(row => exact[row]).Distinct().Count();
            int closer = document.Budget.All(look).Where(partial.ContainsKey).Select(row => partial[row]).Distinct().Count();
            double share = (double)look.Count(exact.ContainsKey) / look.Count(), named = share + ((double)look.Count(partial.ContainsKey) / look.Count());
            double prominence = look.Max(document.Prominence);
            // A look that nothing but headings has needs to stand out a little only.
            double least = exactly >= FewestAlone && share >= LeastShareOfSure ? LeastOfSure : LeastProminence;
            if (exactly == 0 || prominence < least || Math.Max(share, named / 3) < 0.2)
            {
                continue;
            }

            double score = (exactly * (0.3 + share)) + (closer * named / 2) + Math.Min(prominence, 3) - 0.5;
            looks[look.Key] = (score, named);
            best = Math.Max(best, score);
        }

        foreach (RowStyle look in looks.Where(rated => rated.Value.Score < best * 0.35).Select(rated => rated.Key).ToList())
        {
            looks.Remove(look);
        }
    }

    private RowStyle LookOf(Row row) => row.Underlined ? row.Style with { Level = 7 } : row.Style;

    // In a document of one look only, a heading is a paragraph by itself; so it is on a page where rows of its look begin several sections that way.
    private bool StandsAlone(Row row) => IsAlone(row) && (looks.Count == 0 || (row.HasBox && !IsSubLabel(row) && (alone ??= LooksAlone()).Contains(LookOf(row))))
        || (looks.Count == 0 && !row.HasBox && (plain ??= PlainHeadings()).Contains(row));

    // A text without any look: its headings have a line of their own, mostly after an empty one, and what they head may follow at once. One
    // such line could be anything; several sections that begin alike are none by chance. A label such as "Achievements" needs the empty line.
    private HashSet<Row> PlainHeadings()
    {
        Row[] first = [.. exact.Keys.Where(row => row.StartsBlock)], named = [.. exact.Keys.Where(row => exact[row] == SectionKind.Skills || !IsSubLabel(row))];
        return Kinds(first) >= FewestAlone ? [.. first] : Kinds(named) >= FewestAlone ? [.. named] : [];
    }

    private int Kinds(IEnumerable<Row> rows) => rows.Select(row => exact[row]).Distinct().Count();

    private HashSet<RowStyle> LooksAlone() =>
    [
        .. exact.Where(named => named.Key.HasBox && IsAlone(named.Key) && !IsSubLabel(named.Key)).GroupBy(named => LookOf(named.Key))
            .Where(look => look.Select(named => named.Value).Distinct().Count() >= FewestAlone).Select(look => look.Key),
    ];

    private bool IsAlone(Row row) => row.StartsBlock && (row.Index + 1 >= document.Rows.Count || document.Rows[row.Index + 1].StartsBlock || row.Underlined);

    private static bool IsSubLabel(Row row) => Fields.Internal.Words.Dictionaries.SubLabels.Is(HeadingText.Bare(row.Text));
}
