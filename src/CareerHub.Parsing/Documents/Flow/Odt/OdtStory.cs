using System.Collections.Frozen;
using System.Xml;
using CareerHub.Parsing.Documents.Flow.Xml;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Flow.Odt;

/// <summary>Reads content.xml, or the headers and footers of styles.xml, in a flat loop; style definitions precede the text in both.</summary>
internal sealed class OdtStory
{
    private const int MaxRepeatedCells = 1024;

    // Deleted text (tracked changes), comments, forms, ruby guides, descriptions, and the numbers of notes.
    private static readonly FrozenSet<string> Skipped = FrozenSet.Create(
        "tracked-changes", "annotation", "forms", "scripts", "font-face-decls", "event-listeners", "sequence-decls", "variable-decls", "user-field-decls",
        "ruby-text", "note-citation", "title", "desc", "object", "object-ole", "hidden-text", "header-left", "footer-left");

    private static readonly FrozenSet<string> Shapes = FrozenSet.Create(
        "text-box", "custom-shape", "rect", "circle", "ellipse", "line", "polyline", "polygon", "regular-polygon", "path", "connector", "caption");

    private readonly FlowDocument document;
    private readonly ReadingBudget budget;
    private readonly OdtStyles common;
    private readonly OdtStyles automatic;
    private readonly Stack<OdtContext> contexts = new([new OdtContext()]);
    private readonly char[] buffer = new char[4096];
    private FlowWriter writer;

    public OdtStory(FlowDocument document, OdtStyles common)
    {
        this.document = document;
        this.common = common;
        budget = document.Budget;
        automatic = new OdtStyles(common, budget.Limits.MaxNesting);
        writer = document.Body;
    }

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
            else if (contexts.Peek().InParagraph)
            {
                reader.ReadText(buffer, Write);
            }

            reader.Read();
        }
    }

    private void ReadElement(XmlReader reader)
    {
        budget.AddElement();
        if (!budget.MayEnter(reader.Depth + 1) || Skipped.Contains(reader.LocalName))
        {
            reader.Skip();
        }
        else if (reader.NamespaceURI == OdtNames.Office && reader.LocalName is "styles" or "automatic-styles")
        {
            (reader.LocalName == "styles" ? common : automatic).Read(reader, budget);
        }
        else
        {
            contexts.Push(Start(reader, contexts.Peek()));
            if (reader.IsEmptyElement)
            {
                End(reader);
            }

            reader.Read();
        }
    }

    private void Write(ReadOnlyMemory<char> text)
    {
        OdtContext context = contexts.Peek();
        if (context.Item is { HasText: false } item && !text.Span.IsWhiteSpace())
        {
            item.HasText = true;
        }

        writer.Append(text.Span, context.Style);
    }

    private OdtContext Start(XmlReader reader, OdtContext context) => reader.NamespaceURI switch
    {
        OdtNames.Text => StartText(reader, context),
        OdtNames.Table => StartTable(reader, context),
        OdtNames.Style => StartMargin(reader, context),
        OdtNames.Drawing when Shapes.Contains(reader.LocalName) => StartAside(),
        _ => context,
    };

    private OdtContext StartText(XmlReader reader, OdtContext context)
    {
        switch (reader.LocalName)
        {
            case "p" or "h":
                return StartParagraph(reader, context);
            case "span":
                return context with { Style = automatic.Find("text", reader.StyleName(OdtNames.Text)).Apply(context.Style) };
            case "a":
                return context with { Style = context.Style with { Link = reader.GetAttribute("href", OdtNames.XLink) } };
            case "list":
                return context with { Lists = context.Lists + 1, Item = null };
            case "list-item":
                return context with { Item = new ListItem(Math.Max(context.Lists, 1)) };
            case "note-body":
                return StartAside();
            case "tab" or "s":
                writer.BreakWord();
                return context;
            case "line-break":
                writer.BreakLine();
                return context;
            default:
                return context;
        }
    }

    private OdtContext StartParagraph(XmlReader reader, OdtContext context)
    {
        OdtStyle style = automatic.Find("paragraph", reader.StyleName(OdtNames.Text));
        if (style.BreakBefore == true)
        {
            writer.BreakPage();
        }

        int heading = reader.LocalName == "h" ? reader.Count("outline-level", OdtNames.Text, max: 6) : style.OutlineLevel ?? 0;
        writer.BeginBlock(heading, heading == 0 && context.Item is { HasText: false } item ? item.Level : 0);
        return context with { InParagraph = true, Style = style.Apply(default) };
    }

    private OdtContext StartTable(XmlReader reader, OdtContext context)
    {
        switch (reader.LocalName)
        {
            case "table":
                writer.BeginTable();
                break;
            case "table-row":
                writer.BeginRow();
                break;
            case "table-cell" or "covered-table-cell":
                writer.BeginCell();
                writer.SpanColumns(reader.Count("number-columns-repeated", OdtNames.Table, MaxRepeatedCells));
                break;
        }

        return context;
    }

    // Part 3, 16.9 to 16.15: a master page holds its header and footer.
    private OdtContext StartMargin(XmlReader reader, OdtContext context)
    {
        if (reader.LocalName is not ("header" or "header-first" or "footer" or "footer-first"))
        {
            return context;
        }

        FlowWriter before = writer;
        writer = reader.LocalName.StartsWith("header", StringComparison.Ordinal) ? document.AddHead() : document.AddFoot();
        return new OdtContext { Return = before };
    }

    private OdtContext StartAside()
    {
        writer.BeginAside();
        return new OdtContext();
    }

    private void End(XmlReader reader)
    {
        OdtContext ended = contexts.Pop();
        string element = reader.LocalName;
        switch (reader.NamespaceURI)
        {
            case OdtNames.Text when element is "p" or "h":
                writer.EndBlock();
                break;
            case OdtNames.Table when element == "table":
                writer.EndTable();
                break;
            case OdtNames.Text when element == "note-body":
            case OdtNames.Drawing when Shapes.Contains(element):
                writer.EndAside();
                break;
        }

        if (ended.Return is { } before && !ReferenceEquals(contexts.Peek().Return, before))
        {
            writer = before;
        }
    }
}
