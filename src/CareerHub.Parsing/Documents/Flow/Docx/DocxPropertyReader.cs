using System.Xml;
using CareerHub.Parsing.Documents.Flow.Xml;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>Reads the property groups of paragraphs, runs, cells, rows and sections, and applies those of paragraphs.</summary>
internal sealed class DocxPropertyReader(DocxDefinitions definitions, ReadingBudget budget, FlowWriter writer)
{
    /// <summary>The headers and footers that the story's sections name.</summary>
    public DocxSections Sections { get; } = new();

    /// <summary>Reads a property group whole; false when the element is none.</summary>
    public bool Read(DocxFrame at, XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "pPr":
                ReadParagraph(at, reader);
                return true;
            case "rPr":
                reader.VisitBelow(budget, property =>
                {
                    at.Run = property.LocalName == "rPrChange" ? at.Run : at.Run.With(property);
                    return property.LocalName != "rPrChange";
                });
                return true;
            case "tcPr" or "trPr":
                reader.VisitBelow(budget, property =>
                {
                    if (property.LocalName is "gridSpan" or "gridBefore")
                    {
                        writer.SpanColumns((property.Number() ?? 1) + (property.LocalName == "gridBefore" ? 1 : 0));
                    }

                    return property.LocalName is not ("tcPrChange" or "trPrChange");
                });
                return true;
            case "sectPr":
                reader.VisitBelow(budget, Sections.Visit);
                Sections.EndSection();
                return true;
            default:
                return false;
        }
    }

    private void ReadParagraph(DocxFrame at, XmlReader reader)
    {
        bool joins = false;
        string? group = null;
        int groupDepth = 0;
        reader.VisitBelow(budget, property =>
        {
            if (property.Depth <= groupDepth || group is null)
            {
                group = property.LocalName is "rPr" or "sectPr" ? property.LocalName : null;
                groupDepth = property.Depth;
                at.Paragraph = group is null ? at.Paragraph.With(property) : at.Paragraph;
                return property.LocalName != "pPrChange";
            }

            // A w:del in the mark's properties deletes the paragraph mark (17.13.5.15).
            joins |= group == "rPr" && property.LocalName == "del";
            return group == "sectPr" ? Sections.Visit(property) : property.LocalName != "rPrChange";
        });
        Sections.EndSection();
        at.Style = definitions.Styles.Paragraph(at.Paragraph.Style);
        Apply(at, joins);
    }

    private void Apply(DocxFrame at, bool joins)
    {
        at.Joins = joins;
        if (at.Joined)
        {
            return;
        }

        ParagraphProperties effective = at.Paragraph.Over(at.Style.Paragraph);
        if (effective.PageBreakBefore == true)
        {
            writer.BreakPage();
        }

        int heading = effective.OutlineLevel is >= 0 and < 9 and var outline ? outline + 1 : 0;
        writer.SetBlock(heading, heading > 0 ? 0 : definitions.Numbering.ListLevel(effective));
    }
}
