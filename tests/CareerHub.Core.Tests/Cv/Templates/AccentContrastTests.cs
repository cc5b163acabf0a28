using System.Globalization;
using System.Text.RegularExpressions;
using CareerHub.Cv.Internal;

namespace CareerHub.Core.Tests.Cv.Templates;

/// <summary>
/// Whatever accent a person chooses, text in it can be read: 4.5 : 1 (WCAG 2.2, 1.4.3) on white and on the tint. The numbers of base.css are worked
/// out as CSS Color 4 does it, with Ottosson's OKLab and channels clipped as Chromium clips them.
/// </summary>
public partial class AccentContrastTests
{
    private const double Readable = 4.5;

    private static readonly double s_cap = Number(Cap());
    private static readonly double s_tint = Number(Tint()) / 100;

    public static TheoryData<int> Reds => [.. Enumerable.Range(0, 18).Select(step => step * 15)];

    [Theory]
    [MemberData(nameof(Reds))]
    public void AccentInk_AnyAccent_CanBeRead(int red)
    {
        foreach (int green in Enumerable.Range(0, 18))
        {
            foreach (int blue in Enumerable.Range(0, 18))
            {
                (double l, double a, double b) = Lab([Linear(red), Linear(green * 15), Linear(blue * 15)]);
                double[] ink = Rgb(Math.Min(l, s_cap), a, b);
                (double inkL, double inkA, double inkB) = Lab(ink);
                double[] tint = Rgb((inkL * s_tint) + 1 - s_tint, inkA * s_tint, inkB * s_tint);

                Assert.InRange(Contrast([1, 1, 1], ink), Readable, 21);
                Assert.InRange(Contrast(tint, ink), Readable, 21);
            }
        }
    }

    [Fact]
    public void Contrast_BlackOnWhite_Is21() => Assert.Equal(21, Contrast([1, 1, 1], [0, 0, 0]), 6);

    private static double Number(Regex pattern) => double.Parse(pattern.Match(CvTemplateFiles.Shared("base.css")).Groups[1].Value, CultureInfo.InvariantCulture);

    private static double Linear(int channel) => channel / 255.0 is var c && c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);

    private static double Contrast(double[] light, double[] dark) => (Luminance(light) + 0.05) / (Luminance(dark) + 0.05);

    private static double Luminance(double[] rgb) => (0.2126 * rgb[0]) + (0.7152 * rgb[1]) + (0.0722 * rgb[2]);

    private static (double L, double A, double B) Lab(double[] rgb)
    {
        double l = Math.Cbrt((0.4122214708 * rgb[0]) + (0.5363325363 * rgb[1]) + (0.0514459929 * rgb[2]));
        double m = Math.Cbrt((0.2119034982 * rgb[0]) + (0.6806995451 * rgb[1]) + (0.1073969566 * rgb[2]));
        double s = Math.Cbrt((0.0883024619 * rgb[0]) + (0.2817188376 * rgb[1]) + (0.6299787005 * rgb[2]));
        return (
            (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s),
            (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s),
            (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s));
    }

    private static double[] Rgb(double lightness, double a, double b)
    {
        double l = Math.Pow(lightness + (0.3963377774 * a) + (0.2158037573 * b), 3);
        double m = Math.Pow(lightness - (0.1055613458 * a) - (0.0638541728 * b), 3);
        double s = Math.Pow(lightness - (0.0894841775 * a) - (1.2914855480 * b), 3);
        double[] linear =
        [
            (4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s),
            (-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s),
            (-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s),
        ];
        return [.. linear.Select(channel => Math.Clamp(channel, 0, 1))];
    }

    [GeneratedRegex(@"--accent-ink: oklch\(from var\(--accent\) min\(l, ([\d.]+)\) c h\)", RegexOptions.NonBacktracking)]
    private static partial Regex Cap();

    [GeneratedRegex(@"--accent-tint: color-mix\(in oklab, var\(--accent-ink\) (\d+)%, white\)", RegexOptions.NonBacktracking)]
    private static partial Regex Tint();
}
