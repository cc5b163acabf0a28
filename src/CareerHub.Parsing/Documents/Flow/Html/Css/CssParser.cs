using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Flow.Html.Css;

/// <summary>Reads a style sheet (CSS Syntax 3) in a flat loop: rules of the page, of media and other conditions that hold, and of layers.</summary>
internal static class CssParser
{
    public static void Read(string css, CssRules rules, ReadingBudget budget)
    {
        ReadOnlySpan<char> text = CssText.WithoutComments(css);
        while (!text.IsEmpty)
        {
            budget.Tick();
            if (rules.Count >= budget.Limits.MaxObjects)
            {
                budget.Note(DocumentFindings.TooMany(budget.Limits.MaxObjects, "style rules"));
                return;
            }

            int end = CssText.IndexOfAny(text, "{};");
            if (end < 0)
            {
                return;
            }

            ReadOnlySpan<char> prelude = text[..end].Trim();
            bool opens = text[end] == '{';
            text = text[(end + 1)..];
            if (opens && !Enters(prelude))
            {
                text = ReadBlock(prelude, text, rules);
            }
        }
    }

    // What stands in the block of such a rule is read as if it stood outside; its closing brace is passed over.
    private static bool Enters(ReadOnlySpan<char> prelude)
    {
        if (!prelude.StartsWith("@"))
        {
            return false;
        }

        int end = prelude.IndexOfAny(" (\t\n");
        ReadOnlySpan<char> name = end < 0 ? prelude : prelude[..end];
        return name switch
        {
            "@media" => CssMedia.Applies(end < 0 ? [] : prelude[end..].Trim()),
            "@supports" or "@layer" or "@container" => true,
            _ => false,
        };
    }

    private static ReadOnlySpan<char> ReadBlock(ReadOnlySpan<char> prelude, ReadOnlySpan<char> text, CssRules rules)
    {
        int close = CssText.EndOfBlock(text);
        ReadOnlySpan<char> block = close < 0 ? text : text[..close];
        if (!prelude.StartsWith("@") && CssDeclarations.Parse(block) is { Count: > 0 } declarations)
        {
            while (!prelude.IsEmpty)
            {
                int comma = CssText.IndexOfAny(prelude, ",");
                if (CssSelector.Parse((comma < 0 ? prelude : prelude[..comma]).Trim()) is { } selector)
                {
                    rules.Add(selector, declarations);
                }

                prelude = comma < 0 ? [] : prelude[(comma + 1)..];
            }
        }

        return close < 0 ? [] : text[(close + 1)..];
    }
}
