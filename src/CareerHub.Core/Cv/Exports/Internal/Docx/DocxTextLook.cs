namespace CareerHub.Cv.Exports.Internal.Docx;

/// <summary>What a style says of its letters (ISO/IEC 29500-1, 17.3.2).</summary>
internal sealed record DocxTextLook
{
    // On white it has a contrast of 7.0 (WCAG 2.2, 1.4.6).
    private const string GreyColor = "595959";

    /// <summary>The size in relation to the text's.</summary>
    public double Size { get; init; } = 1;

    public bool Bold { get; init; }

    public bool Underline { get; init; }

    /// <summary>Whether it has the accent colour.</summary>
    public bool Accent { get; init; }

    public bool Grey { get; init; }

    // The order of the elements is the schema's (CT_RPr).
    public void Write(WordXml xml, DocxLook look)
    {
        if (this == Plain)
        {
            return;
        }

        xml.Open("rPr");
        if (Bold)
        {
            xml.Empty("b");
            xml.Empty("bCs");
        }

        if (Accent || Grey)
        {
            xml.Value("color", Accent ? look.Accent : GreyColor);
        }

        if (Size != 1)
        {
            xml.Value("sz", look.Size(Size));
            xml.Value("szCs", look.Size(Size));
        }

        if (Underline)
        {
            xml.Value("u", "single");
        }

        xml.Close();
    }

    private static readonly DocxTextLook Plain = new();
}
