namespace CareerHub.Cv.Exports.Internal.Docx;

/// <summary>Writes text as runs (ISO/IEC 29500-1, 17.3.2), one for each direction in it.</summary>
internal static class DocxRuns
{
    public static void Write(WordXml xml, string text, bool isDocumentRightToLeft, string? style = null)
    {
        foreach ((string part, bool isRightToLeft) in DirectionRuns.Of(text, isDocumentRightToLeft))
        {
            xml.Open("r");
            WriteProperties(xml, style, isRightToLeft);
            xml.Text("t", part, ("xml:space", "preserve"));
            xml.Close();
        }
    }

    private static void WriteProperties(WordXml xml, string? style, bool isRightToLeft)
    {
        if (style is null && !isRightToLeft)
        {
            return;
        }

        xml.Open("rPr");
        if (style is not null)
        {
            xml.Value("rStyle", style);
        }

        if (isRightToLeft)
        {
            xml.Empty("rtl");
        }

        xml.Close();
    }
}
