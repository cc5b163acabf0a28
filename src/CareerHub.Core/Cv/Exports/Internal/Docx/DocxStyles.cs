using static CareerHub.Cv.Exports.Internal.Docx.DocxStyleNames;

namespace CareerHub.Cv.Exports.Internal.Docx;

/// <summary>The styles part (ISO/IEC 29500-1, 17.7): what every paragraph looks like is said here, and nowhere in the text.</summary>
internal sealed class DocxStyles(WordXml xml, DocxLook look)
{
    public static byte[] Part(DocxLook look) => WordXml.Part("styles", [], xml => new DocxStyles(xml, look).Write());

    private void Write()
    {
        WriteDefaults();
        Paragraph(Normal, "Normal", null, null, new() { After = 3, BiDi = look.IsRightToLeft }, new(), isDefault: true);
        Paragraph(Title, "Title", Normal, Subtitle, new() { KeepNext = true, After = 2 }, new() { Size = 2.3, Bold = true, Accent = true });
        Paragraph(Subtitle, "Subtitle", Normal, Contact, new() { KeepNext = true, After = 3 }, new() { Size = 1.2, Grey = true });
        Paragraph(Contact, "CV Contact", Normal, Normal, new() { After = 6 }, new());
        Paragraph(Heading1, "heading 1", Normal, Normal, new() { KeepNext = true, KeepLines = true, Before = 14, After = 4, Rule = true, Outline = 0 }, new() { Size = 1.3, Bold = true, Accent = true });
        Paragraph(Heading2, "heading 2", Normal, Organization, new() { KeepNext = true, KeepLines = true, Before = 7, Outline = 1 }, new() { Size = 1.08, Bold = true });
        Paragraph(Organization, "CV Organization", Normal, Normal, new() { KeepNext = true, KeepLines = true, After = 2 }, new());
        Paragraph(Dates, "CV Dates", Normal, Normal, new() { KeepNext = true, After = 2 }, new() { Grey = true });
        Paragraph(Group, "CV Group", Normal, Group, new() { After = 2 }, new());
        Paragraph(ListBullet, "List Bullet", Normal, ListBullet, new() { After = 1.5, Numbering = true }, new());
        Paragraph(Footer, "footer", Normal, null, new() { EndStop = true }, new() { Size = 0.85, Grey = true });
        Character("DefaultParagraphFont", "Default Paragraph Font", new(), isDefault: true);
        Character(Hyperlink, "Hyperlink", new() { Accent = true, Underline = true });
        Character(DateText, "CV Date Text", new() { Grey = true });
        Character(Label, "CV Label", new() { Bold = true });
    }

    private void WriteDefaults()
    {
        xml.Open("docDefaults");
        xml.Open("rPrDefault");
        xml.Open("rPr");
        DocxFonts fonts = look.Fonts;
        xml.Empty("rFonts", ("ascii", fonts.Latin.Name), ("hAnsi", fonts.Latin.Name), ("eastAsia", fonts.EastAsian.Name), ("cs", fonts.Complex.Name));
        xml.Value("sz", look.Size());
        xml.Value("szCs", look.Size());
        DocxLanguages.Write(xml, look.Language);
        xml.Close();
        xml.Close();
        xml.Open("pPrDefault");
        xml.Open("pPr");
        xml.Empty("widowControl");
        xml.Empty("spacing", ("after", "0"), ("line", look.Leading), ("lineRule", "auto"));
        xml.Close();
        xml.Close();
        xml.Close();
    }

    private void Paragraph(string id, string name, string? basedOn, string? next, DocxParagraphLook paragraph, DocxTextLook text, bool isDefault = false)
    {
        Begin("paragraph", id, name, isDefault);
        if (basedOn is not null)
        {
            xml.Value("basedOn", basedOn);
        }

        if (next is not null)
        {
            xml.Value("next", next);
        }

        xml.Empty("qFormat");
        paragraph.Write(xml, look);
        text.Write(xml, look);
        xml.Close();
    }

    private void Character(string id, string name, DocxTextLook text, bool isDefault = false)
    {
        Begin("character", id, name, isDefault);
        text.Write(xml, look);
        xml.Close();
    }

    // Word takes a style that has one of its own names for its own; another is marked as the document's.
    private void Begin(string type, string id, string name, bool isDefault)
    {
        (string, string)[] attributes = [("type", type), .. isDefault ? [("default", "1")] : Array.Empty<(string, string)>(), .. id.StartsWith("CV", StringComparison.Ordinal) ? [("customStyle", "1")] : Array.Empty<(string, string)>(), ("styleId", id)];
        xml.Open("style", attributes);
        xml.Value("name", name);
    }
}
