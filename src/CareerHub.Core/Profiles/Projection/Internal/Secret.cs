namespace CareerHub.Profiles.Projection.Internal;

/// <summary>A name to be kept from an audience, folded like the tokens that it is compared with.</summary>
internal sealed class Secret
{
    // Below this length a name is compared as whole words only: "HP" is no part of "HpaScript", "3" none of "mp3".
    private const int ShortName = 3;

    // From this length on a name is recognised even when its spacing differs: "Acme Bank" and "AcmeBank".
    private const int LongName = 6;

    private readonly string folded;
    private readonly HashSet<int> boundaries = [];

    private Secret(IReadOnlyList<Token> tokens)
    {
        folded = string.Concat(tokens.Select(token => token.Folded));
        int position = 0;
        foreach (Token token in tokens)
        {
            position += token.Folded.Length;
            boundaries.Add(position);
        }
    }

    /// <summary>A secret of some tokens, or null when there is no letter or digit to recognise it by.</summary>
    public static Secret? Of(IReadOnlyList<Token> tokens) => tokens.Count == 0 ? null : new Secret(tokens);

    /// <summary>The index after the last token of the match that begins with the token at <paramref name="start"/>, or -1.</summary>
    public int Match(IReadOnlyList<Token> tokens, int start)
    {
        if (folded.Length <= ShortName && !tokens[start].StartsWord)
        {
            return -1;
        }

        int position = 0;
        for (int i = start; i < tokens.Count; i++)
        {
            ReadOnlySpan<char> rest = folded.AsSpan(position);
            if (rest.StartsWith(tokens[i].Folded, StringComparison.Ordinal))
            {
                position += tokens[i].Folded.Length;
                if (position == folded.Length)
                {
                    return folded.Length > ShortName || tokens[i].EndsWord ? i + 1 : -1;
                }

                if (tokens[i].EndsWord && folded.Length < LongName && !boundaries.Contains(position))
                {
                    return -1;
                }
            }
            else
            {
                return tokens[i].Folded.AsSpan().StartsWith(rest, StringComparison.Ordinal) && IsEnding(tokens[i].Folded.AsSpan(rest.Length)) ? i + 1 : -1;
            }
        }

        return -1;
    }

    // A genitive or plural s, and for longer names the short case endings of inflected languages.
    private bool IsEnding(ReadOnlySpan<char> ending) => folded.Length switch
    {
        <= ShortName => false,
        < LongName => ending is "S",
        _ => ending.Length <= 2,
    };
}
