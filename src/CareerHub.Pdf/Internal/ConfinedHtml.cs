using System.Net;
using System.Text.RegularExpressions;
using CareerHub.Cv;

namespace CareerHub.Pdf.Internal;

/// <summary>Puts a document under our policy and onto our paper before the browser sees it.</summary>
internal static partial class ConfinedHtml
{
    /// <summary>Inline styles, and images and fonts from data addresses; nothing else is loaded.</summary>
    public const string Policy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

    private const string Head = $"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">";

    /// <summary>
    /// The policy comes before the whole document, not into its head: whatever the document starts with, no parser
    /// disagreement can place it later than something that loads. The document's own doctype and head tags are then
    /// ignored, and the attributes of its html tag are merged into the element that exists (HTML standard, 13.2.6.4.7,
    /// start tag "html"): the language survives, unless the options have one, which is there first. So is their title.
    /// </summary>
    /// <param name="html">The document.</param>
    /// <param name="options">Paper, title and language.</param>
    /// <param name="rules">More style rules of ours.</param>
    public static string Wrap(string html, PdfOptions options, string rules = "") => string.Concat(
        [
            "<!DOCTYPE html>",
            options.Language is { } language ? $"<html lang=\"{WebUtility.HtmlEncode(language)}\">" : "",
            Head,
            options.Title is { } title ? $"<title>{WebUtility.HtmlEncode(title)}</title>" : "",
            "<style>", PageSizeRule(options.PaperSize), rules, "</style>",
            Disarm(html.TrimStart('\uFEFF')),
        ]);

    /// <summary>
    /// Takes the effect from every pragma of the document (refresh, a policy of its own), however it is written: an
    /// attribute's name takes no character references (HTML standard, 13.2.5.33), whereas text and attribute values do,
    /// so the same replacement leaves them as they were.
    /// </summary>
    private static string Disarm(string html) => HttpEquiv().Replace(html, "$1&#45;$2");

    /// <summary>The paper that was asked for wins over the document's; the margins stay the document's.</summary>
    private static string PageSizeRule(PaperSize paper) =>
        paper == PaperSize.Letter
            ? "@page{size:letter!important}"
            : "@page{size:A4!important}";

    [GeneratedRegex("(http)-(equiv)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex HttpEquiv();
}
