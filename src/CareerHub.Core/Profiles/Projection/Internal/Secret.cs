namespace CareerHub.Profiles.Projection.Internal;

/// <summary>A name to be kept from an audience, folded like the tokens that it is compared with.</summary>
internal sealed class Secret
{
    // Below this length a name is compared as whole words only: "HP" is no part of "HpaScript", "3" none of "mp3".
    private const int ShortName = 3;

    // From this length on a name is recognised even when its spacing differs: "Acme Bank" and "AcmeBank".
    private const int LongName = 6;

    private readonly HashSet<int> boundaries = [];

    private Secret(string folded) => Folded = folded;

    /// <summary>The folded letters and digits of the name, without what separates its words.</summary>
    public string Folded { get; }

    /// <summary>A secret of some tokens, or null when there is no letter or digit to recognise it by.</summary>
    public static Secret? Of(IReadOnlyList<Token> tokens)
    {
        if (tokens.Count == 0)
        {
            return null;
        }

        var secret = new Secret(string.Concat(tokens.Select(token => token.Folded)));
        int position = 0;
        foreach (Token token in tokens)
        {
            position += token.Folded.Length;
            secret.boundaries.Add(position);
        }

        return secret;
    }

    /// <summary>Takes over where the words of the same name in another spacing end.</summary>
    public void Merge(Secret other) => boundaries.UnionWith(other.boundaries);

    /// <summary>Whether letters that are the same are the name.</summary>
    /// <param name="first">The token that the match begins with.</param>
    /// <param name="last">The token that it ends in.</param>
    /// <param name="ending">What is left of the last token.</param>
    /// <param name="gaps">The positions in the name at which a word of the text ended.</param>
    public bool Accepts(Token first, Token last, ReadOnlySpan<char> ending, List<int> gaps) => Folded.Length switch
    {
        <= ShortName => first.StartsWord && last.EndsWord && ending.IsEmpty && gaps.TrueForAll(boundaries.Contains),
        < LongName => ending is "" or "S" && gaps.TrueForAll(boundaries.Contains),
        // The short case endings of inflected languages.
        _ => ending.Length <= 2,
    };
}
