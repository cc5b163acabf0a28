using CareerHub.Parsing.Layout;

namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>What running a page's content leaves: glyphs in drawing order, and the areas that were painted so far.</summary>
/// <param name="page">The page as displayed.</param>
/// <param name="glyphs">An empty list that takes the glyphs.</param>
/// <param name="budget">What reading may still cost.</param>
internal sealed class PageContent(Area page, List<Glyph> glyphs, PdfBudget budget)
{
    /// <summary>Grounds beyond this number are forgotten, oldest first.</summary>
    private const int MaxGrounds = 4096;

    /// <summary>How many grounds are looked at for a point.</summary>
    private const int MaxGroundSteps = 1024;

    /// <summary>With more colours than this, each glyph's own ground is looked for.</summary>
    private const int MaxGroundColors = 16;

    /// <summary>The part of a scanned page that its pictures, which may be strips, cover at least.</summary>
    private const double MinImageShare = 0.5;

    /// <summary>On a scanned page at most one glyph in so many has ink, such as a stamp.</summary>
    private const int MaxSeenShare = 10;

    private const double MaxRuleHeight = 4;
    private const double MinRuleLength = 20;
    private const double MinDot = 1.2;
    private const double MaxDot = 6;

    /// <summary>No page of a CV has more list items; a chart has.</summary>
    private const int MaxDots = 400;

    private readonly List<(Area Area, PaintColor Color)> _grounds = [];
    private readonly List<PaintColor> _groundColors = [];
    private readonly List<Rule> _rules = [];
    private readonly List<Area> _dots = [];
    private bool _manyColors;
    private int _seen;
    private int _invisible;
    private double _imageArea;
    private (int From, string Text)? _replacement;

    public Area Page => page;

    /// <summary>Whether text without ink (mode 3) counts as seen, because a picture shows the same words.</summary>
    public bool ReadsInvisible { get; init; }

    /// <summary>Whether the page is a picture with the words that a text recognition program found in it: hardly any other text is seen.</summary>
    public bool IsRecognized => _invisible > 0 && _seen * MaxSeenShare <= _invisible && _imageArea >= MinImageShare * page.Width * page.Height;

    /// <summary>The level lines that were drawn.</summary>
    public IReadOnlyList<Rule> Rules => _rules;

    /// <summary>The small round or square shapes that were filled.</summary>
    public IReadOnlyList<Area> Dots => _dots;

    /// <summary>The number of codes for which no font told a character.</summary>
    public int Unmapped { get; set; }

    /// <summary>Counts a glyph that is seen, or that only lacks ink.</summary>
    public void CountShown(bool invisible)
    {
        _invisible += invisible ? 1 : 0;
        _seen += invisible ? 0 : 1;
    }

    /// <summary>Notes where a picture is drawn.</summary>
    public void PaintImage(Area area)
    {
        Area shown = area.Intersect(page);
        _imageArea += shown is { Width: > 0, Height: > 0 } ? shown.Width * shown.Height : 0;
        Paint(area, PaintColor.Unknown);
    }

    /// <summary>Counts a glyph before it is known whether it shows anything; false when the budget is used up.</summary>
    public bool TryCountGlyph() => budget.TryValue();

    public bool TryAdd(Glyph glyph)
    {
        if (!(glyph.Style.Hidden ? budget.TryHiddenText(glyph.Text.Length) : budget.TryText(glyph.Text.Length)))
        {
            return false;
        }

        glyphs.Add(glyph);
        return true;
    }

    /// <summary>Begins glyphs that stand for <paramref name="text"/>.</summary>
    public void BeginReplacement(string text) => _replacement = (glyphs.Count, text);

    public void EndReplacement()
    {
        if (_replacement is var (from, text) && budget.TryText(text.Length))
        {
            IReadOnlyList<Glyph> replaced = TextReplacement.Apply(glyphs[from..], text);
            glyphs.RemoveRange(from, glyphs.Count - from);
            glyphs.AddRange(replaced);
        }

        _replacement = null;
    }

    /// <summary>Notes a drawn shape that is a level line: flat and long.</summary>
    public void NoteRule(Area shape)
    {
        if (shape is { Height: < MaxRuleHeight, Width: > MinRuleLength } && _rules.Count < MaxGrounds)
        {
            _rules.Add(new Rule(shape.Left, shape.Right, (shape.Top + shape.Bottom) / 2));
        }
    }

    /// <summary>Notes a filled shape that is as small as a bullet and about as high as wide.</summary>
    public void NoteDot(Area shape)
    {
        if (shape is { Width: >= MinDot and <= MaxDot, Height: >= MinDot and <= MaxDot } && Math.Abs(shape.Width - shape.Height) < 0.25 * shape.Width && _dots.Count < MaxDots)
        {
            _dots.Add(shape);
        }
    }

    public void Paint(Area area, PaintColor color)
    {
        if (area is { Width: > 0, Height: > 0 })
        {
            if (_grounds.Count >= MaxGrounds)
            {
                _grounds.RemoveRange(0, MaxGrounds / 2);
            }

            _grounds.Add((area, color));
            NoteColor(color);
        }
    }

    /// <summary>Whether text of a colour would vanish on any ground, wherever it stands: for most text that need not be asked for each glyph.</summary>
    public bool MayVanish(PaintColor color)
    {
        bool may = _manyColors || color.VanishesOn(PaintColor.White);
        for (int i = 0; !may && i < _groundColors.Count; i++)
        {
            may = color.VanishesOn(_groundColors[i]);
        }

        return may;
    }

    private void NoteColor(PaintColor color)
    {
        if (_manyColors || !color.Known || _groundColors.Contains(color))
        {
            return;
        }

        _groundColors.Add(color);
        _manyColors = _groundColors.Count > MaxGroundColors;
    }

    /// <summary>The colour behind a point: of what was painted last there, or the white page; unknown when that is painted too often to tell.</summary>
    public PaintColor GroundAt(double x, double y)
    {
        for (int i = _grounds.Count - 1; i >= Math.Max(0, _grounds.Count - MaxGroundSteps); i--)
        {
            if (_grounds[i].Area.Contains(x, y))
            {
                return _grounds[i].Color;
            }
        }

        return _grounds.Count > MaxGroundSteps ? PaintColor.Unknown : PaintColor.White;
    }
}
