using System.Globalization;
using CareerHub.Cv;
using CareerHub.Web.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>What can be chosen of a CV's look.</summary>
internal static class LookChoices
{
    public static IReadOnlyList<Choice> Densities { get; } =
    [
        new(nameof(CvDensity.Normal), "As designed"),
        new(nameof(CvDensity.Compact), "Closer"),
        new(nameof(CvDensity.Spacious), "Wider"),
    ];

    public static IReadOnlyList<Choice> Fonts { get; } =
    [
        new(nameof(CvFont.Template), "The template's"),
        new(nameof(CvFont.Serif), "Serif"),
        new(nameof(CvFont.Sans), "Sans serif"),
    ];

    public static IReadOnlyList<Choice> Papers { get; } =
    [
        new(nameof(PaperSize.A4), CvNames.Of(PaperSize.A4)),
        new(nameof(PaperSize.Letter), CvNames.Of(PaperSize.Letter)),
    ];

    public static IReadOnlyList<Choice> Dates { get; } =
    [
        new(nameof(CvDatePolicy.Full), "In full"),
        new(nameof(CvDatePolicy.Years), "Years only"),
        new(nameof(CvDatePolicy.None), "None"),
    ];

    /// <summary>The languages by their English names; one that is stored but not known stays to be chosen.</summary>
    public static IEnumerable<SelectListItem> Languages { get; } =
        [.. CvDocument.Languages.Select(tag => new SelectListItem(CvNames.Language(tag), tag)).OrderBy(item => item.Text, StringComparer.InvariantCulture)];

    public static IEnumerable<SelectListItem> Pages { get; } =
    [
        new(TextOf(null), ""),
        .. Enumerable.Range(CvStyle.MinFitPages, CvStyle.MaxFitPages).Select(pages => new SelectListItem(TextOf(pages), pages.ToString(CultureInfo.InvariantCulture))),
    ];

    /// <summary>What a number of pages to fit is called; of null, that there is none.</summary>
    public static string TextOf(int? pages) => pages switch
    {
        null => "As many as it takes",
        1 => "One page",
        _ => string.Create(CultureInfo.InvariantCulture, $"{pages} pages"),
    };
}
