namespace CareerHub.Parsing.Layout;

/// <summary>Coordinates along and across a direction of text, so that turned text is treated as upright text is.</summary>
/// <param name="Cosine">The direction's x on the page.</param>
/// <param name="Sine">The direction's y on the page, downwards.</param>
internal readonly record struct TextFrame(double Cosine, double Sine)
{
    /// <summary>The frame of text that is not turned.</summary>
    public static readonly TextFrame Level = new(1, 0);

    /// <summary>The frame of text turned by whole degrees clockwise.</summary>
    public static TextFrame Of(int degrees) => degrees switch
    {
        0 => Level,
        90 => new(0, 1),
        180 => new(-1, 0),
        270 => new(0, -1),
        _ => new(Math.Cos(degrees * Math.PI / 180), Math.Sin(degrees * Math.PI / 180)),
    };

    /// <summary>The coordinate in reading direction.</summary>
    public double Along(double x, double y) => (x * Cosine) + (y * Sine);

    /// <summary>The coordinate from line to line.</summary>
    public double Across(double x, double y) => (y * Cosine) - (x * Sine);

    /// <summary>The point of the page at given coordinates of the frame.</summary>
    public (double X, double Y) ToPage(double along, double across) => ((along * Cosine) - (across * Sine), (along * Sine) + (across * Cosine));
}
