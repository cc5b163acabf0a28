namespace CareerHub.Cv.Photos;

/// <summary>Makes photographs of pictures that people upload.</summary>
public interface IPhotoEditor
{
    /// <summary>Crops a picture to the shape of a photograph and encodes it anew, without metadata.</summary>
    /// <param name="picture">A PNG, JPEG or WebP file, whatever it is called; read to its end or to the limit.</param>
    /// <param name="crop">Which part; null for the middle.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The photograph, or why there is none.</returns>
    /// <exception cref="PdfRenderingException">What draws it is missing, busy or too slow.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    Task<PhotoResult> CropAsync(Stream picture, PhotoCrop? crop = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Draws a whole picture anew as a JPEG, upright and without metadata, made smaller where it has more pixels than <see cref="PhotoLimits.MaxKeptPixels"/>,
    /// so that it can be kept and cropped again.
    /// </summary>
    /// <param name="picture">A PNG, JPEG or WebP file, whatever it is called; read to its end or to the limit.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The picture, or why there is none.</returns>
    /// <exception cref="PdfRenderingException">What draws it is missing, busy or too slow.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    Task<PhotoSourceResult> RedrawAsync(Stream picture, CancellationToken cancellationToken = default);
}
