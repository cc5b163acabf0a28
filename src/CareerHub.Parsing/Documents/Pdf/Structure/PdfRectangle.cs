namespace CareerHub.Parsing.Documents.Pdf.Structure;

/// <summary>A rectangle in user space, y upwards.</summary>
internal readonly record struct PdfRectangle(double Left, double Bottom, double Right, double Top)
{
    public double Width => Right - Left;

    public double Height => Top - Bottom;

    /// <summary>The common part, or null when there is none.</summary>
    public PdfRectangle? Intersect(PdfRectangle other)
    {
        var common = new PdfRectangle(Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Min(Right, other.Right), Math.Min(Top, other.Top));
        return common is { Width: > 0, Height: > 0 } ? common : null;
    }
}
