namespace CareerHub.Technologies.Internal;

/// <summary>Cuts a text into what stands between commas, slashes, brackets and the like.</summary>
internal static class PhraseItems
{
    public static IEnumerable<string> Split(string text)
    {
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !IsSign(text, i))
            {
                continue;
            }

            string item = text[start..i].Trim();
            if (item.Length > 0)
            {
                yield return item;
            }

            start = i + 1;
        }
    }

    private static bool IsSign(string text, int at) => text[at] switch
    {
        ',' or ';' or '(' or ')' or '[' or ']' or '|' or '•' or '·' or '、' or '，' or '–' or '—' => true,

        // These join what stands free of them; C++, Node-RED and TCP/IP keep theirs.
        '+' or '-' or '&' or '/' or '\\' => IsFree(text, at - 1) && IsFree(text, at + 1),
        ':' => IsFree(text, at + 1),
        _ => false,
    };

    private static bool IsFree(string text, int at) => at < 0 || at >= text.Length || char.IsWhiteSpace(text[at]);
}
