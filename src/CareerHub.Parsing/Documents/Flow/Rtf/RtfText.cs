using System.Runtime.InteropServices;

namespace CareerHub.Parsing.Documents.Flow.Rtf;

/// <summary>Gathers the bytes and characters of text, sends them where the state says, and applies formatting words.</summary>
internal sealed class RtfText(RtfTables tables, int maxDepth)
{
    private readonly List<byte> bytes = [];
    private int fallbacks;

    public void Append(in RtfState state, byte value)
    {
        if (fallbacks > 0)
        {
            fallbacks--;
        }
        else if (state.Destination != RtfDestination.Skipped)
        {
            bytes.Add(value);
        }
    }

    public void Append(in RtfState state, string characters)
    {
        Flush(state);
        Write(state, characters);
    }

    /// <summary>A UTF-16 code unit, as a signed 16-bit number; what stands in for it is passed over.</summary>
    public void AppendUnicode(in RtfState state, int number)
    {
        Flush(state);
        Write(state, RtfSymbols.OfUnicode(number).ToString());
        fallbacks = state.Fallbacks;
    }

    /// <summary>Decodes the bytes that wait; to be called before anything changes.</summary>
    public void Flush(in RtfState state)
    {
        fallbacks = 0;
        if (bytes.Count > 0)
        {
            Write(state, tables.Fonts.Decode(CollectionsMarshal.AsSpan(bytes), state.Font));
            bytes.Clear();
        }
    }

    /// <summary>The state after a formatting word; marks of paragraphs and cells take effect at once.</summary>
    public RtfState Apply(in RtfState state, string word, int? number)
    {
        bool on = number != 0;
        int value = number ?? 0;
        switch (state.Destination)
        {
            case RtfDestination.FontTable:
                tables.Fonts.Visit(word, value);
                return state;
            case RtfDestination.ColorTable:
                tables.Colors.Visit(word, value);
                return state;
            case RtfDestination.Stylesheet:
                tables.Stylesheet.Visit(word, value);
                return state;
            case RtfDestination.Created or RtfDestination.Modified:
                tables.Properties.Visit(state.Destination, word, value);
                return state;
            case RtfDestination.Text:
                Mark(state, word);
                MarkRow(word, value);
                break;
        }

        return word switch
        {
            "plain" => state.WithPlainText(),
            "pard" => state.WithPlainParagraph(),
            "b" => state with { Bold = on },
            "i" => state with { Italic = on },
            "v" => state with { Hidden = on },
            "highlight" or "chcbpat" or "cb" => state with { Fill = value },
            "cbpat" => state with { ParagraphFill = value },
            "deleted" or "mvf" => state with { Deleted = on },
            "fs" when value > 0 => state with { Size = value / 2.0 },
            "cf" => state with { Color = value },
            "f" => state with { Font = value },
            "uc" => state with { Fallbacks = Math.Clamp(value, 0, 8) },
            "s" => state with { Style = value },
            "outlinelevel" => state with { OutlineLevel = value },
            "ls" => state with { List = value },
            "ilvl" => state with { ListLevel = Math.Clamp(value, 0, 8) },
            "intbl" => state with { InTable = on },
            "itap" => state with { TableDepth = Math.Clamp(value, 0, maxDepth) },
            _ => state,
        };
    }

    private static int DepthOf(in RtfState state) => state.TableDepth > 0 ? state.TableDepth : state.InTable ? 1 : 0;

    private static void Mark(in RtfState state, string word)
    {
        switch (word)
        {
            case "par":
                state.Story.EndParagraph();
                break;
            case "sect":
                state.Story.EndParagraph();
                state.Story.EndsSection = true;
                break;
            case "sectd" or "sbkpage" or "sbkodd" or "sbkeven":
                state.Story.IsContinuous = false;
                break;
            case "sbknone" or "sbkcol":
                state.Story.IsContinuous = true;
                break;
            case "cell":
                state.Story.EndCell(1);
                break;
            case "nestcell":
                state.Story.EndCell(DepthOf(state));
                break;
            case "row":
                state.Story.EndRow(1);
                break;
            case "nestrow":
                state.Story.EndRow(DepthOf(state));
                break;
            case "line" or "softline" or "column":
                state.Story.Writer.BreakLine();
                break;
            case "tab":
                state.Story.Writer.Tab();
                break;
            case "page" or "pagebb":
                state.Story.Writer.BreakPage();
                break;
        }
    }

    private void MarkRow(string word, int value)
    {
        if (word == "trowd")
        {
            tables.FillsCells = false;
        }
        else if (word is "clcbpat" or "trcbpat" && value > 0)
        {
            tables.FillsCells = true;
        }
    }

    private void Write(in RtfState state, string characters)
    {
        switch (state.Destination)
        {
            case RtfDestination.Text when !state.Deleted && characters.Length > 0:
                WriteText(state, characters);
                break;
            case RtfDestination.ColorTable:
                EndColors(characters);
                break;
            case RtfDestination.Stylesheet:
                tables.Stylesheet.AppendName(characters);
                break;
            case RtfDestination.Instruction when state.Field is { } field && field.Instruction.Length < FieldInstruction.MaxLength:
                field.Instruction += characters;
                break;
            case RtfDestination.Marker:
                state.Story.AppendMarker(characters);
                break;
            default:
                if (RtfDestinations.IsProperty(state.Destination))
                {
                    tables.Properties.Append(state.Destination, characters);
                }

                break;
        }
    }

    private void EndColors(string characters)
    {
        foreach (char c in characters)
        {
            if (c == ';')
            {
                tables.Colors.EndColor();
            }
        }
    }

    private void WriteText(in RtfState state, string characters)
    {
        int heading = state.OutlineLevel is { } outline ? (outline + 1) % 10 : tables.Stylesheet.HeadingLevel(state.Style, maxDepth);
        state.Story.BeginText(DepthOf(state), heading, state.List > 0 ? state.ListLevel + 1 : 0);
        TextStyle style = StyleOf(state);
        if (!style.Hidden && !string.IsNullOrWhiteSpace(characters) && state.Story.TakeNumber() is { } number)
        {
            state.Story.Writer.Append(number, style);
            state.Story.Writer.BreakWord();
        }

        state.Story.Writer.Append(characters, style);
    }

    private TextStyle StyleOf(in RtfState state) => new()
    {
        Bold = state.Bold,
        Italic = state.Italic,
        Size = state.Size,
        Color = tables.Colors[state.Color],
        Link = state.Link,
        Hidden = state.Hidden || state.Size <= 1 || RtfBackground.Swallows(state, tables),
    };
}
