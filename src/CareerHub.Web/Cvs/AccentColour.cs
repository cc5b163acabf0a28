using System.Globalization;

namespace CareerHub.Web.Cvs;

/// <summary>A colour of headings and links.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Hex"><c>#rrggbb</c>.</param>
internal sealed record AccentColour(string Name, string Hex)
{
    // WCAG 2.2, 1.4.3 and 1.4.6.
    private const double ForText = 4.5;
    private const double ForLargeText = 3;
    private const double Plain = 7;

    /// <summary>Contrast with white paper, 1 to 21 (WCAG 2.2, relative luminance).</summary>
    public double Contrast => 1.05 / (Luminance + 0.05);

    /// <summary>How well it can be read on white paper, in a sentence.</summary>
    public string Advice => string.Create(CultureInfo.InvariantCulture, $"On white paper its contrast is {Math.Floor(Contrast * 10) / 10:0.0} to 1: ") + Contrast switch
    {
        >= Plain => "easy to read at any size.",
        >= ForText => "good enough for text.",
        >= ForLargeText => "good enough for large headings only; links and small headings will be hard to read.",
        _ => "too pale to read. Choose a darker one.",
    };

    private double Luminance => (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));

    private double Channel(int start)
    {
        double value = int.Parse(Hex.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
