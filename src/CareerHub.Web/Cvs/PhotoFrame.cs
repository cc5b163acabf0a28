using CareerHub.Cv.Photos;

namespace CareerHub.Web.Cvs;

/// <summary>The part of a picture that is the photograph, as a frame over it that a person moves.</summary>
/// <param name="Width">The width of the whole picture; all lengths are in its measure.</param>
/// <param name="Height">Its height.</param>
/// <param name="Crop">The part.</param>
internal sealed record PhotoFrame(double Width, double Height, PhotoCrop Crop)
{
    private const double Shape = (double)CvPhoto.Width / CvPhoto.Height;
    private const double Step = 0.1;
    private const double Closer = 1.2;
    private const double Least = 1e-6;

    /// <summary>What buttons say, and what they do.</summary>
    public static IReadOnlyList<(string Value, string Text)> Moves { get; } =
    [
        ("left", "Left"), ("right", "Right"), ("up", "Up"), ("down", "Down"), ("closer", "Closer"), ("farther", "Farther away"), ("first", "As at first"),
    ];

    public double FrameWidth => Math.Min(Width, Height * Shape) / Crop.Zoom;

    public double FrameHeight => Math.Min(Height, Width / Shape) / Crop.Zoom;

    public double Left => Crop.X * (Width - FrameWidth);

    public double Top => Crop.Y * (Height - FrameHeight);

    /// <summary>The frame after a move; the same when it is unknown or there is no room for it.</summary>
    public PhotoFrame After(string? move) => move switch
    {
        "left" => At(Left - (Step * FrameWidth), Top),
        "right" => At(Left + (Step * FrameWidth), Top),
        "up" => At(Left, Top - (Step * FrameHeight)),
        "down" => At(Left, Top + (Step * FrameHeight)),
        "closer" => Zoomed(Crop.Zoom * Closer),
        "farther" => Zoomed(Crop.Zoom / Closer),
        "first" => this with { Crop = new PhotoCrop() },
        _ => this,
    };

    /// <summary>The frame with a point of the picture in its middle, as far as the picture goes.</summary>
    public PhotoFrame Around(double x, double y) => At(x - (FrameWidth / 2), y - (FrameHeight / 2));

    public bool CanMove(string move) => Differs(After(move).Crop, Crop);

    private static bool Differs(PhotoCrop one, PhotoCrop other) => Math.Abs(one.X - other.X) + Math.Abs(one.Y - other.Y) + Math.Abs(one.Zoom - other.Zoom) > Least;

    private PhotoFrame Zoomed(double zoom)
    {
        (double x, double y) = (Left + (FrameWidth / 2), Top + (FrameHeight / 2));
        return (this with { Crop = Crop with { Zoom = Math.Clamp(zoom, 1, PhotoCrop.MaxZoom) } }).Around(x, y);
    }

    // Where there is no room, the share stays: it counts again when the frame becomes smaller.
    private PhotoFrame At(double left, double top) => this with
    {
        Crop = Crop with { X = Share(left, Width - FrameWidth, Crop.X), Y = Share(top, Height - FrameHeight, Crop.Y) },
    };

    private static double Share(double offset, double room, double otherwise) => room > Least ? Math.Clamp(offset / room, 0, 1) : otherwise;
}
