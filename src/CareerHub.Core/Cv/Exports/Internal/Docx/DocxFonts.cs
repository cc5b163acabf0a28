namespace CareerHub.Cv.Exports.Internal.Docx;

/// <summary>The typefaces of a document: one for each group of scripts that Word keeps apart (ISO/IEC 29500-1, 17.3.2.26).</summary>
/// <param name="Latin">For Latin, Greek and Cyrillic.</param>
/// <param name="EastAsian">For Chinese, Japanese and Korean.</param>
/// <param name="Complex">For Arabic, Hebrew and other complex scripts.</param>
/// <param name="IsSerif">Whether they have serifs.</param>
internal sealed record DocxFonts(DocxFont Latin, DocxFont EastAsian, DocxFont Complex, bool IsSerif)
{
    /// <summary>Fonts that Word has, each with one of the same widths or kind that open systems have.</summary>
    public static DocxFonts For(CvFont font, string language)
    {
        bool serif = font == CvFont.Serif;
        return new DocxFonts(
            serif ? new DocxFont("Cambria", "Caladea") : new DocxFont("Calibri", "Carlito"),
            EastAsianFont(language, serif),
            serif ? new DocxFont("Times New Roman", "Liberation Serif") : new DocxFont("Arial", "Liberation Sans"),
            serif);
    }

    public IEnumerable<DocxFont> All => [Latin, EastAsian, Complex];

    // Chinese in traditional characters is that of Taiwan, Hong Kong and Macau, or says so.
    private static DocxFont EastAsianFont(string language, bool serif)
    {
        string[] tags = language.Split('-');
        bool traditional = tags.Skip(1).Any(tag => tag.ToUpperInvariant() is "HANT" or "TW" or "HK" or "MO");
        return tags[0] switch
        {
            "zh" when traditional => serif ? new DocxFont("PMingLiU", "Noto Serif CJK TC") : new DocxFont("Microsoft JhengHei", "Noto Sans CJK TC"),
            "zh" => serif ? new DocxFont("SimSun", "Noto Serif CJK SC") : new DocxFont("Microsoft YaHei", "Noto Sans CJK SC"),
            "ko" => serif ? new DocxFont("Batang", "Noto Serif CJK KR") : new DocxFont("Malgun Gothic", "Noto Sans CJK KR"),
            _ => serif ? new DocxFont("Yu Mincho", "Noto Serif CJK JP") : new DocxFont("Yu Gothic", "Noto Sans CJK JP"),
        };
    }
}
