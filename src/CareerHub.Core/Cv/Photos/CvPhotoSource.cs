using CareerHub.Cv.Photos.Internal;

namespace CareerHub.Cv.Photos;

/// <summary>A whole picture and which part of it is the photograph, kept so that another part can be chosen later.</summary>
/// <param name="Content">The bytes of a picture that was drawn anew by <see cref="IPhotoEditor.RedrawAsync"/>.</param>
/// <param name="Crop">The part.</param>
public sealed record CvPhotoSource(byte[] Content, PhotoCrop Crop)
{
    /// <summary>Width and height in pixels.</summary>
    /// <exception cref="InvalidOperationException"><see cref="Content"/> is no picture.</exception>
    public (int Width, int Height) Size => PictureHeader.Read(Content) is { } header
        ? (header.Width, header.Height)
        : throw new InvalidOperationException("The source of the photograph is no picture.");
}
