namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>A box in display coordinates, y downwards; empty when right is not beyond left.</summary>
internal readonly record struct Area(double Left, double Top, double Right, double Bottom)
{
    public static readonly Area Nothing = new(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);

    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public Area Include((double X, double Y) point) =>
        new(Math.Min(Left, point.X), Math.Min(Top, point.Y), Math.Max(Right, point.X), Math.Max(Bottom, point.Y));

    public Area Intersect(Area other) =>
        new(Math.Max(Left, other.Left), Math.Max(Top, other.Top), Math.Min(Right, other.Right), Math.Min(Bottom, other.Bottom));

    public bool Contains(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    /// <summary>The box around a rectangle of user space.</summary>
    public static Area Around(Matrix toDisplay, double x, double y, double width, double height) => Nothing
        .Include(toDisplay.Apply(x, y))
        .Include(toDisplay.Apply(x + width, y))
        .Include(toDisplay.Apply(x, y + height))
        .Include(toDisplay.Apply(x + width, y + height));
}
