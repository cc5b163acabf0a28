using System.Xml;

namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>Properties of a paragraph (17.3.1) as far as they are stated; null means inherited.</summary>
internal readonly record struct ParagraphProperties
{
    public string? Style { get; init; }

    /// <summary>0 to 8 for headings, 9 for body text.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>The numbering; 0 takes an inherited one away (17.9.18).</summary>
    public int? Numbering { get; init; }

    public int? NumberingLevel { get; init; }

    public bool? PageBreakBefore { get; init; }

    /// <summary>The fill behind the paragraph, or <see cref="DocxBackground.None"/>.</summary>
    public int? Fill { get; init; }

    /// <summary>These properties, and those of <paramref name="below"/> where these say nothing.</summary>
    public ParagraphProperties Over(in ParagraphProperties below) => new()
    {
        Style = Style ?? below.Style,
        OutlineLevel = OutlineLevel ?? below.OutlineLevel,
        Numbering = Numbering ?? below.Numbering,
        NumberingLevel = NumberingLevel ?? below.NumberingLevel,
        PageBreakBefore = PageBreakBefore ?? below.PageBreakBefore,
        Fill = Fill ?? below.Fill,
    };

    /// <summary>These properties with what one element below a w:pPr states.</summary>
    public ParagraphProperties With(XmlReader reader) => reader.LocalName switch
    {
        "pStyle" => this with { Style = reader.Value() },
        "outlineLvl" => this with { OutlineLevel = reader.Number() },
        "numId" => this with { Numbering = reader.Number() },
        "ilvl" => this with { NumberingLevel = reader.Number() },
        "pageBreakBefore" => this with { PageBreakBefore = reader.IsOn() },
        "shd" => this with { Fill = DocxColors.Fill(reader.WordAttribute("fill")) },
        _ => this,
    };
}
