using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerHub.Web.Tests.Layout;

/// <summary>The colours of tokens.css against each other, by WCAG 2.2's contrast ratio.</summary>
public partial class ContrastTests
{
    [Theory]
    [InlineData("ink", "paper", 7)]
    [InlineData("ink", "sheet", 7)]
    [InlineData("ink", "highlight", 7)]
    [InlineData("quiet", "paper", 7)]
    [InlineData("quiet", "sheet", 7)]
    [InlineData("accent", "paper", 7)]
    [InlineData("accent", "sheet", 7)]
    [InlineData("on-accent", "accent", 7)]
    [InlineData("on-accent", "accent-hover", 7)]
    [InlineData("danger-ink", "paper", 7)]
    [InlineData("danger-ink", "sheet", 7)]
    [InlineData("edge", "paper", 3)]
    [InlineData("edge", "sheet", 3)]
    [InlineData("danger", "paper", 3)]
    [InlineData("success", "sheet", 3)]
    public void Colours_InLightAndDark_AreFarEnoughApart(string front, string back, double ratio)
    {
        string css = File.ReadAllText(Path.Combine(Repository(), "src", "CareerHub.Web", "wwwroot", "css", "tokens.css"));
        string[] schemes = css.Split("prefers-color-scheme: dark");
        Assert.Equal(2, schemes.Length);

        Assert.All(schemes, scheme => Assert.InRange(Contrast(Luminance(scheme, front), Luminance(scheme, back)), ratio, 21));
    }

    private static double Contrast(double a, double b) => (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);

    private static double Luminance(string css, string token)
    {
        string hex = Colour().Matches(css).Single(match => match.Groups[1].Value == token).Groups[2].Value;
        double Channel(int start)
        {
            double value = int.Parse(hex.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(0)) + (0.7152 * Channel(2)) + (0.0722 * Channel(4));
    }

    private static string Repository()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "CareerHub.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run outside the repository.");
    }

    [GeneratedRegex("--([a-z-]+): #([0-9a-f]{6});", RegexOptions.NonBacktracking)]
    private static partial Regex Colour();
}
