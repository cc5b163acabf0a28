using System.Xml;
using CareerHub.Parsing.Documents.Flow.Xml;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>Reads the property groups of paragraphs, runs, cells, rows and sections, and applies those of paragraphs.</summary>
internal sealed class DocxPropertyReader(DocxDefinitions definitions, ReadingBudget budget, FlowWriter writer)
{
    private readonly DocxTableProperties tables = new(definitions, writer);
    private int? sectionPage;

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
            case "tblPr" or "tcPr" or "trPr":
                int depth = reader.Depth - 1;
                tables.Begin(reader.LocalName, at);
                reader.VisitBelow(budget, property => tables.Visit(at, property, depth));
                return true;
            case "sectPr":
                reader.VisitBelow(budget, Sections.Visit);
                EndSection();
                return true;
            default:
                return false;
        }
    }

    private void ReadParagraph(DocxFrame at, XmlReader reader)
    {
        bool joins = false;
        bool endsSection = false;
        string? group = null;
        int groupDepth = 0;
        reader.VisitBelow(budget, property =>
        {
            if (property.Depth <= groupDepth || group is null)
            {
                group = property.LocalName is "rPr" or "sectPr" ? property.LocalName : null;
                groupDepth = property.Depth;
                endsSection |= group == "sectPr";
                at.Paragraph = group is null ? at.Paragraph.With(property) : at.Paragraph;
                return property.LocalName != "pPrChange";
            }

            // A w:del in the mark's properties deletes the paragraph mark (17.13.5.15).
            joins |= group == "rPr" && property.LocalName == "del";
            return group == "sectPr" ? Sections.Visit(property) : property.LocalName != "rPrChange";
        });
        if (endsSection)
        {
            EndSection();
            at.EndsSection = true;
        }

        at.Style = definitions.Styles.Paragraph(at.Paragraph.Style);
        Apply(at, joins);
    }

    // A section says at its end how it began, so a page that was begun in vain is joined to the one before.
    private void EndSection()
    {
        Sections.EndSection();
        if (!Sections.StartedOnPage && sectionPage is { } page)
        {
            writer.JoinPage(page);
        }

        sectionPage = null;
    }

    /// <summary>Begins the next section on a new page; to be called when the last paragraph of one has ended.</summary>
    public void BeginSection() => sectionPage = writer.BreakPage() ? writer.PageCount - 1 : null;

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

        (int level, string? number) = definitions.Numbering.Next(effective);
        at.Number = number;
        int heading = effective.OutlineLevel is >= 0 and < 9 and var outline ? outline + 1 : 0;
        writer.SetBlock(heading, heading > 0 ? 0 : level);
    }
}
