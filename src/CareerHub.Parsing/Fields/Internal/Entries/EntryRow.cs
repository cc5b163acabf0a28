using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal.Dates;
using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>A row of a section of entries, with what it may be for an entry.</summary>
internal sealed class EntryRow
{
    private const int LongestLabel = 90;
    private const int MostHeadWords = 16;
    private const int MostNameWords = 7;
    private const int MostLeadInWords = 80;
    private bool isProse;
    private string? remainder;

    public EntryRow(Row row, IReadOnlyList<DateSpan> dates, string? cellLabel)
    {
        Row = row;
        Dates = dates;
        (LabelKey, LabelLength) = FindLabel(row);
        LabelKey ??= cellLabel;
        Anchor = FindAnchor();
        IsProse = IsSentence();
    }

    public Row Row { get; }

    /// <summary>The dates in the row's text.</summary>
    public IReadOnlyList<DateSpan> Dates { get; }

    /// <summary>The date that says when the entry was, or null.</summary>
    public DateSpan? Anchor { get; private set; }

    /// <summary>What the label at the row's start, or in the cell before it, names (<c>highlights</c>, <c>courses</c>, ...), or null.</summary>
    public string? LabelKey { get; }

    /// <summary>The length of the label in the row with its colon; 0 for none.</summary>
    public int LabelLength { get; }

    /// <summary>Whether the row is nothing but a label.</summary>
    public bool IsLabelOnly => LabelKey is not null && LabelLength >= Row.Text.Length;

    /// <summary>Whether the row is part of a list item.</summary>
    public bool IsItem => Row.IsItem;

    /// <summary>Whether the row is running text. Rows of one look are decided together.</summary>
    public bool IsProse
    {
        get => isProse || Row.IsLong;
        set => isProse = value;
    }

    /// <summary>Whether the row begins with words of another type than the rest, such as a bold name before its description.</summary>
    public bool HasLeadIn => Row.Words.Count is > 3 and <= MostLeadInWords && !SameType(Row.Words[0], Row.Words[^1]) && Anchor is null;

    /// <summary>Whether the row can be at the head of an entry.</summary>
    public bool IsHead => !IsProse && !IsItem && !(LabelKey is "highlights" or "courses" or "technologies" or "thesis" or "grade");

    /// <summary>The row's text without the anchor's date and a length of time beside it.</summary>
    public string Remainder => remainder ??= FindRemainder();

    /// <summary>The left edge of what stands behind a date at the row's start, or of the row, in points.</summary>
    public double ContentLeft => Anchor is { Start: 0 } date ? Row.Words.FirstOrDefault(word => word.Start - Row.Start >= date.End && word.Text.Any(char.IsLetterOrDigit))?.Box?.Left ?? Row.Left : Row.Left;

    /// <summary>Whether the row says nothing but how long something took.</summary>
    public bool IsDuration => Anchor is null && DurationText.Is(Row.Text);

    /// <summary>Whether the date sums up the entries below: that of an employer with several positions.</summary>
    public bool IsTotal { get; private set; }

    /// <summary>Says that the row's date is that of several entries together, and of none alone.</summary>
    public void MarkTotal()
    {
        IsTotal = true;
        Anchor = null;
        remainder = null;
    }

    private string FindRemainder()
    {
        string rest = Anchor is { } date ? Row.Text.Remove(date.Start, date.Length) : Row.Text;
        return Anchor is not null && DurationText.Is(rest) ? "" : rest;
    }

    private static bool SameType(Word left, Word right) => left.Bold == right.Bold && left.Italic == right.Italic && left.Color == right.Color && SmallCapitals.AreOneSize(left, right);

    private static (string? Key, int Length) FindLabel(Row row)
    {
        int colon = row.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon is > 0 and <= LongestLabel && Dictionaries.SubLabels.KeyOf(row.Text.AsSpan(0, colon)) is { } key)
        {
            return (key, colon + 1);
        }

        if (row.Pieces.Count > 1 && row.Pieces[0].Text.Length <= LongestLabel && Dictionaries.SubLabels.KeyOf(row.Pieces[0].Text) is { } piece)
        {
            return (piece, row.Pieces[1].Start - row.Start);
        }

        for (int count = Math.Min(4, row.Words.Count - 1); count > 0; count--)
        {
            int length = row.Words[count].Start - row.Start;
            if (IsSetOff(row.Words[count - 1], row.Words[count]) && Dictionaries.SubLabels.KeyOf(row.Text.AsSpan(0, length)) is { } setOff)
            {
                return (setOff, length);
            }
        }

