using CareerHub.Cv;
using CareerHub.Cv.Photos;

namespace CareerHub.Pdf.Internal;

/// <summary>The page that a picture is drawn on: it fills the window, white behind what is transparent; the orientation that a camera wrote is followed (CSS Images 3, image-orientation).</summary>
internal static class PicturePage
{
    public const string Damaged = "The picture is damaged and cannot be shown. Save it again as JPEG and choose that.";

    public static string Of(PictureFile picture, string style) => ConfinedHtml.Wrap(
        $"""<html><body style="margin:0;background:#fff;overflow:hidden"><img alt="" style="display:block;width:100vw;height:100vh;{style}" src="data:{picture.MediaType};base64,{Convert.ToBase64String(picture.Content.Span)}"></body></html>""",
        new PdfOptions());
}
