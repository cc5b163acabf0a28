using CareerHub.Parsing.Documents.Pdf.Fonts;
using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>The text object and its operators, section 9.4.</summary>
internal sealed class TextPainter(GlyphSink sink)
{
    private Matrix _line = Matrix.Identity;
    private Matrix _text = Matrix.Identity;

    public bool TryApply(string name, Operands operands, GraphicsState state)
    {
        switch (name)
        {
            case "BT":
                _line = _text = Matrix.Identity;
                return true;
            case "Td":
                Move(operands.Number(0), operands.Number(1));
                return true;
            case "TD":
                state.Leading = -operands.Number(1);
                Move(operands.Number(0), operands.Number(1));
                return true;
            case "Tm":
                _line = _text = operands.Matrix();
                return true;
            case "T*":
                Move(0, -state.Leading);
                return true;
            case "Tj":
                Show(operands.Bytes(0), state);
                return true;
            case "'":
                Move(0, -state.Leading);
                Show(operands.Bytes(0), state);
                return true;
            case "\"":
                (state.WordSpacing, state.CharSpacing) = (operands.Number(0), operands.Number(1));
                Move(0, -state.Leading);
                Show(operands.Bytes(2), state);
                return true;
            case "TJ":
                ShowAdjusted(operands.Object(0) as PdfArray ?? PdfArray.Empty, state);
                return true;
            default:
                return TrySetState(name, operands, state);
        }
    }

    private static bool TrySetState(string name, Operands operands, GraphicsState state)
    {
        double value = operands.Number(0);
        switch (name)
        {
            case "Tc": state.CharSpacing = value; return true;
            case "Tw": state.WordSpacing = value; return true;
            case "Tz": state.Scale = value / 100; return true;
            case "TL": state.Leading = value; return true;
            case "Ts": state.Rise = value; return true;
            case "Tr": state.RenderMode = (int)value; return true;
            case "ET": return true;
            default: return false;
        }
    }

    private void Move(double x, double y) => _line = _text = Matrix.Translation(x, y).Then(_line);

    private void ShowAdjusted(PdfArray items, GraphicsState state)
    {
        foreach (PdfObject item in items.Items)
        {
            if (item is PdfString text)
            {
                if (!Show(text.Bytes, state))
                {
                    return;
                }
            }
            else if (item is PdfNumber number)
            {
                double shift = -number.Value / 1000 * state.FontSize;
                Advance(state.Font?.Vertical == true ? 0 : shift * state.Scale, state.Font?.Vertical == true ? shift : 0);
            }
        }
    }

    private bool Show(byte[] bytes, GraphicsState state)
    {
        if (state.Font is not { } font)
        {
            return true;
        }

        for (int at = 0; at < bytes.Length;)
        {
            FontGlyph glyph = font.Read(bytes.AsSpan(at));
            at += Math.Max(1, glyph.Length);
            double advance = glyph.Width * state.FontSize;
            double spacing = state.CharSpacing + (glyph.IsSpace ? state.WordSpacing : 0);
            Matrix toDisplay = new Matrix(1, 0, 0, 1, 0, state.Rise).Then(_text).Then(state.Ctm);
            (double x, double y) = font.Vertical ? (0.0, -advance) : (advance * state.Scale, 0.0);
            if (!sink.TryShow(glyph.Text, toDisplay, x, y, state))
            {
                return false;
            }

            Advance(font.Vertical ? 0 : x + (spacing * state.Scale), font.Vertical ? y - spacing : 0);
        }

        return true;
    }

    private void Advance(double x, double y) => _text = Matrix.Translation(x, y).Then(_text);
}
