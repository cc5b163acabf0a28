using CareerHub.Cv.Photos.Internal;

namespace CareerHub.Cv.Photos;

/// <summary>The bytes of a picture of which the header is known to be within bounds; nothing is decoded.</summary>
/// <param name="Content">The bytes.</param>
/// <param name="MediaType"><c>image/png</c>, <c>image/jpeg</c> or <c>image/webp</c>, by the bytes.</param>
/// <param name="Width">The width in pixels, before an orientation that the file may ask for.</param>
/// <param name="Height">The height in pixels.</param>
public sealed record PictureFile(ReadOnlyMemory<byte> Content, string MediaType, int Width, int Height)
{
    private const int Megabyte = 1024 * 1024;
    private const long Million = 1_000_000;

    /// <summary>Reads a picture and checks its header against the limits.</summary>
    /// <param name="stream">The file; at most one byte more than the limit is read of it.</param>
    /// <param name="limits">The bounds.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The picture, or a result that says why it is refused.</returns>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static async Task<(PictureFile? File, PhotoResult? Refused)> ReadAsync(Stream stream, PhotoLimits limits, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(limits);
        byte[] buffer = new byte[limits.MaxBytes + 1];
        int length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        if (length > limits.MaxBytes)
        {
            return Refuse(PhotoRefusal.TooLarge, $"The picture has more than {limits.MaxBytes / Megabyte} MB. Choose a smaller one.");
        }

        ReadOnlyMemory<byte> content = buffer.AsMemory(0, length);
        return PictureHeader.Read(content.Span) switch
        {
            null => Refuse(PhotoRefusal.NotAPicture, "This is no picture that can be used. Choose a JPEG, PNG or WebP file."),
            { Width: var w, Height: var h } when (long)w * h > limits.MaxPixels => Refuse(PhotoRefusal.TooManyPixels, $"The picture has more than {limits.MaxPixels / Million} million pixels. Choose a smaller one."),
            { Width: var w, Height: var h } when Math.Min(w, h) < limits.MinSide => Refuse(PhotoRefusal.TooSmall, $"The picture is smaller than {limits.MinSide} by {limits.MinSide} pixels. Choose a larger one."),
            { } header => (new PictureFile(content, header.MediaType, header.Width, header.Height), null),
        };
    }

    private static (PictureFile? File, PhotoResult? Refused) Refuse(PhotoRefusal refusal, string message) => (null, new PhotoResult(null, refusal, message));
}
