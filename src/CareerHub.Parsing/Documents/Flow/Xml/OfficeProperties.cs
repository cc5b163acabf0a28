using System.Xml;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Flow.Xml;

/// <summary>Reads the properties of office documents: core and extended ones (ECMA-376 part 2, 11; part 1, 22.2), and those of OpenDocument (part 3, 4.3).</summary>
internal static class OfficeProperties
{
    private const string OpenDocumentOffice = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    // Enough for any list of keywords; a longer one is cut where it passes this.
    private const int LongestKeywords = 10_000;

    /// <summary>Reads the parts there are into a document; a damaged one costs what follows the damage.</summary>
    public static void Read(FlowDocument document, params IEnumerable<Stream?> parts)
    {
        foreach (Stream part in parts.OfType<Stream>())
        {
            try
            {
                using XmlReader reader = XmlParts.Open(part);
                Read(reader, document);
            }
            catch (Exception damaged) when (damaged is XmlException or InvalidDataException)
            {
                document.Budget.Note(DocumentFindings.Repaired);
            }
        }
    }

    private static void Read(XmlReader reader, FlowDocument document)
    {
        string? element = null;
        while (reader.Read() && !(reader.NamespaceURI == OpenDocumentOffice && reader.LocalName == "body"))
        {
            document.Budget.Tick();
            if (reader.NodeType == XmlNodeType.Element)
            {
                element = reader.IsEmptyElement ? null : reader.LocalName;
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && element is not null)
            {
                document.Metadata = With(document.Metadata, element, reader.Value.Trim());
                document.Language = element == "language" ? reader.Value : document.Language;
                element = null;
            }
        }
    }

    // dc:title, dc:creator, dc:subject, dc:description; cp:keywords; dcterms:created and modified; Application; and OpenDocument's meta:keyword,
    // meta:initial-creator, meta:creation-date, dc:date and meta:generator. In OpenDocument dc:creator is who changed it last.
    private static DocumentMetadata With(DocumentMetadata found, string element, string value) => value.Length == 0 ? found : element switch
    {
        "title" => found with { Title = found.Title ?? value },
        "initial-creator" => found with { Author = value },
        "creator" => found with { Author = found.Author ?? value },
        "subject" => found with { Subject = value },
        "description" => found with { Subject = found.Subject ?? value },
        "keywords" => found with { Keywords = value },
        "keyword" when found.Keywords is null => found with { Keywords = value },
        "keyword" when found.Keywords.Length < LongestKeywords => found with { Keywords = $"{found.Keywords}, {value}" },
        "Application" or "generator" => found with { Creator = value },
        "created" or "creation-date" => found with { CreatedAt = PropertyDate.Parse(value) },
        "modified" or "date" => found with { ModifiedAt = PropertyDate.Parse(value) },
        _ => found,
    };
}
