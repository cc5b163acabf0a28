namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>A colour as 0xRRGGBB, or unknown: a pattern, a picture, a mixture.</summary>
internal readonly record struct PaintColor(int Rgb, bool Known = true)
{
    /// <summary>Channels that differ by less than this cannot be told apart on a page.</summary>
    private const int VisibleDifference = 10;

    public static readonly PaintColor Black = new(0);
    public static readonly PaintColor White = new(0xFFFFFF);
    public static readonly PaintColor Unknown = new(0, false);

    public static PaintColor FromGray(double gray) => FromRgb(gray, gray, gray);

    public static PaintColor FromRgb(double red, double green, double blue) => new((Channel(red) << 16) | (Channel(green) << 8) | Channel(blue));

    /// <summary>The plain conversion of section 10.3.5.</summary>
    public static PaintColor FromCmyk(double cyan, double magenta, double yellow, double black) =>
        FromRgb(1 - Math.Min(1, cyan + black), 1 - Math.Min(1, magenta + black), 1 - Math.Min(1, yellow + black));

    /// <summary>The colour of components whose colour space is told by their number, as in ICC profiles.</summary>
    public static PaintColor FromComponents(ReadOnlySpan<double> c) => c.Length switch
    {
        1 => FromGray(c[0]),
        3 => FromRgb(c[0], c[1], c[2]),
        4 => FromCmyk(c[0], c[1], c[2], c[3]),
        _ => Unknown,
    };

    /// <summary>Whether text of this colour cannot be seen on <paramref name="ground"/>.</summary>
    public bool VanishesOn(PaintColor ground) => Known && ground.Known
        && Differs(16, ground) < VisibleDifference && Differs(8, ground) < VisibleDifference && Differs(0, ground) < VisibleDifference;

    private int Differs(int shift, PaintColor other) => Math.Abs(((Rgb >> shift) & 0xFF) - ((other.Rgb >> shift) & 0xFF));

    private static int Channel(double value) => (int)Math.Round(Math.Clamp(double.IsNaN(value) ? 0 : value, 0, 1) * 255);
}
