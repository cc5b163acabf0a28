using System.Collections.Frozen;
using System.Xml;
using CareerHub.Parsing.Documents.Flow.Xml;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Flow.Odt;

/// <summary>Reads content.xml, or the headers and footers of styles.xml, in a flat loop; style definitions precede the text in both.</summary>
internal sealed class OdtStory
{
    private const int MaxRepeatedCells = 1024;
    private const int White = 0xffffff;

    // Deleted text (tracked changes), comments, forms, ruby guides, descriptions, and the numbers of notes.
    private static readonly FrozenSet<string> Skipped = FrozenSet.Create(
        "tracked-changes", "annotation", "forms", "scripts", "font-face-decls", "event-listeners", "sequence-decls", "variable-decls", "user-field-decls",
        "ruby-text", "note-citation", "title", "desc", "object", "object-ole", "binary-data", "hidden-text", "header-left", "footer-left");

    private static readonly FrozenSet<string> Shapes = FrozenSet.Create(
        "text-box", "custom-shape", "rect", "circle", "ellipse", "line", "polyline", "polygon", "regular-polygon", "path", "connector", "caption");

    private readonly FlowDocument document;
    private readonly ReadingBudget budget;
    private readonly OdtStyles common;
    private readonly OdtStyles automatic;
    private readonly Stack<OdtContext> contexts = new([new OdtContext()]);
    private readonly char[] buffer = new char[4096];
    private FlowWriter writer;
    private bool hasDrawing;

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
        if (!budget.MayEnter(reader.Depth + 1) || IsSkipped(reader))
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
            WriteNumber(item.Number, context.Style);
        }

        writer.Append(text.Span, context.Style with { Hidden = context.Style.Hidden || IsUnseen(context) });
    }

    private void WriteNumber(string? number, in TextStyle style)
    {
        if (number is not null)
        {
            writer.Append(number, style);
            writer.BreakWord();
        }
    }

    // A colour that nothing states is drawn as the background asks, so black is never in doubt.
    private bool IsUnseen(OdtContext context) => context.Style.Color != 0
        && context.Style.Color == (context.Background == OdtContext.Page ? PageColor : context.Background);

    // A drawing may lie under the text anywhere on its page.
    private int? PageColor => automatic.FillsPages || hasDrawing ? null : White;

    // A field that shows the document's title is text.
    private static bool IsSkipped(XmlReader reader) =>
        Skipped.Contains(reader.LocalName) && !(reader.NamespaceURI == OdtNames.Text && reader.LocalName == "title");

    private OdtContext Start(XmlReader reader, OdtContext context) => reader.NamespaceURI switch
    {
        OdtNames.Text => StartText(reader, context),
        OdtNames.Table => StartTable(reader, context),
        OdtNames.Style => StartMargin(reader, context),
        OdtNames.Drawing => StartDrawing(reader, context),
        _ => context,
    };

    private OdtContext StartDrawing(XmlReader reader, OdtContext context)
    {
        hasDrawing = true;
        return Shapes.Contains(reader.LocalName) ? StartAside(background: null) : context;
    }

    private OdtContext StartText(XmlReader reader, OdtContext context)
    {
        switch (reader.LocalName)
        {
            case "p" or "h":
                return StartParagraph(reader, context);
            case "span":
                OdtStyle span = automatic.Find("text", reader.StyleName(OdtNames.Text));
                return context with { Style = span.Apply(context.Style), Background = span.BackgroundOver(context.Background) };
            case "section" when reader.GetAttribute("display", OdtNames.Text) == "none":
                return context with { Style = context.Style with { Hidden = true } };
            case "a":
                return context with { Style = context.Style with { Link = reader.GetAttribute("href", OdtNames.XLink) } };
            case "list":
                return StartList(reader, context);
            case "list-item":
                return context with { Item = StartItem(reader, context) };
            case "note-body":
                return StartAside(context.Background);
            case "tab":
                writer.Tab();
                return context;
            case "s":
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
        bool isNumbered = reader.LocalName == "h" && context.Item is null && reader.GetAttribute("is-list-header", OdtNames.Text) != "true";
        return context with
        {
            InParagraph = true,
            BreaksAfter = style.BreakAfter == true,
            Style = style.Apply(new TextStyle { Hidden = context.Style.Hidden }),
            Background = style.BackgroundOver(context.Background),
            Item = isNumbered ? new ListItem(0) { Number = automatic.Headings?.Count(heading, null) } : context.Item,
        };
    }

    private OdtContext StartTable(XmlReader reader, OdtContext context)
    {
        switch (reader.LocalName)
        {
            case "table":
                writer.BeginTable();
                return FilledBy("table", reader, context);
            case "table-row":
                writer.BeginRow();
                return FilledBy("table-row", reader, context);
            case "table-cell" or "covered-table-cell":
                writer.BeginCell();
                writer.SpanColumns(reader.Count("number-columns-repeated", OdtNames.Table, MaxRepeatedCells));
                return FilledBy("table-cell", reader, context);
            default:
                return context;
        }
    }

    private OdtContext FilledBy(string family, XmlReader reader, OdtContext context) =>
        context with { Background = automatic.Find(family, reader.StyleName(OdtNames.Table)).BackgroundOver(context.Background) };

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

    private OdtContext StartAside(int? background)
    {
        writer.BeginAside();
        return new OdtContext { Background = background };
    }

    private OdtContext StartList(XmlReader reader, OdtContext context)
    {
        OdtListStyle? list = automatic.List(reader.StyleName(OdtNames.Text)) ?? context.List;
        bool continues = reader.GetAttribute("continue-numbering", OdtNames.Text) == "true" || reader.GetAttribute("continue-list", OdtNames.Text) is not null;
        if (!continues)
        {
            list?.Restart(context.Lists + 1);
        }

        return context with { Lists = context.Lists + 1, Item = null, List = list };
    }

    private static ListItem StartItem(XmlReader reader, OdtContext context)
    {
        int level = Math.Max(context.Lists, 1);
        int? start = int.TryParse(reader.GetAttribute("start-value", OdtNames.Text), out int stated) ? stated : null;
        return new ListItem(level) { Number = context.List?.Count(level, start) };
    }

    private void End(XmlReader reader)
    {
        OdtContext ended = contexts.Pop();
        string element = reader.LocalName;
        switch (reader.NamespaceURI)
        {
            case OdtNames.Text when element is "p" or "h":
                writer.EndBlock();
                if (ended.BreaksAfter)
                {
                    writer.BreakPage();
                }

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
