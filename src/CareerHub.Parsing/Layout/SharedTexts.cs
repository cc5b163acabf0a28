namespace CareerHub.Parsing.Layout;

/// <summary>Gives words that are spelled alike one string: in running text most have been seen before. It forgets words rather than grow.</summary>
internal sealed class SharedTexts
{
    private const int Size = 1 << 11;

    /// <summary>Longer words hardly come again.</summary>
    private const int MaxLength = 24;

    private readonly string?[] _texts = new string?[Size];

    public string Get(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength)
        {
            return text.ToString();
        }

        ref string? known = ref _texts[string.GetHashCode(text) & (Size - 1)];
        return known is not null && text.SequenceEqual(known) ? known : known = text.ToString();
    }
}
