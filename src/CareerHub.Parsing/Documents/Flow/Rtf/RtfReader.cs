using System.Globalization;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Flow.Rtf;

/// <summary>Reads Rich Text Format 1.9.1 in a flat loop: groups cost no stack.</summary>
internal sealed class RtfReader
{
    // Text without a language, such as a name or an address.
    private const int NoLanguage = 1024;

    private readonly FlowDocument document;
    private readonly ReadingBudget budget;
    private readonly RtfTokenizer tokenizer;
    private readonly RtfTables tables = new();
    private readonly RtfText text;
    private readonly Stack<RtfState> groups = new();
    private RtfState state;
    private bool mayBeSkipped;
    private bool hasTextLanguage;

    private RtfReader(ReadOnlyMemory<byte> bytes, FlowDocument document)
    {
        this.document = document;
        budget = document.Budget;
        tokenizer = new RtfTokenizer(bytes);
        text = new RtfText(tables, budget.Limits.MaxNesting);
        state = new RtfState(new RtfStory(document.Body));
    }

    public static void Read(ReadOnlyMemory<byte> bytes, FlowDocument document)
    {
        var reader = new RtfReader(bytes, document);
        reader.Read();
        document.Metadata = reader.tables.Properties.ToMetadata();
    }

    private void Read()
    {
        for (RtfToken token = tokenizer.Next(); token.Kind != RtfTokenKind.End; token = tokenizer.Next())
        {
            budget.Tick();
            switch (token.Kind)
            {
                case RtfTokenKind.GroupStart:
                    BeginGroup();
                    break;
                case RtfTokenKind.GroupEnd:
                    EndGroup();
                    if (groups.Count == 0)
                    {
                        state.Story.End();
                        return;
                    }

                    break;
                case RtfTokenKind.Word:
                    ReadWord(token.Name, token.Number);
                    break;
                case RtfTokenKind.Symbol:
                    ReadSymbol(token.Name);
                    break;
                default:
                    text.Append(state, token.Value);
                    break;
            }
        }

        // The last brace is missing: the file was cut off.
        text.Flush(state);
        state.Story.End();
        budget.Note(DocumentFindings.Repaired);
    }

    private void BeginGroup()
    {
        text.Flush(state);
        mayBeSkipped = false;
        if (!budget.MayEnter(groups.Count + 1))
        {
            SkipGroup();
            return;
        }

        groups.Push(state);
    }

    private void SkipGroup()
    {
        for (int open = 1; open > 0;)
        {
            budget.Tick();
            RtfToken token = tokenizer.Next();
            open += token.Kind switch { RtfTokenKind.GroupStart => 1, RtfTokenKind.GroupEnd => -1, RtfTokenKind.End => -open, _ => 0 };
        }
    }

    private void EndGroup()
    {
        text.Flush(state);
        mayBeSkipped = false;
        if (!groups.TryPop(out RtfState outer))
        {
            return;
        }

        if (!ReferenceEquals(state.Story, outer.Story))
        {
            state.Story.End();
            if (ReferenceEquals(state.Story.Writer, outer.Story.Writer))
            {
                state.Story.Writer.EndAside();
            }
        }

        if (state.Destination == RtfDestination.Stylesheet)
        {
            tables.Stylesheet.EndStyle();
        }

        state = outer;
    }

    private void ReadSymbol(string symbol)
    {
        switch (symbol)
        {
            case "*":
                mayBeSkipped = true;
                return;
            case "~":
                text.Append(state, " ");
                return;
            case "_":
                text.Append(state, "-");
                return;
            case "\\" or "{" or "}":
                text.Append(state, (byte)symbol[0]);
                return;
            case "\n" or "\r":
                ReadWord("par", null);
                return;
            case "\t":
                ReadWord("tab", null);
                return;
        }
    }

    private void ReadWord(string word, int? number)
    {
        if (word == "bin")
        {
            tokenizer.Skip(number ?? 0);
        }
        else if (word == "u")
        {
            text.AppendUnicode(state, number ?? 0);
        }
        else if (RtfSymbols.OfWord(word) is { } character)
        {
            text.Append(state, character);
        }
        else
        {
            text.Flush(state);
            if (!BeginDestination(word))
            {
                state = text.Apply(state, word, number);
                ReadDocumentWord(word, number);
            }
        }

        mayBeSkipped = false;
    }

    private bool BeginDestination(string word)
    {
        tables.HasDrawing |= word is "pict" or "shp" or "do" or "object" or "background";
        switch (word)
        {
            case "header" or "headerf" or "headerr" or "headerl":
                state = new RtfState(new RtfStory(document.AddHead()));
                return true;
            case "footer" or "footerf" or "footerr" or "footerl":
                state = new RtfState(new RtfStory(document.AddFoot()));
                return true;
            case "shptxt" or "footnote" when state.Destination == RtfDestination.Text:
                state.Story.Writer.BeginAside();
                state = new RtfState(new RtfStory(state.Story.Writer));
                return true;
            case "field":
                state = state with { Field = new RtfField() };
                return true;
            case "fldrslt" when state.Destination == RtfDestination.Text:
                state = state with { Link = FieldInstruction.LinkOf(state.Field?.Instruction ?? "") ?? state.Link };
                return true;
            case "listtext" or "pntext" when state.Destination == RtfDestination.Text:
                state.Story.IsItem = true;
                break;
        }

        RtfDestination? begun = RtfDestinations.Of(word) ?? (mayBeSkipped ? RtfDestination.Skipped : null);
        if (begun is not { } destination)
        {
            return false;
        }

        // Text within what is skipped stays skipped, but for the Unicode form beside it and the title within the information.
        bool comesBack = word == "ud" || RtfDestinations.IsProperty(destination);
        state = state with { Destination = state.Destination == RtfDestination.Skipped && !comesBack ? RtfDestination.Skipped : destination };
        return true;
    }

    private static string? LanguageOf(int number) =>
        Array.Find(CultureInfo.GetCultures(CultureTypes.SpecificCultures), culture => culture.LCID == number)?.Name;

    private void ReadDocumentWord(string word, int? number)
    {
        switch (word)
        {
            case "ansicpg" when number is { } codePage:
                tables.Fonts.DefaultCodePage = codePage;
                break;
            case "mac":
                tables.Fonts.DefaultCodePage = 10000;
                break;
            case "pc":
                tables.Fonts.DefaultCodePage = 437;
                break;
            case "pca":
                tables.Fonts.DefaultCodePage = 850;
                break;
            case "deff":
                tables.Fonts.DefaultFont = number;
                break;
            case "deflang" when number is { } language:
                document.Language ??= LanguageOf(language);
                break;
            case "lang" when number is { } language and not NoLanguage && state.Destination == RtfDestination.Text && !hasTextLanguage:
                // What the first text is in; the default may be that of another script.
                document.Language = LanguageOf(language) ?? document.Language;
                hasTextLanguage = true;
                break;
        }
    }
}
