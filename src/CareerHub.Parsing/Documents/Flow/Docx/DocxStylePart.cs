using System.Xml;

namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>Gathers the definitions of a styles part while its elements pass by.</summary>
internal sealed class DocxStylePart(DocxStyles styles)
{
    private DocxStyle style = new();
    private string? id;
    private bool isDefaultParagraph;
    private bool inDefaults;
    private int? conditionDepth;
    private string? language;
    private RunProperties defaults;

    public bool Visit(XmlReader reader)
    {
        if (reader.LocalName == "shd" && DocxColors.Fill(reader.WordAttribute("fill")) != DocxBackground.None)
        {
            style = style with { FillsTable = true };
        }

        if (conditionDepth is { } depth && reader.Depth > depth)
        {
            return true;
        }

        conditionDepth = null;
        switch (reader.LocalName)
        {
            case "tblStylePr":
                conditionDepth = reader.Depth;
                return true;
            case "docDefaults":
                inDefaults = true;
                return true;
            case "style":
                Finish();
                Begin(reader);
                return true;
            case "name" when id is not null:
                style = style with { Name = reader.Value() };
                return true;
            case "basedOn" when id is not null:
                style = style with { BasedOn = reader.Value() };
                return true;
            case "lang" when inDefaults:
                language = reader.Value();
                return true;
            case "latentStyles" or "rPrChange" or "pPrChange":
                return false;
            default:
                Apply(reader);
                return true;
        }
    }

    /// <summary>Hands over what has been gathered.</summary>
    public void Finish()
    {
        if (id is not null)
        {
            styles.Define(id, style, isDefaultParagraph);
        }
        else if (inDefaults)
        {
            styles.SetDefaults(defaults, language);
        }

        inDefaults = false;
    }

    private void Begin(XmlReader reader)
    {
        id = reader.WordAttribute("styleId");
        isDefaultParagraph = reader.WordAttribute("type") == "paragraph" && reader.WordAttribute("default") is "1" or "true" or "on";
        style = new DocxStyle();
    }

    private void Apply(XmlReader reader)
    {
        if (inDefaults)
        {
            defaults = defaults.With(reader);
        }
        else if (id is not null)
        {
            style = style with { Run = style.Run.With(reader), Paragraph = style.Paragraph.With(reader) };
        }
    }
}
