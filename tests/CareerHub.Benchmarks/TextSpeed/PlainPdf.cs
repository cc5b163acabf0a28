using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace CareerHub.Benchmarks.TextSpeed;

/// <summary>A small writer of its own: Helvetica that is not embedded, words placed by <c>TJ</c>, a table for a cross-reference.</summary>
/// <param name="name">What the file is called in the report.</param>
/// <param name="paragraphs">The paragraphs of a page, counted from 0; null for prose that is nobody's.</param>
internal sealed class PlainPdf(string name = "plain", Func<int, IEnumerable<string>>? paragraphs = null) : ILongPdf
{
    private const int LineLength = 92;

    public string Name => name;

    public string? Missing => null;

    public void Write(string file, int pages)
    {
        using FileStream output = File.Create(file);
        var offsets = new List<long>();
        Write(output, "%PDF-1.4\n");
        Add(output, offsets, "<< /Type /Catalog /Pages 2 0 R >>");
        string kids = string.Join(' ', Enumerable.Range(0, pages).Select(page => $"{PageNumber(page)} 0 R"));
        Add(output, offsets, $"<< /Type /Pages /Count {pages} /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Kids [{kids}] >>");
        Add(output, offsets, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        Add(output, offsets, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>");
        for (int page = 0; page < pages; page++)
        {
            Add(output, offsets, $"<< /Type /Page /Parent 2 0 R /Contents {PageNumber(page) + 1} 0 R >>");
            AddStream(output, offsets, Content(page));
        }

        long xref = output.Position;
        Write(output, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (long offset in offsets)
        {
            Write(output, string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        }

        Write(output, $"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{xref}\n%%EOF\n");
    }

    private static int PageNumber(int page) => 5 + (page * 2);

    private string Content(int page)
    {
        var content = new StringBuilder("BT /F2 16 Tf 60 790 Td (Page ").Append(page + 1).Append(") Tj /F1 10 Tf 13 TL\n");
        foreach (string paragraph in (paragraphs ?? SampleText.Paragraphs)(page))
        {
            content.Append("T*\n");
            foreach (string line in Lines(paragraph))
            {
                content.Append("T* [(").Append(line.Replace(" ", ") -40 ( ", StringComparison.Ordinal)).Append(")] TJ\n");
            }
        }

        return content.Append("ET\n").ToString();
    }

    private static IEnumerable<string> Lines(string paragraph)
    {
        string line = "";
        foreach (string word in paragraph.Split(' '))
        {
            if (line.Length + word.Length >= LineLength)
            {
                yield return line;
                line = "";
            }

            line += line.Length == 0 ? word : " " + word;
        }

        yield return line;
    }

    private static void Add(FileStream output, List<long> offsets, string value)
    {
        offsets.Add(output.Position);
        Write(output, $"{offsets.Count} 0 obj\n{value}\nendobj\n");
    }

    private static void AddStream(FileStream output, List<long> offsets, string content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(Encoding.Latin1.GetBytes(content));
        }

        offsets.Add(output.Position);
        Write(output, $"{offsets.Count} 0 obj\n<< /Length {packed.Length} /Filter /FlateDecode >>\nstream\n");
        output.Write(packed.GetBuffer(), 0, (int)packed.Length);
        Write(output, "\nendstream\nendobj\n");
    }

    private static void Write(FileStream output, string text) => output.Write(Encoding.Latin1.GetBytes(text));
}
