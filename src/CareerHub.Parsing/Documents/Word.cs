using CareerHub.Import;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Pdf.Tags;

namespace CareerHub.Parsing.Documents;

/// <summary>A run of characters without white space, with the style of its first character.</summary>
/// <remarks>A document has more of these than of anything else, and all live as long as it: the style is shared, and places are kept in hundredths of a point.</remarks>
public sealed record Word
{
    private WordStyle _style = WordStyle.Plain;
    private WordBox _box = WordBox.None;
    private int _baseline;
    private int _start = -1;

    /// <summary>The characters, NFC, ligatures expanded; never empty, never with white space.</summary>
    public required string Text { get; init; }

    /// <summary>The offset of the first UTF-16 code unit in <see cref="DocumentText.Text"/>; -1 for hidden words, which are not part of it.</summary>
    public int Start
    {
        get => _start;
        init => _start = value;
    }

    /// <summary>The place on the page to a hundredth of a point, or null in a format without geometry.</summary>
    public PageBox? Box
    {
        get => _box.ToPageBox();
        init => _box = WordBox.Of(value);
    }

    /// <summary>The distance of the baseline from the page's top, in points, to a hundredth; 0 in a format without geometry.</summary>
    public double Baseline
    {
        get => Hundredths.ToPoints(_baseline);
        init => _baseline = Hundredths.Of(value);
    }

    /// <summary>The size of the type in points, scaling applied; 0 when unknown.</summary>
    public double FontSize
    {
        get => _style.FontSize;
        init => _style = _style with { FontSize = value };
    }

    /// <summary>Whether the type is bold (weight 600 or more).</summary>
    public bool Bold
    {
        get => _style.Bold;
        init => _style = _style with { Bold = value };
    }

    /// <summary>Whether the type is italic or oblique.</summary>
    public bool Italic
    {
        get => _style.Italic;
        init => _style = _style with { Italic = value };
    }

    /// <summary>The colour as 0xRRGGBB; black when unknown.</summary>
    public int Color
    {
        get => _style.Color;
        init => _style = _style with { Color = value };
    }

    /// <summary>The direction of the text in degrees clockwise as displayed, 0 to 359; 0 reads from left to right. Upright characters written downwards, as in Japanese, count as 90.</summary>
    public int Rotation
    {
        get => _style.Rotation;
        init => _style = _style with { Rotation = value };
    }

    /// <summary>The target of the link that the word is part of, as written, or null.</summary>
    public string? Link
    {
        get => _style.Link;
        init => _style = _style with { Link = value };
    }

    /// <summary>Whether a reader does not see the word: invisible, clipped, white on white, or 1 point small.</summary>
    public bool Hidden
    {
        get => _style.Hidden;
        init => _style = _style with { Hidden = value };
    }

    /// <summary>What the document's structure says of the word, or null when it says nothing.</summary>
    internal TagFacts? Tag => _style.Tag;

    /// <summary>Whether a tab stands before the word, in a format without geometry: as far a gap as one can say there.</summary>
    internal bool AfterTab
    {
        get => _style.AfterTab;
        init => _style = _style with { AfterTab = value };
    }

    /// <summary>All of the look at once.</summary>
    internal WordStyle Style
    {
        get => _style;
        init => _style = value;
    }

    /// <summary>Gives a word that nobody has seen yet its place in the text; a copy of every word would cost as much as making it.</summary>
    internal void PlaceAt(int start) => _start = start;
}
