namespace CareerHub.PostgreSql.Internal;

/// <summary>What a text column can hold: any text in UTF-8, without U+0000.</summary>
internal static class PostgresText
{
    internal static bool CanHold(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0' || (char.IsSurrogate(text[i]) && !IsPair(text, ref i)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPair(string text, ref int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text[index], text[++index]);
}
