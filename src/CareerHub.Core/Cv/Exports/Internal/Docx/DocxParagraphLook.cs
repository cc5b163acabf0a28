using System.Globalization;

namespace CareerHub.Cv.Exports.Internal.Docx;

/// <summary>What a paragraph style says (ISO/IEC 29500-1, 17.3.1).</summary>
internal sealed record DocxParagraphLook
{
    /// <summary>The gap above, in points at normal density.</summary>
    public double Before { get; init; }

    /// <summary>The gap below, in points at normal density.</summary>
    public double After { get; init; }

    /// <summary>Whether it stays on one page with what follows.</summary>
    public bool KeepNext { get; init; }

    /// <summary>Whether its lines stay on one page.</summary>
    public bool KeepLines { get; init; }

    /// <summary>Whether a line in the accent colour stands below it.</summary>
    public bool Rule { get; init; }

    /// <summary>Whether what follows a tab ends at the other margin.</summary>
    public bool EndStop { get; init; }

    /// <summary>Whether it is an item of the list.</summary>
    public bool Numbering { get; init; }

    /// <summary>Whether it is written from right to left.</summary>
    public bool BiDi { get; init; }

    /// <summary>The level of a heading, from 0.</summary>
    public int? Outline { get; init; }

    // The order of the elements is the schema's (CT_PPrBase).
    public void Write(WordXml xml, DocxLook look)
    {
        xml.Open("pPr");
        Flag(xml, "keepNext", KeepNext);
        Flag(xml, "keepLines", KeepLines);
        if (Numbering)
        {
            xml.Open("numPr");
            xml.Value("numId", DocxNumbering.Bullets);
            xml.Close();
        }

        if (Rule)
        {
            xml.Open("pBdr");
            xml.Empty("bottom", ("val", "single"), ("sz", "6"), ("space", "2"), ("color", look.Accent));
            xml.Close();
        }

        if (EndStop)
        {
            xml.Open("tabs");
            xml.Empty("tab", ("val", "right"), ("pos", look.TextWidth.ToString(CultureInfo.InvariantCulture)));
            xml.Close();
        }

        Flag(xml, "bidi", BiDi);
        xml.Empty("spacing", ("before", look.Gap(Before)), ("after", look.Gap(After)));
        if (Outline is { } level)
        {
            xml.Value("outlineLvl", level.ToString(CultureInfo.InvariantCulture));
        }

        xml.Close();
    }

    private static void Flag(WordXml xml, string name, bool isOn)
    {
        if (isOn)
        {
            xml.Empty(name);
        }
    }
}
