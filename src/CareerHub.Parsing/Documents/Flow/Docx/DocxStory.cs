using System.Collections.Frozen;
using System.Xml;
using CareerHub.Parsing.Documents.Flow.Xml;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>
/// Reads one story (body, header, footer, notes; 17.2 and 17.10) as it stands with all tracked changes accepted.
/// A flat loop over the XML: nesting costs no stack.
/// </summary>
internal sealed class DocxStory
{
    // Deleted or moved-away content (17.13.5), former properties, property groups without text, and ruby guides.
    private static readonly FrozenSet<string> Skipped = FrozenSet.Create(
        "del", "moveFrom", "delText", "delInstrText", "sdtPr", "sdtEndPr", "tblPrEx", "tblGrid", "rt", "rubyPr", "ffData");

    private readonly DocxDefinitions definitions;
    private readonly DocxRelated related;
    private readonly ReadingBudget budget;
    private readonly FlowWriter writer;
    private readonly DocxRunWriter runs;
    private readonly DocxPropertyReader properties;
    private readonly Stack<DocxFrame> hosts = new();
    private readonly Stack<bool> alternatives = new();
    private readonly char[] buffer = new char[4096];
    private DocxFrame at = new();
    private bool inText;

    public DocxStory(DocxDefinitions definitions, DocxRelated related, ReadingBudget budget, FlowWriter writer)
    {
        this.definitions = definitions;
        this.related = related;
        this.budget = budget;
        this.writer = writer;
        runs = new DocxRunWriter(definitions, budget, writer);
        properties = new DocxPropertyReader(definitions, budget, writer);
    }

    /// <summary>The headers and footers that the story's sections name.</summary>
    public DocxSections Sections => properties.Sections;

    public void Read(Stream stream)
    {
        using XmlReader reader = XmlParts.Open(stream);
        reader.Read();
        while (!reader.EOF)
        {
            budget.Tick();
            if (reader.NodeType == XmlNodeType.Element)
            {
                ReadElement(reader);
                continue;
            }

            if (reader.NodeType == XmlNodeType.EndElement)
            {
                End(reader);
            }
            else if (inText)
            {
                reader.ReadText(buffer, text => runs.Append(at, text.Span));
            }

            reader.Read();
        }
    }

    private void ReadElement(XmlReader reader)
    {
        budget.AddElement();
        at.DeletedDepth = reader.Depth <= at.DeletedDepth ? null : at.DeletedDepth;
        if (!budget.MayEnter(reader.Depth + 1) || !Enters(reader) || at.DeletedDepth is not null)
        {
            reader.Skip();
            return;
        }

        if (reader.IsWord() && properties.Read(at, reader))
        {
            return;
        }

        Start(reader);
        if (reader.IsEmptyElement)
        {
            End(reader);
        }

        reader.Read();
    }

    // Markup compatibility (ECMA-376 part 3, 9.3): the first choice stands for what it is an alternative to. All that is read
    // of a drawing is the text of its boxes, which every choice spells alike.
    private bool Enters(XmlReader reader)
    {
        if (!reader.IsCompatibility())
        {
            return !(reader.IsWord() && Skipped.Contains(reader.LocalName));
        }

        if (reader.LocalName is "Choice" or "Fallback" && alternatives.TryPop(out bool taken))
        {
            alternatives.Push(true);
            return !taken;
        }

        return true;
    }

    private void Start(XmlReader reader)
    {
        if (reader.IsWord())
        {
            if (!StartStructure(reader.LocalName))
            {
                StartInline(reader);
            }
        }
        else if (reader.IsCompatibility() && reader.LocalName == "AlternateContent")
        {
            alternatives.Push(false);
        }
        else if (reader.IsVml() && reader.LocalName == "textpath")
        {
            runs.Append(at, reader.GetAttribute("string"));
        }
        else if (reader.IsMath())
        {
            inText |= reader.LocalName == "t";
        }
        else if (reader.IsDiagram() && reader.LocalName == "relIds")
        {
            related.ReadDiagram(reader.RelationId("dm"), writer);
        }
    }

    private bool StartStructure(string element)
    {
        switch (element)
        {
            case "p":
                BeginParagraph();
                return true;
            case "tbl":
                writer.BeginTable();
                at.Tables.Push(new DocxTable());
                return true;
            case "tr":
                writer.BeginRow();
                return true;
            case "tc":
                writer.BeginCell();
                return true;
            case "txbxContent":
                hosts.Push(at);
                at = new DocxFrame { IsBox = true };
                writer.BeginAside();
                return true;
            default:
                return false;
        }
    }

    private void StartInline(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "t" or "instrText":
                inText = true;
                break;
            case "r":
                at.Run = default;
                at.RunStyle = null;
                break;
            case "hyperlink":
                at.Links.Push(related.LinkTarget(reader.RelationId()) ?? Anchor(reader));
                break;
            case "fldSimple":
                at.Links.Push(FieldInstruction.LinkOf(reader.WordAttribute("instr") ?? ""));
                break;
            case "altChunk":
                related.ReadChunk(reader.RelationId(), writer);
                break;
            case "drawing" or "pict" or "background":
                definitions.MayHaveBackground = true;
                break;
            default:
                runs.Start(at, reader);
                break;
        }
    }

    private void End(XmlReader reader)
    {
        if (reader.IsCompatibility() && reader.LocalName == "AlternateContent")
        {
            alternatives.TryPop(out _);
        }
        else if (reader.IsWord() || reader.IsMath())
        {
            End(reader.LocalName);
        }
    }

    private void End(string element)
    {
        switch (element)
        {
            case "t" or "instrText":
                inText = false;
                break;
            case "p":
                at.EndInstructions();
                EndSection();
                break;
            case "tbl":
                writer.EndTable();
                at.Tables.TryPop(out _);
                break;
            case "txbxContent" when hosts.TryPop(out DocxFrame? host):
                writer.EndAside();
                at = host;
                break;
            case "hyperlink" or "fldSimple":
                at.Links.TryPop(out _);
                break;
        }
    }

    private void EndSection()
    {
        if (at.EndsSection)
        {
            properties.BeginSection();
            at.EndsSection = false;
        }
    }

    private void BeginParagraph()
    {
        at.Joined = at.Joins;
        at.Joins = false;
        at.Paragraph = default;
        at.Number = null;
        at.Style = definitions.Styles.Paragraph(null);
        if (!at.Joined)
        {
            writer.BeginBlock();
        }
    }

    private static string? Anchor(XmlReader reader) => reader.WordAttribute("anchor") is { } anchor ? "#" + anchor : null;
}
