using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Tests.Documents.Pdf;

namespace CareerHub.Parsing.Tests.Fuzzing;

/// <summary>Pictures, and PDF pages that are pictures: read only where a host has an engine that recognises text.</summary>
internal static class PictureSeeds
{
    public static IEnumerable<FuzzSeed> All() =>
    [
        new("picture-png", [0x89, .. "PNG\r\n\u001A\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 4, 0, 0, 0, 3, 0, 8, 0, 0, 0, 0, 1, 2, 3, 4, 0, 0, 0, 9, .. "pHYs"u8, 0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1, 1, 2, 3, 4]),
        new("picture-jpeg", Jpeg()),
        new("picture-gif", [.. "GIF89a"u8, 0, 4, 0, 3, 0, 0, 0, 0x3B]),
        new("picture-bmp", [.. "BM"u8, 100, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 0, 4, 0, 0, 0, 3, 0, 0, 1, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x23, 0x2E, 0, 0, 0x23, 0x2E, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        new("picture-webp", [.. "RIFF"u8, 30, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 255, 3, 0, 255, 2, 0]),
        new("picture-tiff", Tiff()),
        Scan("fax", "/Width 1728/Height 4/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 1728/BlackIs1 true>>", [0, 1, 0, 1, 0, 0]),
        Scan("jpeg", "/Width 1024/Height 768/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/DCTDecode", Jpeg()),
        Scan("mask", "/Width 16/Height 4/ImageMask true/Decode[1 0]", new byte[8]),
        Scan("indexed", "/Width 4/Height 4/BitsPerComponent 4/ColorSpace[/Indexed/DeviceRGB 2<000000FFFFFF808080>]", [0x01, 0x20, 0x12, 0x01, 0x20, 0x12, 0x01, 0x20]),
        Scan("cmyk", "/Width 2/Height 2/BitsPerComponent 8/ColorSpace[/ICCBased 7 0 R]/Filter/FlateDecode", PdfSeeds.Zlib(new byte[16])),
        Scan("separation", "/Width 2/Height 2/BitsPerComponent 16/ColorSpace[/Separation/Black/DeviceCMYK<</FunctionType 2/N 1>>]/SMask 7 0 R", new byte[8]),
    ];

    private static FuzzSeed Scan(string name, string entries, byte[] data) => PdfSeeds.Seed("pdf-scan-" + name, PdfBuilder.WithContent("q 600 0 0 700 5 5 cm /I Do Q")
        .Page("/Font<</F1 5 0 R>>/XObject<</I 6 0 R>>").Stream(6, "/Type/XObject/Subtype/Image" + entries, data).Stream(7, "/N 4/Alternate/DeviceCMYK", [0]));

    private static byte[] Jpeg() =>
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 2, 1, 0, 72, 0, 72, 0, 0, 0xFF, 0xC0, 0, 17, 8, 3, 0, 4, 0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, 0xFF, 0xD9];

    /// <summary>Two directories, each with width, height and resolution.</summary>
    private static byte[] Tiff()
    {
        byte[] directory(byte next) => [4, 0, 0, 1, 4, 0, 1, 0, 0, 0, 0, 4, 0, 0, 1, 1, 4, 0, 1, 0, 0, 0, 0, 3, 0, 0, 0x1A, 1, 5, 0, 1, 0, 0, 0, 116, 0, 0, 0, 0x28, 1, 3, 0, 1, 0, 0, 0, 2, 0, 0, 0, next, 0, 0, 0];
        return [.. "II*\0"u8, 8, 0, 0, 0, .. directory(62), .. directory(0), 44, 1, 0, 0, 1, 0, 0, 0];
    }
}

/// <summary>An engine that sees the same three words in every picture.</summary>
internal sealed class SameWordsEngine : IOcrEngine
{
    public Task<OcrResult> RecognizeAsync(OcrImage image, CancellationToken cancellationToken = default) => Task.FromResult(new OcrResult
    {
        Words = [new OcrWord("Mirela", 10, 10, 60, 20, 95, 0), new OcrWord("Stanciu", 80, 10, 70, 20, 40, 0), new OcrWord("Surveyor", image.PixelWidth, image.PixelHeight, 1e9, -5, 95, 7)],
    });
}