        return row.Text.Length <= LongestLabel && Dictionaries.SubLabels.KeyOf(row.Text) is "highlights" or "courses" or "technologies"
            ? (Dictionaries.SubLabels.KeyOf(row.Text), row.Text.Length)
            : (null, 0);
    }

    // A label without a colon differs from its value in type, or stands apart from it.
    private static bool IsSetOff(Word label, Word value) =>
        !SameType(label, value) || value.AfterTab || (label.Box is { } a && value.Box is { } b && b.Left - a.Right > 0.45 * value.FontSize);

    private DateSpan? FindAnchor()
    {
        if (Dates.Count == 0)
        {
            return null;
        }

        // Beside another date "valid until 2026" says no more than the end.
        DateSpan date = Dates.FirstOrDefault(span => span is { IsRange: true, From.IsDate: true }, Dates.LastOrDefault(span => !span.IsRange, Dates.FirstOrDefault(span => span.IsRange)));
        string text = Row.Text;
        string before = text[..date.Start].Trim(), after = text[date.End..].Trim();
        bool atEdge = before.Length <= 2 || after.Length <= 2 || after.StartsWith(')') || before.EndsWith('(') || OwnPiece(date) || IsBetweenSigns(before, after);
        int words = Row.Words.Count(word => word.Text.Any(char.IsLetterOrDigit));
        bool behindName = before.EndsWith('(') && after.StartsWith(')') && Row.Words.Count(word => word.Start - Row.Start < date.Start) <= MostNameWords && IsSetBehind(after);
        bool sentence = text.EndsWith('.') && words > 9 && !date.IsRange && !(date.Start == 0 && OwnPiece(date));
        if (behindName)
        {
            return date;
        }

        return atEdge && !sentence && (words <= MostHeadWords || date.IsRange || OwnPiece(date)) ? date : words <= 9 && date.IsRange ? date : null;
    }

    /// <summary>Whether the date is a word of a sentence, as in "link nurse from 2019", and not set off from it.</summary>
    public bool HasDateInSentence => Anchor is { Start: > 0 } date && !OwnPiece(date) && WordBefore(date.Start) is { Length: > 0 } word && char.IsLetter(word[^1]) && (IsItem || char.IsLower(word[0])) && !IsOfOtherType(date);

    // A date in a smaller or fainter type right behind a title is set beside it.
    private bool IsOfOtherType(DateSpan date) =>
        Row.Words.Index().FirstOrDefault(word => word.Item.Start - Row.Start >= date.Start) is { Index: > 0 } first && !SameType(Row.Words[first.Index - 1], first.Item);

    private string WordBefore(int at) => Row.Text[..at].TrimEnd() is var before ? before[(before.LastIndexOf(' ') + 1)..] : "";

    /// <summary>Takes the date for a word of the text.</summary>
    public void DropAnchor()
    {
        Anchor = null;
        IsProse = IsSentence();
    }

    // "Name (2017): what it was", "Name (2017) – what it was".
    private static bool IsSetBehind(string after) => after.Length > 1 && (after[1] is ':' or ',' or '.' || (after.Length > 2 && after[1] == ' ' && IsSeparator(after[2])));

    // "Name – Issuer – May 2020 – no. 417": a date by itself between separators.
    private static bool IsBetweenSigns(string before, string after) => IsSeparator(before[^1]) && IsSeparator(after[0]);

    private static bool IsSeparator(char c) => c is ',' or '–' or '—' or '|' or '·' or '•' or ';';

    private bool OwnPiece(DateSpan date) =>
        Row.Pieces.Any(piece => piece.Start - Row.Start >= date.Start - 1 && piece.End - Row.Start <= date.End + 1);

    private bool IsSentence()
    {
        if (Anchor is not null || HasLeadIn)
        {
            return false;
        }

        int words = Row.Words.Count;
        bool endsLikeSentence = words >= 3 && Row.Text[^1] is '.' && Row.Words[^1].Text.Length > 4 && char.IsLower(Row.Words[^1].Text[0]) && !EndsWithShortForm(Row.Text);
        return words >= 13 || endsLikeSentence || (words >= 5 && Row.Text[^1] is '.' or '!' or ';' && !EndsWithShortForm(Row.Text)) || (words >= 9 && !Row.Style.Bold && Row.Pieces.Count == 1 && LowerShare() > 0.55);
    }

    private double LowerShare() => (double)Row.Words.Count(word => char.IsLower(word.Text[0])) / Row.Words.Count;

    private static bool EndsWithShortForm(string text)
    {
        int space = text.LastIndexOf(' ');
        return Dictionaries.LegalForms.Is(text.AsSpan(space + 1));
    }
}
