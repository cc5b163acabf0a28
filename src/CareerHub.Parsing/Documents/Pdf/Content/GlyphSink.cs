using CareerHub.Parsing.Documents.Pdf.Fonts;

namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>Places shown glyphs on the page and decides whether they are seen.</summary>
internal sealed class GlyphSink(PageContent content)
{
    private const double SmallestVisibleSize = 1;
    private const string Unmapped = "\uFFFD";

    private GlyphStyle? _style;

    /// <summary>Whether what is shown belongs to a layer that is off.</summary>
    public bool LayerOff { get; set; }

    /// <summary>Adds a glyph whose advance in text space is given; false when the budget is used up.</summary>
    public bool TryShow(string? text, Matrix toDisplay, double advanceX, double advanceY, GraphicsState state)
    {
        if (!content.TryCountGlyph())
        {
            return false;
        }

        // Downwards the origin is the middle of a glyph's top (section 9.7.4.3): the line of such text, seen turned, runs left of it.
        FontStyle font = state.Font!.Style;
        bool vertical = state.Font.Vertical;
        double shift = vertical ? -(font.Ascent + font.Descent) / 2 * state.FontSize * state.Scale : 0;
        (double x, double y) = toDisplay.Apply(shift, 0);
        (double endX, double endY) = toDisplay.Apply(shift + advanceX, advanceY);
        if (!double.IsFinite(x + y + endX + endY))
        {
            return true;
        }

        if (text is null)
        {
            content.Unmapped++;
            text = Unmapped;
        }

        // The middle of the x-height stands for the glyph.
        (double X, double Y) ink = toDisplay.Apply(advanceX / 2, (advanceY / 2) + (vertical ? 0 : state.FontSize / 4));
        return text.Length == 0 || content.TryAdd(new Glyph(text, x, y, endX, endY, Style(toDisplay, ink, state)));
    }

    private GlyphStyle Style(Matrix toDisplay, (double X, double Y) ink, GraphicsState state)
    {
        double size = Math.Round(Math.Abs(state.FontSize) * Math.Sqrt((toDisplay.C * toDisplay.C) + (toDisplay.D * toDisplay.D)), 3);
        double sign = state.FontSize < 0 ? -1 : 1;
        int degrees = (int)Math.Round(Math.Atan2(toDisplay.B * sign, toDisplay.A * sign) * 180 / Math.PI);
        FontStyle font = state.Font!.Style;
        PaintColor color = state.RenderMode is 1 or 5 ? state.Stroke : state.Fill;
        bool hidden = IsHidden(size, color, ink.X, ink.Y, state);
        int rotation = ((degrees % 360) + 360 + (state.Font.Vertical ? 90 : 0)) % 360;
        if (_style is null || _style.Size != size || _style.Rotation != rotation || _style.Color != color.Rgb || _style.Hidden != hidden || !ReferenceEquals(_style.Font, font))
        {
            _style = new GlyphStyle(font, size, rotation, color.Rgb, hidden);
        }

        return _style;
    }

    /// <summary>Invisible by mode, tiny, transparent, off the page, clipped, or of the colour of what lies behind.</summary>
    private bool IsHidden(double size, PaintColor color, double x, double y, GraphicsState state)
    {
        if (LayerOff || state.RenderMode == 3 || size <= SmallestVisibleSize || (state.RenderMode is 1 or 5 ? state.StrokeAlpha : state.FillAlpha) < 0.02)
        {
            return true;
        }

        return !content.Page.Contains(x, y) || !state.Clip.Contains(x, y) || color.VanishesOn(content.GroundAt(x, y));
    }
}
