using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Layout;

/// <summary>The words of a page with left and right exchanged, and the way back to the words themselves.</summary>
internal sealed class PageMirror
{
    private readonly Dictionary<Word, Word> _originals = new(ReferenceEqualityComparer.Instance);

    public PageMirror(IReadOnlyList<Word> words)
    {
        foreach (Word word in words)
        {
            PageBox box = word.Box!.Value;
            _originals.Add(word with { Box = new PageBox(-box.Right, box.Top, -box.Left, box.Bottom) }, word);
        }

        Words = [.. _originals.Keys];
    }

    /// <summary>The mirrored words.</summary>
    public IReadOnlyList<Word> Words { get; }

    public static Rule Of(Rule rule) => new(-rule.Right, -rule.Left, rule.Y);

    /// <summary>The regions, found in the mirrored words, with the words as they stand on the page.</summary>
    public IReadOnlyList<Region> Back(IReadOnlyList<Region> regions) => [.. regions.Select(region => region with { Segments = [.. region.Segments.Select(Back)] })];

    private Segment Back(Segment segment)
    {
        Word[] words = [.. segment.Words.Select(word => _originals[word])];
        Array.Reverse(words);
        return new Segment(words);
    }
}
