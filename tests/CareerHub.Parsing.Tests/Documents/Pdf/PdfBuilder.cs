using System.Text;

namespace CareerHub.Parsing.Tests.Documents.Pdf;

/// <summary>Writes small PDF files byte by byte, so that a test sees exactly what it reads.</summary>
internal sealed class PdfBuilder
{
    private readonly SortedDictionary<int, byte[]> _objects = [];

    public PdfBuilder()
    {
        Object(1, "<</Type/Catalog/Pages 2 0 R>>");
        Object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
        Page("/Font<</F1 5 0 R>>");
        Object(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
    }

    /// <summary>A page of 612 by 792 points with one content stream.</summary>
    public static PdfBuilder WithContent(string content) => new PdfBuilder().Stream(4, "", Bytes(content));

    /// <summary>A page that shows a text in 12 point Helvetica.</summary>
    public static PdfBuilder WithText(string text) => WithContent($"BT /F1 12 Tf 72 700 Td ({text}) Tj ET");

    public static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    /// <summary>The resources and further entries of page 3.</summary>
    public PdfBuilder Page(string resources, string entries = "/MediaBox[0 0 612 792]") =>
        Object(3, $"<</Type/Page/Parent 2 0 R{entries}/Contents 4 0 R/Resources<<{resources}>>>>");

    public PdfBuilder Object(int number, string value)
    {
        _objects[number] = Bytes(value);
        return this;
    }

    public PdfBuilder Stream(int number, string entries, byte[] data)
    {
        _objects[number] = [.. Bytes($"<<{entries}/Length {data.Length}>>\nstream\n"), .. data, .. Bytes("\nendstream")];
        return this;
    }

    /// <summary>The file with a cross-reference table; <paramref name="trailer"/> adds entries to its trailer.</summary>
    public byte[] Build(string trailer = "", string before = "", string after = "")
    {
        using var file = new MemoryStream();
        file.Write(Bytes(before));
        long header = file.Position;
        file.Write("%PDF-1.7\n"u8);
        var offsets = new Dictionary<int, long>();
        foreach ((int number, byte[] value) in _objects)
        {
            offsets[number] = file.Position - header;
            file.Write([.. Bytes($"{number} 0 obj\n"), .. value, .. Bytes("\nendobj\n")]);
        }

        int size = _objects.Keys.Max() + 1;
        long xref = file.Position - header;
        file.Write(Bytes($"xref\n0 {size}\n0000000000 65535 f \n"));
        for (int number = 1; number < size; number++)
        {
            file.Write(Bytes(offsets.TryGetValue(number, out long offset) ? $"{offset:D10} 00000 n \n" : "0000000000 00000 f \n"));
        }

        file.Write(Bytes($"trailer\n<</Size {size}/Root 1 0 R{trailer}>>\nstartxref\n{xref}\n%%EOF\n{after}"));
        return file.ToArray();
    }
}
