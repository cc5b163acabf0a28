using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Layout;

/// <summary>Words of one baseline without a wide gap between them: what is never torn apart.</summary>
internal sealed class Segment
{
    private bool? _hasYear;

    public Segment(ArraySegment<Word> words)
    {
        Words = words;
        (Left, Right) = (double.MaxValue, double.MinValue);
        foreach (Word word in words)
        {
            Left = Math.Min(Left, word.Box!.Value.Left);
            Right = Math.Max(Right, word.Box.Value.Right);
            (Size, Baseline) = ReferenceEquals(word, First) || word.FontSize > Size ? (word.FontSize, word.Baseline) : (Size, Baseline);
        }
    }

    public ArraySegment<Word> Words { get; }

    public double Left { get; }

    public double Right { get; }

    /// <summary>The baseline of the largest word.</summary>
    public double Baseline { get; }

    /// <summary>The largest font size.</summary>
    public double Size { get; }

    /// <summary>About the height of capitals, for what a font states as its ascent may be anything.</summary>
    public double Top => Baseline - (Size * 0.75);

    public double Bottom => Baseline + (Size * 0.2);

    public Word First => Words[0];

    /// <summary>Whether some word may hold a year.</summary>
    public bool HasYear => _hasYear ??= DateWords.HaveYear(Words);

    /// <summary>Whether both begin in the same style.</summary>
    public bool LooksLike(Segment other) =>
        First.Bold == other.First.Bold && First.Italic == other.First.Italic && First.Color == other.First.Color && Math.Abs(First.FontSize - other.First.FontSize) < 0.3;
}
