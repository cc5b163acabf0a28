using System.Text;
using CareerHub.Parsing.Documents.Internal.Encodings;

namespace CareerHub.Parsing.Documents.Internal;

/// <summary>Tells the kind of a file by its first bytes.</summary>
internal static class FileSignature
{
    /// <summary>How much of a file's beginning is looked at.</summary>
    public const int HeadLength = 4096;

    // ISO 32000-1 annex H, implementation note 13: readers look for the header in the first 1024 bytes.
    private const int PdfHeaderWindow = 1024;

    private static readonly string[] PictureBrands = ["heic", "heix", "heim", "heis", "hevc", "mif1", "msf1", "avif"];

    public static FileKind Of(ReadOnlySpan<byte> bytes) => OfHead(bytes) ?? OfText(bytes);

    /// <summary>The same for a whole document, whose encoding may take long to find.</summary>
    public static FileKind Of(ReadOnlyMemory<byte> bytes, ReadingBudget budget) => OfHead(bytes.Span) ?? budget.WaitFor(bytes.Length, () => OfText(bytes.Span));

    private static FileKind? OfHead(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, HeadLength)];
        if (head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8))
        {
            return FileKind.Zip;
        }

        if (IsPicture(head))
        {
            return FileKind.Picture;
        }

        if (head[..Math.Min(head.Length, PdfHeaderWindow)].IndexOf("%PDF-"u8) >= 0)
        {
            return FileKind.Pdf;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
        {
            return FileKind.OleCompound;
        }

        if (IsOtherArchive(head))
        {
            return FileKind.OtherArchive;
        }

        if (head.StartsWith("%!PS"u8) || head.StartsWith((ReadOnlySpan<byte>)[0xc5, 0xd0, 0xd3, 0xc6]))
        {
            return FileKind.PageDescription;
        }

        return IsRtf(head) ? FileKind.Rtf : null;
    }

    private static FileKind OfText(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, HeadLength)];
        if (TextEncodingDetector.Detect(bytes) is not { } encoding)
        {
            return FileKind.Unknown;
        }

        string start = encoding.GetString(head).TrimStart('\ufeff');
        if ((MimeSignature.Of(start) ?? MarkupSignature.OfXml(start)) is { } kind and not FileKind.Unknown)
        {
            return kind;
        }

        if (MarkupSignature.IsSvg(start))
        {
            return FileKind.Picture;
        }

        if (MarkupSignature.IsHtml(start))
        {
            return FileKind.Html;
        }

        return MarkupSignature.OfXml(start) ?? (MarkupSignature.IsTeX(start) ? FileKind.TypesettingSource : FileKind.Text);
    }

    private static bool IsRtf(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> text = head.StartsWith((ReadOnlySpan<byte>)[0xef, 0xbb, 0xbf]) ? head[3..] : head;
        return text.TrimStart(" \t\r\n"u8).StartsWith("{\\rtf"u8);
    }

    private static bool IsPicture(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0xff, 0xd8, 0xff])
        || head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4e, 0x47])
        || head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8)
        || head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8)
        || (head.StartsWith("RIFF"u8) && head.Length >= 12 && head[8..].StartsWith("WEBP"u8))
        || head.StartsWith("\0\0\0\u000cjP  "u8) || head.StartsWith("\0\0\0\u000cJXL "u8) || head.StartsWith((ReadOnlySpan<byte>)[0xff, 0x0a])
        || head.StartsWith("AT&TFORM"u8)
        || (head.StartsWith("BM"u8) && head.Length >= 10 && head[6..10].IndexOfAnyExcept((byte)0) < 0)
        || IsIsoPicture(head);

    // RAR, 7z, gzip, bzip2, xz; tar has its mark behind the first name (POSIX ustar).
    private static bool IsOtherArchive(ReadOnlySpan<byte> head) =>
        head.StartsWith("Rar!\u001a\u0007"u8)
        || head.StartsWith((ReadOnlySpan<byte>)[(byte)'7', (byte)'z', 0xbc, 0xaf, 0x27, 0x1c])
        || head.StartsWith((ReadOnlySpan<byte>)[0x1f, 0x8b, 0x08])
        || (head.StartsWith("BZh"u8) && head.Length > 9 && head[4..].StartsWith("1AY&SY"u8))
        || head.StartsWith((ReadOnlySpan<byte>)[0xfd, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0])
        || (head.Length > 262 && head[257..].StartsWith("ustar"u8));

    // ISO/IEC 23008-12 (HEIF): a file type box whose brand names a picture.
    private static bool IsIsoPicture(ReadOnlySpan<byte> head) =>
        head.Length >= 12 && head[4..].StartsWith("ftyp"u8)
        && PictureBrands.Contains(Encoding.Latin1.GetString(head[8..12]));
}
