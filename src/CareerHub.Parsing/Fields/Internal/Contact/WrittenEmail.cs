using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Contact;

/// <summary>Reads an e-mail address whose signs are written as words, or stand apart: "ada.lind (at) example (dot) org", "ada.lind @ example.org".</summary>
internal static class WrittenEmail
{
    private const int MostHostParts = 8;
    private const string BracketSigns = "()[]{}<>";

    /// <summary>The address and its range, or null.</summary>
    public static (string Value, Slice Slice)? Find(Row row)
    {
        List<(string Text, int Start, bool InBrackets)> tokens = Tokens(row.Text);
        for (int at = 1; at + 1 < tokens.Count; at++)
        {
            if (!IsAt(tokens[at]) || Host(tokens, at + 1) is not { } host || !(tokens[at].Text == "@" || tokens[at].InBrackets || host.HasWords))
            {
                continue;
            }

            (string local, int start, _) = tokens[at - 1];
            return ($"{local}@{host.Text}", Slice.Between(row.Start + start, row.Start + host.End));
        }

        return null;
    }

    private static bool IsAt((string Text, int Start, bool InBrackets) token) => token.Text == "@" || Dictionaries.WrittenAt.Is(token.Text);

    // Parts of the host up to the last one that is a top-level domain, with dots between them or words for dots.
    private static (string Text, int End, bool HasWords)? Host(List<(string Text, int Start, bool InBrackets)> tokens, int first)
    {
        string host = "";
        bool hasWords = false, needsDot = false;
        (string, int, bool)? whole = null;
        for (int i = first; i < tokens.Count && i < first + MostHostParts; i++)
        {
            (string text, int start, _) = tokens[i];
            bool isDot = text == "." || Dictionaries.WrittenDot.Is(text);
            if (needsDot != isDot && !(needsDot && text[0] == '.'))
            {
                break;
            }

            host += isDot ? "." : text;
            hasWords |= isDot && text != ".";
            needsDot = !isDot;
            if (!isDot && host.LastIndexOf('.') is > 0 and var dot && Dictionaries.Domains.Is(host.AsSpan(dot + 1)))
            {
                whole = (host, start + text.Length, hasWords);
            }
        }

        return whole;
    }

    // What spaces and brackets part; an @ is one by itself.
    private static List<(string Text, int Start, bool InBrackets)> Tokens(string text)
    {
        var tokens = new List<(string, int, bool)>();
        int open = 0, depth = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            char c = i < text.Length ? text[i] : ' ';
            bool isSign = c == '@', parts = isSign || char.IsWhiteSpace(c) || c is ',' or ';' or '|' || BracketSigns.Contains(c, StringComparison.Ordinal);
            if (!parts)
            {
                continue;
            }

            if (i > open && text[open..i].TrimEnd('.', ':') is { Length: > 0 } token)
            {
                tokens.Add((token, open, depth > 0));
            }
            else if (i > open)
            {
                tokens.Add((text[open..i], open, depth > 0));
            }

            if (isSign)
            {
                tokens.Add(("@", i, depth > 0));
            }

            depth += c is '(' or '[' or '{' or '<' ? 1 : c is ')' or ']' or '}' or '>' && depth > 0 ? -1 : 0;
            open = i + 1;
        }

        return tokens;
    }
}
