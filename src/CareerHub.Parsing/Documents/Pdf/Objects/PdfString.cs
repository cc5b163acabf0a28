using System.Text;
using CareerHub.Parsing.Documents.Pdf.Fonts;

namespace CareerHub.Parsing.Documents.Pdf.Objects;

/// <summary>A string of bytes, literal or hexadecimal.</summary>
internal sealed class PdfString(byte[] bytes) : PdfObject
{
    private static readonly Lazy<string[]> s_documentEncoding = new(() =>
        [.. Enumerable.Range(0, 256).Select(code => SimpleEncoding.PdfDoc.Unicode(code) ?? (code is 9 or 10 or 13 ? " " : ""))]);

    public byte[] Bytes { get; } = bytes;

    /// <summary>The bytes as a text string (section 7.9.2.2): UTF-16 or UTF-8 by byte order mark, else PDFDocEncoding.</summary>
    public string ToText() => Bytes switch
    {
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(Bytes, 2, Bytes.Length - 2),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(Bytes, 2, Bytes.Length - 2),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(Bytes, 3, Bytes.Length - 3),
        _ => FromDocumentEncoding(),
    };

    private string FromDocumentEncoding()
    {
        string[] characters = s_documentEncoding.Value;
        var text = new StringBuilder(Bytes.Length);
        foreach (byte code in Bytes)
        {
            text.Append(characters[code]);
        }

        return text.ToString();
    }
}
