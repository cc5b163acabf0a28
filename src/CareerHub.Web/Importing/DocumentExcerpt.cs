using CareerHub.Import;

namespace CareerHub.Web.Importing;

/// <summary>A stretch of the document's text; one that a value was read from carries an anchor to jump to.</summary>
internal sealed record TextSegment(string Text, string? Anchor, bool Uncertain);

/// <summary>The document's text, cut at the places that values were read from.</summary>
internal sealed class DocumentExcerpt
{
    private readonly List<(int Start, int End)> marks = [];

    public DocumentExcerpt(string text, ProfileDraft draft, double uncertainBelow)
    {
        var segments = new List<TextSegment>();
        int position = 0;
        foreach (SourceRef source in draft.Parts().SelectMany(part => part.Entry.Values()).Select(value => value.Source).OrderBy(source => source.Start).ThenByDescending(source => source.Length))
        {
            if (source.Start < position)
            {
                continue;
            }

            segments.Add(new TextSegment(text[position..source.Start], null, false));
            position = source.Start + source.Length;
            segments.Add(new TextSegment(text[source.Start..position], Anchor(source.Start), source.Confidence < uncertainBelow));
            marks.Add((source.Start, position));
        }

        segments.Add(new TextSegment(text[position..], null, false));
        Segments = [.. segments.Where(segment => segment.Text.Length > 0)];
    }

    public IReadOnlyList<TextSegment> Segments { get; }

    /// <summary>The anchor of the marked stretch that holds the words. Where values share words, the longest one that starts first has the mark.</summary>
    public string? AnchorOf(SourceRef source)
    {
        int index = marks.FindLastIndex(mark => mark.Start <= source.Start);
        return index >= 0 && source.Start < marks[index].End ? Anchor(marks[index].Start) : null;
    }

    private static string Anchor(int start) => $"text-{start}";
}
