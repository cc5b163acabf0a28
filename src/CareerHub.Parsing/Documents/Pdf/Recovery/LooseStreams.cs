using CareerHub.Parsing.Documents.Pdf.Filters;
using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf.Recovery;

/// <summary>Finds the content of pages whose own objects are lost.</summary>
internal static class LooseStreams
{
    private static readonly PdfArray s_box = new([PdfNumber.Create(0, true), PdfNumber.Create(0, true), PdfNumber.Create(842, true), PdfNumber.Create(842, true)]);

    /// <summary>Pages of one content stream each, of a size that A4 and Letter fit into, in order of number.</summary>
    public static IEnumerable<PdfDictionary> Pages(PdfFile file)
    {
        foreach (int number in file.ObjectNumbers.ToList())
        {
            if (file.Budget.Exhausted)
            {
                yield break;
            }

            if (file.Resolve(new PdfReference(number, 0)) is PdfStream stream && IsNameless(stream) && ShowsText(StreamDecoder.Decode(stream, file)))
            {
                yield return new PdfDictionary(new Dictionary<string, PdfObject> { ["Contents"] = stream, ["MediaBox"] = s_box });
            }
        }
    }

    /// <summary>Whether a stream says of itself neither what it is nor that it is a font, as content streams and character maps do.</summary>
    public static bool IsNameless(PdfStream stream) => !stream.Dictionary.Has("Type") && !stream.Dictionary.Has("Subtype") && !stream.Dictionary.Has("Length1");

    /// <summary>Whether data holds the operators that begin text, choose a font and show a string.</summary>
    private static bool ShowsText(ReadOnlySpan<byte> data) =>
        data.IndexOf("BT"u8) >= 0 && data.IndexOf(" Tf"u8) >= 0 && (data.IndexOf("Tj"u8) >= 0 || data.IndexOf("TJ"u8) >= 0);
}
