using System.Globalization;
using CareerHub.Web.Cvs;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>The frame over the picture as paths of SVG.</summary>
internal static class PhotoDrawing
{
    /// <summary>What the photograph does not show.</summary>
    public static string Outside(PhotoFrame frame) => string.Create(CultureInfo.InvariantCulture, $"M0 0H{frame.Width:0.#}V{frame.Height:0.#}H0Z ") + Edge(frame);

    /// <summary>The edge of the photograph.</summary>
    public static string Edge(PhotoFrame frame) => string.Create(
        CultureInfo.InvariantCulture,
        $"M{frame.Left:0.#} {frame.Top:0.#}H{frame.Left + frame.FrameWidth:0.#}V{frame.Top + frame.FrameHeight:0.#}H{frame.Left:0.#}Z");
}
