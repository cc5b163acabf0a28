using CareerHub.Parsing.Documents.Pdf.Fonts;

namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>The part of the graphics state (sections 8.4 and 9.3) that decides how text looks and where it stands.</summary>
internal sealed record GraphicsState
{
    public Matrix Ctm { get; set; } = Matrix.Identity;

    /// <summary>The box around the clipping path, in display coordinates.</summary>
    public Area Clip { get; set; }

    public PaintColor Fill { get; set; } = PaintColor.Black;

    public PaintColor Stroke { get; set; } = PaintColor.Black;

    public double FillAlpha { get; set; } = 1;

    public double StrokeAlpha { get; set; } = 1;

    public PdfFont? Font { get; set; }

    public double FontSize { get; set; }

    public double CharSpacing { get; set; }

    public double WordSpacing { get; set; }

    /// <summary>Horizontal scaling as a factor.</summary>
    public double Scale { get; set; } = 1;

    public double Leading { get; set; }

    public double Rise { get; set; }

    public int RenderMode { get; set; }
}
