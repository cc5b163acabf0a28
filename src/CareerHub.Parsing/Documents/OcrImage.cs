namespace CareerHub.Parsing.Documents;

/// <summary>A picture in which text is to be recognised.</summary>
public sealed record OcrImage
{
    /// <summary>The picture as a file of <see cref="MediaType"/>.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>The registered media type: image/png, image/jpeg, image/tiff (one page), image/gif, image/bmp, image/webp, image/jp2.</summary>
    public required string MediaType { get; init; }

    /// <summary>The width in pixels, as the file states it, greater than 0.</summary>
    public required int PixelWidth { get; init; }

    /// <summary>The height in pixels, as the file states it, greater than 0.</summary>
    public required int PixelHeight { get; init; }

    /// <summary>Pixels per inch, or 0 when that is not known.</summary>
    public double DotsPerInch { get; init; }
}
