using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>The colour operators, section 8.6.8.</summary>
internal sealed class ColorOperators(PdfFile file)
{
    /// <summary>The colour that an operator sets, or null when it sets none; <paramref name="stroke"/> tells for which.</summary>
    public PaintColor? Apply(ContentOperator name, Operands operands, PdfDictionary resources, out bool stroke)
    {
        stroke = name is ContentOperator.SetStrokeGray or ContentOperator.SetStrokeRgb or ContentOperator.SetStrokeCmyk
            or ContentOperator.SetStrokeColorSpace or ContentOperator.SetStrokeColor or ContentOperator.SetStrokeColorOrPattern;
        switch (name)
        {
            case ContentOperator.SetGray or ContentOperator.SetStrokeGray:
                return PaintColor.FromGray(operands.Number(0));
            case ContentOperator.SetRgb or ContentOperator.SetStrokeRgb:
                return PaintColor.FromRgb(operands.Number(0), operands.Number(1), operands.Number(2));
            case ContentOperator.SetCmyk or ContentOperator.SetStrokeCmyk:
                return PaintColor.FromCmyk(operands.Number(0), operands.Number(1), operands.Number(2), operands.Number(3));
            case ContentOperator.SetColorSpace or ContentOperator.SetStrokeColorSpace:
                SetSpace(operands.Name(0), resources, stroke);
                return PaintColor.Black;
            case ContentOperator.SetColor or ContentOperator.SetColorOrPattern or ContentOperator.SetStrokeColor or ContentOperator.SetStrokeColorOrPattern:
                return FromSpace(operands.Numbers(), stroke ? _strokeTint : _fillTint);
            default:
                return null;
        }
    }

    private bool _fillTint;
    private bool _strokeTint;

    /// <summary>Notes whether one component means an amount of ink (Separation) rather than of light.</summary>
    private void SetSpace(string? name, PdfDictionary resources, bool stroke)
    {
        PdfObject space = name is null ? PdfNull.Value : file.Get(file.Dictionary(resources, "ColorSpace"), name);
        bool tint = space is PdfArray { Count: > 0 } array && file.Resolve(array.Items[0]) is PdfName { Value: "Separation" };
        (_fillTint, _strokeTint) = stroke ? (_fillTint, tint) : (tint, _strokeTint);
    }

    private static PaintColor FromSpace(double[] components, bool tint) =>
        tint && components is [var amount] ? PaintColor.FromGray(1 - amount) : PaintColor.FromComponents(components);
}
