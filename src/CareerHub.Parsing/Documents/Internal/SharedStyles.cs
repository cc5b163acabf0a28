namespace CareerHub.Parsing.Documents.Internal;

/// <summary>Gives words that look alike one style. It forgets styles rather than grow.</summary>
internal sealed class SharedStyles
{
    private const int MostKept = 256;

    private readonly HashSet<WordStyle> _known = [];
    private WordStyle _last = WordStyle.Plain;

    public WordStyle Get(WordStyle style)
    {
        if (_last.Equals(style))
        {
            return _last;
        }

        if (!_known.TryGetValue(style, out WordStyle? known))
        {
            if (_known.Count == MostKept)
            {
                _known.Clear();
            }

            _known.Add(known = style);
        }

        return _last = known;
    }
}
