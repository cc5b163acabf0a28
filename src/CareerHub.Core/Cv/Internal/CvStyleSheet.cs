using System.Globalization;
using System.Text;

namespace CareerHub.Cv.Internal;

/// <summary>The style sheet of a CV: what all templates share, what the person chose, what the template says.</summary>
internal static class CvStyleSheet
{
    private static readonly string Shared = CvTemplateFiles.Shared("base.css");

    public static string Of(CvDocument document, CvTemplate template) => string.Concat(Shared, template.Styles, Choices(document), Fit(document.Scale));

    public static string Classes(CvStyle style) => $"density-{Name(style.Density)} font-{Name(style.Font)} paper-{Name(style.Paper)}";

    // Only what IsAccent lets through stands in a style sheet; of the name, only what Quoted lets through.
    private static string Choices(CvDocument document)
    {
        string accent = CvStyle.IsAccent(document.Style.Accent) ? $"--accent:{document.Style.Accent};" : "";
        string name = document.Name.Length > 0 ? document.Name : document.Title;
        return $":root{{{accent}--name:{Quoted(name)}}}\n";
    }

    // A CSS string (CSS Syntax 3, 4.3.5): letters, marks, digits and plain spaces as they are, everything else as its code point,
    // so that neither the string nor the style element can be left.
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                quoted.Append(rune.ToString());
            }
            else
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
            }
        }

        return quoted.Append('"').ToString();
    }

    private static string Fit(double scale) => scale < 1 ? string.Create(CultureInfo.InvariantCulture, $":root{{--fit:{Math.Max(scale, CvDocument.MinScale):0.00}}}\n") : "";

    private static string Name<T>(T choice)
        where T : struct, Enum => choice.ToString().ToLowerInvariant();
}
