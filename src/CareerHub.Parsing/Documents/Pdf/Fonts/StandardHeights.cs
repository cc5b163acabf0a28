namespace CareerHub.Parsing.Documents.Pdf.Fonts;

/// <summary>
/// The ascents and descents of the 14 standard fonts (section 9.6.2.2), in units of the font size: Ascender and Descender of the Adobe
/// Core 14 AFM files, and for the two fonts of symbols, which have none, the upper and lower edge of their FontBBox.
/// </summary>
internal static class StandardHeights
{
    /// <summary>The heights of a standard font by its name or that of its twin on other systems, or null for other fonts.</summary>
    public static (double Ascent, double Descent)? Of(string fontName)
    {
        string family = fontName.Split('-', ',')[0];
        return family switch
        {
            "Helvetica" or "Arial" or "ArialMT" => (0.718, -0.207),
            "Times" or "TimesNewRoman" or "TimesNewRomanPS" or "TimesNewRomanPSMT" => (0.683, -0.217),
            "Courier" or "CourierNew" or "CourierNewPS" or "CourierNewPSMT" => (0.629, -0.157),
            "Symbol" => (1.01, -0.293),
            "ZapfDingbats" => (0.82, -0.143),
            _ => null,
        };
    }
}
