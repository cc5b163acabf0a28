using System.Globalization;
using CareerHub.Cv.Internal;
using CareerHub.Cv.Photos.Internal;

namespace CareerHub.Cv.Exports.Internal.Docx;

/// <summary>The photograph: beside the name at the far margin, outside the flow of the text (ISO/IEC 29500-1, 20.4.2.3). Word reads PNG and JPEG; another picture is left out.</summary>
internal sealed class DocxPhoto
{
    /// <summary>The identifier of the relationship.</summary>
    public const string Id = "photo";

    // English Metric Units, 36,000 a millimetre (20.1.10.16). A portrait is 30 mm high and no wider.
    private const double Longest = 30 * 36_000;

    private readonly string description;
    private readonly long width;
    private readonly long height;

    private DocxPhoto(byte[] content, PictureHeader picture, string description)
    {
        Content = content;
        MediaType = picture.MediaType;
        this.description = description;
        double scale = Longest / Math.Max(picture.Width, picture.Height);
        width = Math.Max(1, (long)Math.Round(picture.Width * scale));
        height = Math.Max(1, (long)Math.Round(picture.Height * scale));
    }

    public byte[] Content { get; }

    public string MediaType { get; }

    /// <summary><c>png</c> or <c>jpeg</c>.</summary>
    public string Extension => MediaType["image/".Length..];

    public string FileName => "photo." + Extension;

    /// <summary>The photograph of a CV, or null when it has none that Word reads.</summary>
    public static DocxPhoto? Of(CvDocument document)
    {
        if (CvAddresses.Image(document.Photo) is not { } address)
        {
            return null;
        }

        string base64 = address[(address.IndexOf(',', StringComparison.Ordinal) + 1)..];
        var content = new byte[base64.Length];
        if (!Convert.TryFromBase64String(base64, content, out int length) || PictureHeader.Read(content.AsSpan(0, length)) is not { MediaType: "image/png" or "image/jpeg" } picture)
        {
            return null;
        }

        // The bytes decide what it is, not what the address says of them.
        return new DocxPhoto(content[..length], picture, ExportText.Line(document.Name) ?? "");
    }

    public void Write(WordXml xml, bool isRightToLeft)
    {
        xml.Open("r");
        xml.Open("drawing");
        xml.Open(
            "wp:anchor", (":distT", "0"), (":distB", "0"), (":distL", "114300"), (":distR", "114300"), (":simplePos", "0"), (":relativeHeight", "1"),
            (":behindDoc", "0"), (":locked", "0"), (":layoutInCell", "1"), (":allowOverlap", "0"));
        xml.Empty("wp:simplePos", (":x", "0"), (":y", "0"));
        WritePosition(xml, "wp:positionH", isRightToLeft ? "left" : "right");
        WritePosition(xml, "wp:positionV", "top");
        xml.Empty("wp:extent", (":cx", Text(width)), (":cy", Text(height)));
        xml.Empty("wp:effectExtent", (":l", "0"), (":t", "0"), (":r", "0"), (":b", "0"));
        xml.Empty("wp:wrapSquare", (":wrapText", "bothSides"));
        xml.Empty("wp:docPr", (":id", "1"), (":name", FileName), (":descr", description));
        xml.Empty("wp:cNvGraphicFramePr");
        WritePicture(xml);
        xml.Close();
        xml.Close();
        xml.Close();
    }

    private static void WritePosition(WordXml xml, string element, string align)
    {
        xml.Open(element, (":relativeFrom", "margin"));
        xml.Text("wp:align", align);
        xml.Close();
    }

    private void WritePicture(WordXml xml)
    {
        xml.Open("a:graphic");
        xml.Open("a:graphicData", (":uri", OoxmlNames.Namespace("pic")));
        xml.Open("pic:pic");
        xml.Open("pic:nvPicPr");
        xml.Empty("pic:cNvPr", (":id", "1"), (":name", FileName));
        xml.Empty("pic:cNvPicPr");
        xml.Close();
        xml.Open("pic:blipFill");
        xml.Empty("a:blip", ("r:embed", Id));
        xml.Open("a:stretch");
        xml.Empty("a:fillRect");
        xml.Close();
        xml.Close();
        WriteShape(xml);
        xml.Close();
        xml.Close();
        xml.Close();
    }

    private void WriteShape(WordXml xml)
    {
        xml.Open("pic:spPr");
        xml.Open("a:xfrm");
        xml.Empty("a:off", (":x", "0"), (":y", "0"));
        xml.Empty("a:ext", (":cx", Text(width)), (":cy", Text(height)));
        xml.Close();
        xml.Open("a:prstGeom", (":prst", "rect"));
        xml.Empty("a:avLst");
        xml.Close();
        xml.Close();
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
