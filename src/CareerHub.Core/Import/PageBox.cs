namespace CareerHub.Import;

/// <summary>
/// A rectangle on a page as it is displayed (rotation applied), in points (1/72 inch), from the page's top-left corner;
/// <paramref name="Top"/> is smaller than <paramref name="Bottom"/>.
/// </summary>
/// <param name="Left">Distance of the left edge from the page's left edge, in points.</param>
/// <param name="Top">Distance of the upper edge from the page's upper edge, in points.</param>
/// <param name="Right">Distance of the right edge from the page's left edge, in points.</param>
/// <param name="Bottom">Distance of the lower edge from the page's upper edge, in points.</param>
public readonly record struct PageBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>The width in points.</summary>
    public double Width => Right - Left;

    /// <summary>The height in points.</summary>
    public double Height => Bottom - Top;

    /// <summary>The smallest box that holds both boxes.</summary>
    /// <param name="other">The box to include.</param>
    /// <returns>The bounding box of the two.</returns>
    public PageBox Union(PageBox other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
}
