namespace CareerHub.Cv.Photos;

/// <summary>A photograph as CVs show it: a JPEG of a fixed size that was drawn anew, so that nothing of the file that it came from is left but the picture.</summary>
/// <param name="Content">The JPEG's bytes.</param>
public sealed record CvPhoto(byte[] Content)
{
    /// <summary>The width in pixels: 35 mm at 400 dots per inch.</summary>
    public const int Width = 550;

    /// <summary>The height in pixels: 45 mm at 400 dots per inch, the customary shape of passport photographs.</summary>
    public const int Height = 708;

    /// <summary>The media type of <see cref="Content"/>.</summary>
    public const string MediaType = "image/jpeg";

    /// <summary>The photograph as <see cref="CvDocument.Photo"/> wants it: a <c>data:</c> address.</summary>
    /// <returns>The address.</returns>
    public string ToDataAddress() => $"data:{MediaType};base64,{Convert.ToBase64String(Content)}";
}
