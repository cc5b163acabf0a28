using System.Globalization;
using System.Text;
using System.Xml;
using CareerHub.Parsing.Documents.Flow.Xml;
using CareerHub.Parsing.Documents.Pdf.Filters;
using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf.Metadata;

/// <summary>Reads the XMP packet of a file (section 14.3.2, ISO 16684-1): properties as attributes or as elements, lists joined.</summary>
internal sealed class XmpMetadata
{
    private const string DublinCore = "http://purl.org/dc/elements/1.1/", Basic = "http://ns.adobe.com/xap/1.0/", Pdf = "http://ns.adobe.com/pdf/1.3/";
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// <summary>The largest packet that is read, in bytes; what people write fits into a hundredth of it.</summary>
    private const int MaxPacket = 1 << 20;

    private static readonly string[] s_dates = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd", "yyyy-MM", "yyyy"];
    private readonly Dictionary<(string Namespace, string Name), string> _values = [];

    public static DocumentMetadata Read(PdfFile file)
    {
        if (file.Get(file.Dictionary(file.Trailer, "Root"), "Metadata") is not PdfStream stream || StreamDecoder.Decode(stream, file) is not { Length: > 0 and <= MaxPacket } packet)
        {
            return DocumentMetadata.None;
        }

        var xmp = new XmpMetadata();
        try
        {
            xmp.Collect(packet, file.Budget);
        }
        catch (XmlException)
        {
            // What comes before the mistake counts; the document itself is not concerned.
        }

        return new DocumentMetadata
        {
            Title = xmp.Value(DublinCore, "title"),
            Author = xmp.Value(DublinCore, "creator"),
            Subject = xmp.Value(DublinCore, "description"),
            Keywords = xmp.Value(Pdf, "Keywords") ?? xmp.Value(DublinCore, "subject"),
            Creator = xmp.Value(Basic, "CreatorTool"),
            Producer = xmp.Value(Pdf, "Producer"),
            CreatedAt = Date(xmp.Value(Basic, "CreateDate")),
            ModifiedAt = Date(xmp.Value(Basic, "ModifyDate")),
        };
    }

    private void Collect(byte[] packet, PdfBudget budget)
    {
        using XmlReader reader = XmlParts.Open(new MemoryStream(packet));
        while (reader.Read() && budget.TryValue())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.NamespaceURI == Rdf && reader.LocalName == "Description")
            {
                for (bool more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
                {
                    Keep(reader.NamespaceURI, reader.LocalName, reader.Value);
                }
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.NamespaceURI is DublinCore or Basic or Pdf && !reader.IsEmptyElement)
            {
                (string space, string name) = (reader.NamespaceURI, reader.LocalName);
                Keep(space, name, ReadProperty(reader, budget));
            }
        }
    }

    /// <summary>The text of a property; of alternatives in several languages the first, which is the default, else all items.</summary>
    private static string ReadProperty(XmlReader reader, PdfBudget budget)
    {
        int depth = reader.Depth;
        var text = new StringBuilder();
        bool alternatives = false, past = false;
        while (reader.Read() && reader.Depth > depth && budget.TryValue())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.NamespaceURI == Rdf && reader.LocalName == "Alt":
                    alternatives = true;
                    break;
                case XmlNodeType.Element when reader.NamespaceURI == Rdf && reader.LocalName == "li" && !string.IsNullOrWhiteSpace(text.ToString()):
                    past = alternatives;
                    text.Append(alternatives ? "" : ", ");
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when !past:
                    text.Append(reader.Value);
                    break;
            }
        }

        return text.ToString();
    }

    private void Keep(string space, string name, string value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            _values.TryAdd((space, name), value.Trim());
        }
    }

    private string? Value(string space, string name) => _values.GetValueOrDefault((space, name));

    private static DateTimeOffset? Date(string? text) =>
        DateTimeOffset.TryParseExact(text, s_dates, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date) ? date : null;
}
