using CareerHub.Import;

namespace CareerHub.Parsing.Fields.Internal;

/// <summary>The ranges of a document's text that values were read from.</summary>
internal sealed class ReadRanges
{
    private readonly List<(int Start, int End)> ranges;

    private ReadRanges(List<(int Start, int End)> ranges) => this.ranges = ranges;

    /// <summary>The ranges of all values of a draft, joined where they touch, in the order of the text.</summary>
    public static ReadRanges Of(ProfileDraft draft)
    {
        var ranges = new List<(int Start, int End)>();
        foreach (SourceRef value in draft.Parts().SelectMany(part => part.Entry.Values()).Select(value => value.Source).OrderBy(value => value.Start))
        {
            int end = value.Start + value.Length;
            if (ranges.Count > 0 && value.Start <= ranges[^1].End)
            {
                ranges[^1] = (ranges[^1].Start, Math.Max(ranges[^1].End, end));
            }
            else
            {
                ranges.Add((value.Start, end));
            }
        }

        return new ReadRanges(ranges);
    }

    /// <summary>Whether a value was read from a part of a range.</summary>
    public bool Meet(int start, int end)
    {
        (int low, int high) = (0, ranges.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = ranges[middle].End <= start ? (middle + 1, high) : (low, middle);
        }

        return low < ranges.Count && ranges[low].Start < end;
    }
}
