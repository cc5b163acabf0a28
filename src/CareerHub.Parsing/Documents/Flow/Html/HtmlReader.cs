using CareerHub.Parsing.Documents.Flow.Html.Css;
using CareerHub.Parsing.Documents.Internal;
using HtmlAgilityPack;

namespace CareerHub.Parsing.Documents.Flow.Html;

/// <summary>Reads HTML as a browser without scripts would show it on a screen, with the style sheets that stand in the page.</summary>
internal static class HtmlReader
{
    /// <summary>Reads a page.</summary>
    /// <param name="bytes">The page as bytes.</param>
    /// <param name="document">Takes what is read.</param>
    /// <param name="charset">The label of the encoding that the page came with, or null.</param>
    public static void Read(ReadOnlyMemory<byte> bytes, FlowDocument document, string? charset = null)
    {
        ReadingBudget budget = document.Budget;
        string source = budget.WaitFor(bytes.Length, () => HtmlEncoding.Detect(bytes.Span, charset).GetString(bytes.Span));
        budget.Check();
        HtmlNode root = HtmlTree.Parse(source, budget);
        document.Metadata = HtmlMetadata.Read(root, budget);
        var rules = new CssRules(budget);
        foreach (HtmlNode element in HtmlTree.Elements(root, budget))
        {
            switch (element.Name)
            {
                case "html":
                    document.Language ??= element.GetAttributeValue("lang", null!);
                    break;
                case "script" when element.GetAttributeValue("type", "").Trim().Equals("application/ld+json", StringComparison.OrdinalIgnoreCase):
                    document.JsonLd.Add(element.InnerText);
                    break;
                case "style" when CssMedia.Applies(element.GetAttributeValue("media", "")):
                    ReadStyles(element, rules, budget);
                    break;
            }
        }

        document.Microformats = Microformats.Read(root, budget);
        new HtmlWalk(document.Body, rules, budget).Read(root);
    }

    // A comment of HTML around the rules means nothing to CSS (CSS Syntax 3, 4.3.1). Style sheets in other files are not fetched.
    private static void ReadStyles(HtmlNode sheet, CssRules rules, ReadingBudget budget) =>
        CssParser.Read(sheet.InnerHtml.Replace("<!--", " ", StringComparison.Ordinal).Replace("-->", " ", StringComparison.Ordinal), rules, budget);
}
