using System.Globalization;
using System.Security;
using System.Text;

namespace CareerHub.Pdf.Internal.Finishing;

/// <summary>What a PDF says of itself, as XMP (ISO 16684-1).</summary>
internal static class XmpPacket
{
    public static byte[] Of(Information information, bool isAccessible)
    {
        var xmp = new StringBuilder("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
            .Append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<rdf:Description rdf:about=\"\"")
            .Append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"")
            .Append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n")
            .Append("<dc:format>application/pdf</dc:format>\n");
        Append(xmp, "dc:title", "rdf:Alt", " xml:lang=\"x-default\"", information.Title);
        Append(xmp, "dc:creator", "rdf:Seq", "", information.Author);
        Append(xmp, "dc:description", "rdf:Alt", " xml:lang=\"x-default\"", information.Subject);
        Append(xmp, "dc:language", "rdf:Bag", "", information.Language);
        Append(xmp, "xmp:CreatorTool", Information.Creator);
        Append(xmp, "pdf:Producer", information.Producer);
        if (information.Date is { } date)
        {
            var text = date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
            Append(xmp, "xmp:CreateDate", text);
            Append(xmp, "xmp:ModifyDate", text);
        }

        if (isAccessible)
        {
            Append(xmp, "pdfuaid:part", "1");
        }

        xmp.Append("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return Encoding.UTF8.GetBytes(xmp.ToString());
    }

    private static void Append(StringBuilder xmp, string name, string collection, string attribute, string value)
    {
        if (value.Length > 0)
        {
            xmp.Append(CultureInfo.InvariantCulture, $"<{name}><{collection}><rdf:li{attribute}>{SecurityElement.Escape(value)}</rdf:li></{collection}></{name}>\n");
        }
    }

    private static void Append(StringBuilder xmp, string name, string value)
    {
        if (value.Length > 0)
        {
            xmp.Append(CultureInfo.InvariantCulture, $"<{name}>{SecurityElement.Escape(value)}</{name}>\n");
        }
    }
}
