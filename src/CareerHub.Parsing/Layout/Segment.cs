using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Layout;

/// <summary>Words of one baseline without a wide gap between them: what is never torn apart.</summary>
internal sealed class Segment
{
    public Segment(IReadOnlyList<Word> words)
    {
        Words = words;
        Left = words.Min(word => word.Box!.Value.Left);
        Right = words.Max(word => word.Box!.Value.Right);
        Size = words.Max(word => word.FontSize);
        Baseline = words.OrderByDescending(word => word.FontSize).First().Baseline;
    }

    public IReadOnlyList<Word> Words { get; }

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

    /// <summary>Whether both begin in the same style.</summary>
    public bool LooksLike(Segment other) =>
        First.Bold == other.First.Bold && First.Italic == other.First.Italic && First.Color == other.First.Color && Math.Abs(First.FontSize - other.First.FontSize) < 0.3;
}
