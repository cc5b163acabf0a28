using CareerHub.Parsing.Documents.Pdf.Fonts;
using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>The text object and its operators, section 9.4.</summary>
internal sealed class TextPainter(GlyphSink sink)
{
    private Matrix _line = Matrix.Identity;
    private Matrix _text = Matrix.Identity;

    public bool TryApply(ContentOperator name, Operands operands, GraphicsState state)
    {
        switch (name)
        {
            case ContentOperator.BeginText:
                _line = _text = Matrix.Identity;
                return true;
            case ContentOperator.MoveLine:
                Move(operands.Number(0), operands.Number(1));
                return true;
            case ContentOperator.MoveLineWithLeading:
                state.Leading = -operands.Number(1);
                Move(operands.Number(0), operands.Number(1));
                return true;
            case ContentOperator.SetTextMatrix:
                _line = _text = operands.Matrix();
                return true;
            case ContentOperator.NextLine:
                Move(0, -state.Leading);
                return true;
            case ContentOperator.Show:
                Show(operands.Bytes(0), state);
                return true;
            case ContentOperator.ShowOnNextLine:
                Move(0, -state.Leading);
                Show(operands.Bytes(0), state);
                return true;
            case ContentOperator.ShowSpacedOnNextLine:
                (state.WordSpacing, state.CharSpacing) = (operands.Number(0), operands.Number(1));
                Move(0, -state.Leading);
                Show(operands.Bytes(2), state);
                return true;
            case ContentOperator.ShowAdjusted:
                ShowAdjusted(operands, state);
                return true;
            default:
                return TrySetState(name, operands.Number(0), state);
        }
    }

    private static bool TrySetState(ContentOperator name, double value, GraphicsState state)
    {
        switch (name)
        {
            case ContentOperator.SetCharSpacing: state.CharSpacing = value; return true;
            case ContentOperator.SetWordSpacing: state.WordSpacing = value; return true;
            case ContentOperator.SetScale: state.Scale = value / 100; return true;
            case ContentOperator.SetLeading: state.Leading = value; return true;
            case ContentOperator.SetRise: state.Rise = value; return true;
            case ContentOperator.SetRenderMode: state.RenderMode = (int)value; return true;
            case ContentOperator.EndText: return true;
            default: return false;
        }
    }

    private void Move(double x, double y) => _line = _text = _line.Moved(x, y);

    private void ShowAdjusted(Operands operands, GraphicsState state)
    {
        foreach (ref readonly Operand item in operands.Elements(0))
        {
            if (item.Kind == OperandKind.Text)
            {
                if (!Show(operands.Bytes(item), state))
                {
                    return;
                }
            }
            else
            {
                double shift = -item.Number / 1000 * state.FontSize;
                _text = state.Font?.Vertical == true ? _text.Moved(0, shift) : _text.Moved(shift * state.Scale, 0);
            }
        }
    }

    private bool Show(ReadOnlySpan<byte> bytes, GraphicsState state)
    {
        if (state.Font is not { } font)
        {
            return true;
        }

        bool vertical = font.Vertical;
        Matrix toDisplay = Matrix.Translation(0, state.Rise).Then(_text).Then(state.Ctm);
        sink.Begin(toDisplay, state);
        while (bytes.Length > 0)
        {
            FontGlyph glyph = font.Read(bytes);
            bytes = bytes[Math.Clamp(glyph.Length, 1, bytes.Length)..];
            double advance = glyph.Width * state.FontSize;
            double spacing = state.CharSpacing + (glyph.IsSpace ? state.WordSpacing : 0);
            (double x, double y) = vertical ? (0.0, -advance) : (advance * state.Scale, 0.0);
            if (!sink.TryShow(glyph.Text, in toDisplay, x, y))
            {
                return false;
            }

            _text = vertical ? _text.Moved(0, y - spacing) : _text.Moved(x + (spacing * state.Scale), 0);
            toDisplay = toDisplay.WithOrigin(state.Ctm.Apply((state.Rise * _text.C) + _text.E, (state.Rise * _text.D) + _text.F));
        }

        return true;
    }
}
