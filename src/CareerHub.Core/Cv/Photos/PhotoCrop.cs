namespace CareerHub.Cv.Photos;

/// <summary>Which part of a picture becomes the photograph: as much of it as the photograph's shape takes, around a point.</summary>
/// <param name="X">Where the point is from the left, from 0 to 1; beyond counts as the nearest.</param>
/// <param name="Y">Where the point is from the top, from 0 to 1; a little above the middle, where faces are, unless set.</param>
/// <param name="Zoom">How much closer, from 1 to <see cref="MaxZoom"/>; beyond counts as the nearest.</param>
public sealed record PhotoCrop(double X = 0.5, double Y = 0.4, double Zoom = 1)
{
    /// <summary>The closest.</summary>
    public const double MaxZoom = 4;

    /// <summary>The same part in numbers within their bounds.</summary>
    /// <returns>What is beyond is the nearest, and what is no finite number its default.</returns>
    public PhotoCrop Bounded() => new(Within(X, 0.5, 0, 1), Within(Y, 0.4, 0, 1), Within(Zoom, 1, 1, MaxZoom));

    private static double Within(double value, double otherwise, double least, double most) => Math.Clamp(double.IsFinite(value) ? value : otherwise, least, most);
}
