using CareerHub.Parsing.Documents.Flow.Xml;
using CareerHub.Parsing.Documents.Internal;
using HtmlAgilityPack;

namespace CareerHub.Parsing.Documents.Flow.Html;

/// <summary>Reads the title and the meta elements of a page (HTML standard, 4.2.5.1), with the names of Dublin Core for the dates.</summary>
internal static class HtmlMetadata
{
    public static DocumentMetadata Read(HtmlNode root, ReadingBudget budget)
    {
        var metadata = new DocumentMetadata();
        HtmlNode? title = null;
        foreach (HtmlNode element in HtmlTree.Elements(root, budget))
        {
            if (element.Name == "title" && (title is null || (title.ParentNode?.Name != "head" && element.ParentNode?.Name == "head")))
            {
                title = element;
            }
            else if (element.Name == "meta" && Blank(HtmlEntity.DeEntitize(element.GetAttributeValue("content", ""))) is { } value)
            {
                metadata = With(metadata, element.GetAttributeValue("name", "").Trim().ToLowerInvariant(), value);
            }
        }

        return metadata with { Title = Text(title) };
    }

    // The first of two counts.
    private static DocumentMetadata With(DocumentMetadata found, string name, string value) => name switch
    {
        "author" or "dc.creator" => found with { Author = found.Author ?? value },
        "description" => found with { Subject = found.Subject ?? value },
        "keywords" => found with { Keywords = found.Keywords ?? value },
        "generator" => found with { Creator = found.Creator ?? value },
        "dcterms.created" or "created" => found with { CreatedAt = found.CreatedAt ?? PropertyDate.Parse(value) },
        "dcterms.modified" or "changed" => found with { ModifiedAt = found.ModifiedAt ?? PropertyDate.Parse(value) },
        _ => found,
    };

    private static string? Text(HtmlNode? node) => node is null ? null : Blank(HtmlEntity.DeEntitize(node.InnerText));

    private static string? Blank(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
