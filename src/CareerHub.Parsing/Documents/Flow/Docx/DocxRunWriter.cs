using System.Xml;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>Writes the content of runs (17.3.3) in the style that they have.</summary>
internal sealed class DocxRunWriter(DocxDefinitions definitions, ReadingBudget budget, FlowWriter writer)
{
    private const double SmallestVisible = 1;

    private bool isIcons;

    /// <summary>Text, or the instruction of a field.</summary>
    public void Append(DocxFrame at, ReadOnlySpan<char> text)
    {
        if (at.InInstruction)
        {
            at.AppendInstruction(text.ToString());
            return;
        }

        TextStyle style = at.RunStyle ??= StyleOf(at);
        if (isIcons)
        {
            writer.BreakWord();
            return;
        }

        if (at.Number is { } number && !style.Hidden && !text.IsWhiteSpace())
        {
            at.Number = null;
            writer.Append(number, style);
            writer.BreakWord();
        }

        writer.Append(text, style with { Link = at.Link });
    }

    /// <summary>The elements that stand for a character, a break, or a part of a field.</summary>
    public void Start(DocxFrame at, XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "tab" or "ptab":
                writer.Tab();
                break;
            case "br" or "cr":
                Break(reader);
                break;
            case "noBreakHyphen":
                Append(at, "-");
                break;
            case "sym":
                AppendSymbol(at, reader);
                break;
            case "fldChar":
                SetField(at, reader.WordAttribute("fldCharType"));
                break;
        }
    }

    private void Break(XmlReader reader)
    {
        if (reader.WordAttribute("type") == "page")
        {
            writer.BreakPage();
        }
        else
        {
            writer.BreakLine();
        }
    }

    // 17.3.3.30. The two bullets that Word itself offers mean the same in every font that maps them; others are icons.
    private void AppendSymbol(DocxFrame at, XmlReader reader)
    {
        string? bullet = (reader.WordAttribute("font"), reader.WordAttribute("char")?.ToUpperInvariant()) switch
        {
            ("Symbol", "F0B7" or "00B7") => "•",
            ("Wingdings", "F0A7" or "00A7") => "▪",
            _ => null,
        };
        if (bullet is not null)
        {
            Append(at, bullet);
        }
    }

    private void SetField(DocxFrame at, string? part)
    {
        switch (part)
        {
            case "begin":
                at.BeginField(budget.Limits.MaxNesting);
                break;
            case "separate":
                at.SeparateField();
                break;
            case "end":
                at.EndField();
                break;
        }
    }

    private TextStyle StyleOf(DocxFrame at)
    {
        RunProperties run = at.Run.Over(definitions.Styles.Character(at.Run.Style).ToggledOver(at.Style.Run));
        double size = run.Size ?? 0;
        int color = run.Color ?? DocxColors.Automatic;
        isIcons = run.IsIcons == true;
        return new TextStyle
        {
            Size = size,
            Bold = run.Bold ?? false,
            Italic = run.Italic ?? false,
            Color = Math.Max(color, 0),
            Hidden = run.Vanish == true || size <= SmallestVisible
                || color == DocxBackground.Behind(at, run, at.Paragraph.Over(at.Style.Paragraph), definitions),
        };
    }
}
