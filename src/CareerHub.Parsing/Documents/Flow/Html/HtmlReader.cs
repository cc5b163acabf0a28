using CareerHub.Parsing.Documents.Flow.Html.Css;
using CareerHub.Parsing.Documents.Internal;
using HtmlAgilityPack;

namespace CareerHub.Parsing.Documents.Flow.Html;

/// <summary>Reads HTML as a browser without scripts would show it on a screen, with the style sheets that stand in the page.</summary>
internal static class HtmlReader
{
    // Elements that a page forgets to close count as nested; twice the limit leaves room for them.
    private const int NestingAllowance = 2;

    /// <summary>Reads a page.</summary>
    /// <param name="bytes">The page as bytes.</param>
    /// <param name="document">Takes what is read.</param>
    /// <param name="charset">The label of the encoding that the page came with, or null.</param>
    public static void Read(ReadOnlyMemory<byte> bytes, FlowDocument document, string? charset = null)
    {
        ReadingBudget budget = document.Budget;
        string source = HtmlEncoding.Detect(bytes.Span, charset).GetString(bytes.Span);
        budget.Check();
        HtmlDocument html = Parse(WithinElementLimit(source, budget), budget.Limits.MaxNesting * NestingAllowance);
        budget.Check();
        document.Metadata = HtmlMetadata.Read(html.DocumentNode, budget);
        document.Language = html.DocumentNode.SelectSingleNode("//html")?.GetAttributeValue("lang", null!);
        foreach (HtmlNode script in html.DocumentNode.Descendants("script"))
        {
            budget.Tick();
            if (script.GetAttributeValue("type", "").Trim().Equals("application/ld+json", StringComparison.OrdinalIgnoreCase))
            {
                document.JsonLd.Add(script.InnerText);
            }
        }

        new HtmlWalk(document.Body, StyleRules(html.DocumentNode, budget), budget).Read(html.DocumentNode);
    }

    // Style sheets in other files are not fetched.
    private static CssRules StyleRules(HtmlNode root, ReadingBudget budget)
    {
        var rules = new CssRules(budget);
        foreach (HtmlNode sheet in root.Descendants("style"))
        {
            if (CssMedia.Applies(sheet.GetAttributeValue("media", "")))
            {
                // A comment of HTML around the rules means nothing to CSS (CSS Syntax 3, 4.3.1).
                CssParser.Read(sheet.InnerHtml.Replace("<!--", " ", StringComparison.Ordinal).Replace("-->", " ", StringComparison.Ordinal), rules, budget);
            }
        }

        return rules;
    }

    private static HtmlDocument Parse(string source, int maxNesting)
    {
#pragma warning disable RS0030 // The one place that parses HTML: nesting and elements are bounded here.
        var html = new HtmlDocument { OptionMaxNestedChildNodes = maxNesting };
#pragma warning restore RS0030
        try
        {
            html.LoadHtml(source);
            return html;
        }
        catch (Exception tooDeep) when (tooDeep.GetType() == typeof(Exception))
        {
            // HtmlAgilityPack has no type of its own for reaching OptionMaxNestedChildNodes.
            throw new DocumentRefusedException(DocumentFindings.NestedTooDeep(maxNesting));
        }
    }

    // The parser cannot be stopped on its way, so the source ends where the limit is reached.
    private static string WithinElementLimit(string source, ReadingBudget budget)
    {
        int at = -1;
        for (int tags = 0; tags <= budget.Limits.MaxObjects; tags++)
        {
            at = source.IndexOf('<', at + 1);
            if (at < 0)
            {
                return source;
            }
        }

        budget.Note(DocumentFindings.TooManyElements(budget.Limits.MaxObjects));
        return source[..at];
    }
}
