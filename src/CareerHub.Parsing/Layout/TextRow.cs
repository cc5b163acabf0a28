using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Layout;

/// <summary>The words of one line, and what is asked of it again and again.</summary>
internal sealed class TextRow
{
    public TextRow(IReadOnlyList<Word> words)
    {
        Words = words;
        Box = words[0].Box!.Value;
        double[] baselines = new double[words.Count];
        for (int i = 0; i < words.Count; i++)
        {
            Box = Box.Union(words[i].Box!.Value);
            Size = Math.Max(Size, words[i].FontSize);
            baselines[i] = words[i].Baseline;
        }

        Array.Sort(baselines);
        Baseline = baselines[baselines.Length / 2];
    }

    /// <summary>The words in reading order.</summary>
    public IReadOnlyList<Word> Words { get; }

    /// <summary>The box around all words.</summary>
    public PageBox Box { get; }

    /// <summary>The median of the words' baselines.</summary>
    public double Baseline { get; }

    /// <summary>The largest font size.</summary>
    public double Size { get; }
}
