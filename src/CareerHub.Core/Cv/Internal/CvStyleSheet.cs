using System.Globalization;

namespace CareerHub.Cv.Internal;

/// <summary>The style sheet of a CV: what all templates share, what the person chose, what the template says.</summary>
internal static class CvStyleSheet
{
    private static readonly string Shared = CvTemplateFiles.Shared("base.css");

    public static string Of(CvDocument document, CvTemplate template) => string.Concat(Shared, template.Styles, Choices(document.Style), Fit(document.Scale));

    public static string Classes(CvStyle style) => $"density-{Name(style.Density)} font-{Name(style.Font)} paper-{Name(style.Paper)}";

    // Only what IsAccent lets through stands in a style sheet.
    private static string Choices(CvStyle style) => CvStyle.IsAccent(style.Accent) ? $":root{{--accent:{style.Accent}}}\n" : "";

    private static string Fit(double scale) => scale < 1 ? string.Create(CultureInfo.InvariantCulture, $":root{{--fit:{Math.Max(scale, CvDocument.MinScale):0.00}}}\n") : "";

    private static string Name<T>(T choice)
        where T : struct, Enum => choice.ToString().ToLowerInvariant();
}
