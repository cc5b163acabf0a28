using CareerHub.Parsing.Documents.Pdf.Fonts;
using CareerHub.Parsing.Documents.Pdf.Tags;

namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>Places shown glyphs on the page and decides whether they are seen.</summary>
internal sealed class GlyphSink(PageContent content)
{
    private const double SmallestVisibleSize = 1;
    private const string Unmapped = "\uFFFD";

    private GraphicsState _state = new();
    private PaintColor _color;
    private bool _vertical;
    private double _shift;
    private bool _unseen;
    private bool _mayVanish;
    private GlyphStyle? _style;
    private GlyphStyle? _hiddenStyle;

    /// <summary>Whether what is shown belongs to a layer that is off.</summary>
    public bool LayerOff { get; set; }

    /// <summary>What the structure says of what is shown, or null.</summary>
    public TagFacts? Tag { get; set; }

    /// <summary>Begins a string: its glyphs differ in their places only.</summary>
    public void Begin(in Matrix toDisplay, GraphicsState state)
    {
        _state = state;
        FontStyle font = state.Font!.Style;
        _vertical = state.Font.Vertical;

        // Downwards the origin is the middle of a glyph's top (section 9.7.4.3): the line of such text, seen turned, runs left of it.
        _shift = _vertical ? -(font.Ascent + font.Descent) / 2 * state.FontSize * state.Scale : 0;
        bool stroked = state.RenderMode is 1 or 5;
        _color = stroked ? state.Stroke : state.Fill;
        double size = Math.Round(Math.Abs(state.FontSize) * Math.Sqrt((toDisplay.C * toDisplay.C) + (toDisplay.D * toDisplay.D)), 3);
        int rotation = Rotation(toDisplay, state.FontSize < 0 ? -1 : 1, _vertical ? 90 : 0);
        _unseen = LayerOff || (state.RenderMode == 3 && !content.ReadsInvisible) || size <= SmallestVisibleSize || (stroked ? state.StrokeAlpha : state.FillAlpha) < 0.02;
        _mayVanish = state.RenderMode != 3 && content.MayVanish(_color);
        if (_style is null || _style.Size != size || _style.Rotation != rotation || _style.Color != _color.Rgb || !ReferenceEquals(_style.Font, font) || !ReferenceEquals(_style.Tag, Tag))
        {
            _style = new GlyphStyle(font, size, rotation, _color.Rgb, Hidden: false, Tag);
            _hiddenStyle = null;
        }
    }

    /// <summary>Adds a glyph of the string that was begun, whose advance in text space is given; false when the budget is used up.</summary>
    public bool TryShow(string? text, in Matrix toDisplay, double advanceX, double advanceY)
    {
        if (!content.TryCountGlyph())
        {
            return false;
        }

        (double x, double y) = toDisplay.Apply(_shift, 0);
        (double endX, double endY) = toDisplay.Apply(_shift + advanceX, advanceY);
        if (!double.IsFinite(x + y + endX + endY))
        {
            return true;
        }

        if (text is null)
        {
            content.Unmapped++;
            text = Unmapped;
        }

        if (text.Length == 0)
        {
            return true;
        }

        // The middle of the x-height stands for the glyph.
        (double inkX, double inkY) = toDisplay.Apply(advanceX / 2, (advanceY / 2) + (_vertical ? 0 : _state.FontSize / 4));
        bool hidden = IsHidden(inkX, inkY);
        if (!hidden || (_state.RenderMode == 3 && !LayerOff))
        {
            content.CountShown(invisible: hidden);
        }

        GlyphStyle style = hidden ? _hiddenStyle ??= _style! with { Hidden = true } : _style!;
        return content.TryAdd(new Glyph(text, x, y, endX, endY, style));
    }

    private static int Rotation(in Matrix toDisplay, int sign, int turn)
    {
        // Nearly all text is level, and the arc tangent is dear.
        int degrees = toDisplay.B == 0 && toDisplay.A * sign > 0 ? 0 : (int)Math.Round(Math.Atan2(toDisplay.B * sign, toDisplay.A * sign) * 180 / Math.PI);
        return ((degrees % 360) + 360 + turn) % 360;
    }

    /// <summary>Invisible by mode, tiny, transparent, off the page, clipped, or of the colour of what lies behind.</summary>
    private bool IsHidden(double x, double y) => _unseen
        || !content.Page.Contains(x, y)
        || !_state.Clip.Contains(x, y)
        || (_mayVanish && _color.VanishesOn(content.GroundAt(x, y)));
}
