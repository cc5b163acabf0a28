using CareerHub.Cv.Exports;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>What the formats are called, and what each is good for.</summary>
internal static class FormatWords
{
    public static string NameOf(CvFormat format) => format switch
    {
        CvFormat.Pdf => "PDF",
        CvFormat.Docx => "Word",
        CvFormat.Html => "HTML",
        CvFormat.Markdown => "Markdown",
        CvFormat.Text => "Plain text",
        CvFormat.JsonResume => "JSON Resume",
        _ => format.ToString(),
    };

    public static string UseOf(CvFormat format) => format switch
    {
        CvFormat.Pdf => "To send and to print. It looks the same everywhere.",
        CvFormat.Docx => "Where a Word file is asked for. It has the words and their order, not the template.",
        CvFormat.Html => "One file for a browser or a page of your own.",
        CvFormat.Markdown => "For sites and repositories that take it.",
        CvFormat.Text => "To paste into forms.",
        CvFormat.JsonResume => "For other programs: what this CV shows, as data.",
        _ => "",
    };

    /// <summary>The name of a format by the ending of its files, for copies of a format that the site may not make any more.</summary>
    public static string NameOf(string extension) =>
        CvFormats.All.Where(format => format.FileExtension() == extension).Select(NameOf).FirstOrDefault() ?? extension.TrimStart('.').ToUpperInvariant();
}
