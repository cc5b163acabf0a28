namespace CareerHub.Cv.Exports.Internal.Docx;

/// <summary>The numbering part (ISO/IEC 29500-1, 17.9): one list with bullets, which the style of its items refers to.</summary>
internal static class DocxNumbering
{
    /// <summary>The number of the list.</summary>
    public const string Bullets = "1";

    public static byte[] Part() => WordXml.Part("numbering", [], xml =>
    {
        xml.Open("abstractNum", ("abstractNumId", "0"));
        xml.Value("multiLevelType", "singleLevel");
        xml.Open("lvl", ("ilvl", "0"));
        xml.Value("start", "1");
        xml.Value("numFmt", "bullet");
        xml.Value("pStyle", DocxStyleNames.ListBullet);
        xml.Value("lvlText", "•");
        xml.Value("lvlJc", "left");
        xml.Open("pPr");
        xml.Empty("ind", ("left", "284"), ("hanging", "227"));
        xml.Close();
        xml.Close();
        xml.Close();
        xml.Open("num", ("numId", Bullets));
        xml.Value("abstractNumId", "0");
        xml.Close();
    });
}
