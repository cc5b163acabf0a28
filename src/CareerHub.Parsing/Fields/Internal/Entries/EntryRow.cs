using CareerHub.Parsing.Fields.Internal.Dates;
using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>A row of a section of entries, with what it may be for an entry.</summary>
internal sealed class EntryRow
{
    private const int LongestLabel = 40;
    private const int MostHeadWords = 16;

    public EntryRow(Row row, IReadOnlyList<DateSpan> dates, EntryRow? above)
    {
        Row = row;
        Dates = dates;
        (LabelKey, LabelLength) = FindLabel(row);
        IsContinuation = above is not null && Continues(above);
        IsItem = row.IsItem || (IsContinuation && above!.IsItem);
        Anchor = IsContinuation && above!.IsProse ? null : FindAnchor();
        IsProse = (IsContinuation && above!.IsProse) || IsSentence();
    }

    public Row Row { get; }

    /// <summary>The dates in the row's text.</summary>
    public IReadOnlyList<DateSpan> Dates { get; }

    /// <summary>The date that says when the entry was, or null.</summary>
    public DateSpan? Anchor { get; }

    /// <summary>What the label at the row's start names (<c>highlights</c>, <c>courses</c>, ...), or null.</summary>
    public string? LabelKey { get; }

    /// <summary>The length of the label with its colon; 0 for none.</summary>
    public int LabelLength { get; }

    /// <summary>Whether the row is nothing but a label.</summary>
    public bool IsLabelOnly => LabelKey is not null && LabelLength >= Row.Text.Length;

    /// <summary>Whether the row goes on with the paragraph of the row above.</summary>
    public bool IsContinuation { get; }

    /// <summary>Whether the row is part of a list item.</summary>
    public bool IsItem { get; }

    /// <summary>Whether the row is running text.</summary>
    public bool IsProse { get; }

    /// <summary>Whether the row can be at the head of an entry.</summary>
    public bool IsHead => !IsProse && !IsItem && !(IsLabelOnly && LabelKey is "highlights" or "courses" or "technologies");

    /// <summary>The row's text without the anchor's date.</summary>
    public string Remainder => Anchor is { } date ? Row.Text.Remove(date.Start, date.Length) : Row.Text;

    private static (string? Key, int Length) FindLabel(Row row)
    {
        int colon = row.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon is > 0 and <= LongestLabel && Dictionaries.SubLabels.KeyOf(row.Text.AsSpan(0, colon)) is { } key)
        {
            return (key, colon + 1);
        }

        return row.Text.Length <= LongestLabel && Dictionaries.SubLabels.KeyOf(row.Text) is "highlights" or "courses" or "technologies"
            ? (Dictionaries.SubLabels.KeyOf(row.Text), row.Text.Length)
            : (null, 0);
    }

    // The first word would still have fitted above, unless the row above was full.
    private bool Continues(EntryRow above)
    {
        Row upper = above.Row;
        if (Row.IsItem || Row.StartsBlock || Row.Page != upper.Page || upper.Style.Size != Row.Style.Size || upper.Style.Bold != Row.Style.Bold || upper.Style.Color != Row.Style.Color)
        {
            return false;
        }

        if (!Row.HasBox)
        {
            return upper.Line.Block == Row.Line.Block && (above.IsItem || above.IsProse);
        }

        return above.Anchor is null && !above.IsLabelOnly && Row.Line.Column == upper.Line.Column && Math.Abs(Row.Left - (upper.IsItem ? upper.Left : upper.Left)) < 3
            && char.IsLower(Row.Text[0]);
    }

    private DateSpan? FindAnchor()
    {
        if (Dates.Count == 0)
        {
            return null;
        }

        DateSpan date = Dates.FirstOrDefault(span => span.IsRange, Dates[^1]);
        string text = Row.Text;
        string before = text[..date.Start].Trim(), after = text[date.End..].Trim();
        bool atEdge = before.Length <= 2 || after.Length <= 2 || after.StartsWith(')') || before.EndsWith('(') || OwnPiece(date);
        int words = Row.Words.Count;
        bool sentence = text.EndsWith('.') && words > 9 && !date.IsRange;
        return atEdge && !sentence && (words <= MostHeadWords || date.IsRange) ? date : words <= 9 && date.IsRange ? date : null;
    }

    private bool OwnPiece(DateSpan date) =>
        Row.Pieces.Any(piece => piece.Start - Row.Start >= date.Start - 1 && piece.End - Row.Start <= date.End + 1);

    private bool IsSentence()
    {
        if (Anchor is not null)
        {
            return false;
        }

        int words = Row.Words.Count;
        return words >= 13 || (words >= 5 && Row.Text[^1] is '.' or '!' or ';' && !EndsWithShortForm(Row.Text)) || (words >= 9 && !Row.Style.Bold && Row.Pieces.Count == 1 && LowerShare() > 0.55);
    }

    private double LowerShare() => (double)Row.Words.Count(word => char.IsLower(word.Text[0])) / Row.Words.Count;

    private static bool EndsWithShortForm(string text)
    {
        int space = text.LastIndexOf(' ');
        return Dictionaries.LegalForms.Is(text.AsSpan(space + 1));
    }
}
