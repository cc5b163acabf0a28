using System.Xml;
using CareerHub.Parsing.Documents.Flow.Xml;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>The style definitions of a document (17.7), resolved along basedOn.</summary>
internal sealed class DocxStyles
{
    private const double DefaultSize = 10;

    private readonly Dictionary<string, DocxStyle> defined = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocxStyle> resolved = new(StringComparer.Ordinal);
    private readonly int maxDepth;
    private string? defaultParagraph;
    private RunProperties defaults = new() { Size = DefaultSize };

    private DocxStyles(int maxDepth) => this.maxDepth = maxDepth;

    /// <summary>The language of the document's defaults (BCP 47), or null.</summary>
    public string? Language { get; private set; }

    /// <summary>Reads a styles part; without one every paragraph has the defaults of 17.7.5.</summary>
    public static DocxStyles Read(Stream? stream, ReadingBudget budget)
    {
        var styles = new DocxStyles(budget.Limits.MaxNesting);
        if (stream is not null)
        {
            var part = new DocxStylePart(styles);
            XmlParts.VisitAll(stream, budget, part.Visit);
            part.Finish();
        }

        return styles;
    }

    /// <summary>A paragraph style over the document's defaults; the default style when <paramref name="id"/> is null or unknown.</summary>
    public DocxStyle Paragraph(string? id)
    {
        DocxStyle style = Resolve(id is not null && defined.ContainsKey(id) ? id : defaultParagraph);
        return style with { Run = style.Run.Over(defaults) };
    }

    /// <summary>Whether tables of a style may be filled.</summary>
    public bool FillsTable(string? id) => Resolve(id).FillsTable;

    /// <summary>What a character style states.</summary>
    public RunProperties Character(string? id) => Resolve(id).Run;

    internal void Define(string id, DocxStyle style, bool isDefaultParagraph)
    {
        defined[id] = style;
        defaultParagraph = isDefaultParagraph ? id : defaultParagraph;
    }

    internal void SetDefaults(RunProperties run, string? language)
    {
        defaults = run.Over(defaults);
        Language = language;
    }

    private DocxStyle Resolve(string? id)
    {
        if (id is null || !defined.TryGetValue(id, out DocxStyle? style))
        {
            return new DocxStyle();
        }

        if (resolved.TryGetValue(id, out DocxStyle? known))
        {
            return known;
        }

        return resolved[id] = Inherit(style);
    }

    // A chain that is longer than the limit, or a circle, simply ends.
    private DocxStyle Inherit(DocxStyle style)
    {
        int level = style.NamedLevel;
        DocxStyle merged = style;
        for (int depth = 0; depth < maxDepth && style.BasedOn is { } parent && defined.TryGetValue(parent, out DocxStyle? next); depth++)
        {
            style = next;
            level = level == 0 ? style.NamedLevel : level;
            merged = merged with
            {
                Run = merged.Run.Over(style.Run),
                Paragraph = merged.Paragraph.Over(style.Paragraph),
                FillsTable = merged.FillsTable || style.FillsTable,
            };
        }

        return level == 0 || merged.Paragraph.OutlineLevel is not null
            ? merged
            : merged with { Paragraph = merged.Paragraph with { OutlineLevel = level - 1 } };
    }
}
