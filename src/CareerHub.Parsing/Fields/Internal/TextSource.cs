using System.Text;
using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Sections.Internal;
using CareerHub.Profiles;

namespace CareerHub.Parsing.Fields.Internal;

/// <summary>Makes the values of a draft, each with the exact range of the document's text that it was read from.</summary>
internal sealed class TextSource
{
    private const int LongestPart = 40;
    private const int LongestWrapped = 600;
    private const int SearchWindow = 20_000;
    private readonly DocumentText document;
    private readonly UnderstandingBudget budget;
    private readonly EvidenceText evidence;
    private readonly DividedWords divided;

    public TextSource(DocumentText document, UnderstandingBudget budget)
    {
        this.document = document;
        this.budget = budget;
        evidence = DocumentEvidence.Of(document);
        divided = new DividedWords(document);
    }

    public DocumentText Document => document;

    /// <summary>Looks at the clock and the token; for what reads much before it makes a value.</summary>
    public void Tick() => budget.Tick();

    /// <summary>The words of a range as one value, or null when nothing but signs and space is in it.</summary>
    public Sourced<string>? Text(Slice slice, string method, double confidence)
    {
        Slice trimmed = Trim(slice);
        return trimmed.Length == 0 ? null : evidence.Read(Join(trimmed), Quote(trimmed, method, confidence));
    }

    /// <summary>The range exactly as it is, without trimming signs; null when it is empty.</summary>
    public Sourced<string>? Exact(Slice slice, string method, double confidence) =>
        Quote(slice, method, confidence) is { } source ? evidence.Read(source.RawText, source) : null;

    /// <summary>A text that the words of a range say in their way, from the first of its lines that says it alone; null when they do not.</summary>
    public Sourced<string>? Value(string value, Slice slice, string method, double confidence) =>
        FromLine(Lines(slice), slice, part => evidence.Read(value, Quote(part, method, confidence)));

    /// <summary>An address that the words of a range say, or that a link of the document leads to; null otherwise.</summary>
    public Sourced<string>? Address(string value, Slice slice, string method, double confidence) => evidence.ReadAddress(value, Quote(slice, method, confidence));

    /// <summary>A date that is written in a range, from the first of its lines that says it alone.</summary>
    public Sourced<PartialDate>? Date(PartialDate date, Slice slice, string method, double confidence) =>
        FromLine(Lines(slice), slice, part => evidence.Read(date, Quote(part, method, confidence)));

    /// <summary>The end of a range of dates, from the last of its lines that says it alone.</summary>
    public Sourced<PartialDate>? EndDate(PartialDate date, Slice slice, string method, double confidence) =>
        FromLine(Enumerable.Reverse(Lines(slice)), slice, part => evidence.Read(date, Quote(part, method, confidence)));

    // A value that is wrapped is quoted whole; one that has a line for itself is not quoted with its neighbour.
    private static T? FromLine<T>(IEnumerable<Slice> lines, Slice whole, Func<Slice, T?> read)
        where T : class => lines.Select(read).FirstOrDefault(value => value is not null) ?? read(whole);

    // The lines of a range that has several; nothing where the whole is one, or is longer than a value of one line can be.
    private List<Slice> Lines(Slice slice)
    {
        var lines = new List<Slice>();
        string text = document.Text;
        if (slice.Length > LongestWrapped)
        {
            return lines;
        }

        for (int start = slice.Start, end; start < slice.End; start = end + 1)
        {
            int length = text.AsSpan(start, slice.End - start).IndexOfAny('\n', '\f');
            end = length < 0 ? slice.End : start + length;
            lines.Add(Slice.Between(start, end));
        }

        return lines.Count > 1 ? lines : [];
    }

    /// <summary>The range's place in the document; null when it is empty.</summary>
    public SourceRef? Quote(Slice slice, string method, double confidence) => evidence.Quote(slice.Start, slice.Length, method, confidence);

    /// <summary>The draft with the confidence of each value as the whole draft tells it.</summary>
    public ProfileDraft Rate(ProfileDraft draft) => evidence.Rate(draft, new ConfidenceRates(draft).Of);

    /// <summary>The range without space and separating signs at its ends.</summary>
    public Slice Trim(Slice slice)
    {
        budget.Tick();
        string text = document.Text;
        (int start, int end) = (slice.Start, slice.End);
        while (start < end && (Brackets.Closes(text[start]) || IsEdge(text[start], ".!?%+#*'\"“")))
        {
            start++;
        }

        while (end > start && (Brackets.Opens(text[end - 1]) || IsEdge(text[end - 1], ".!?%+#*'\"”…")))
        {
            end--;
        }

        // "Grant ‘Custom and Climate’": the mark that closes words quoted at the end.
        bool quotes = end < slice.End && text[end] is '’' or '»' && text.AsSpan(start, end - start).LastIndexOf(text[end] is '’' ? '‘' : '«') > 0;
        return Unwrap(Slice.Between(start, quotes ? end + 1 : end));
    }

    // White space, icons and signs that separate; signs that belong to the words are kept.
    private static bool IsEdge(char c, string kept) =>
        !kept.Contains(c, StringComparison.Ordinal) && !Brackets.Opens(c) && !Brackets.Closes(c)
        && (char.IsWhiteSpace(c) || char.IsPunctuation(c) || char.IsControl(c) || c is '|' or '·' or '•' or '~' or '<' or '>' or '=' or '›' or '»' or '«'
            || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.PrivateUse);

    private Slice Unwrap(Slice slice)
    {
        string text = document.Text;
        return slice.Length > 0 && (Brackets.Opens(text[slice.Start]) || Brackets.Closes(text[slice.End - 1]))
            ? new Brackets(text, slice).Unwrap(TrimSpace)
            : slice;
    }

    private Slice TrimSpace(Slice slice)
    {
        (int start, int end) = (slice.Start, slice.End);
        while (start < end && IsEdge(document.Text[start], ".!?%+#*'\""))
        {
            start++;
        }

        while (end > start && IsEdge(document.Text[end - 1], ".!?%+#*'\""))
        {
            end--;
        }

        return new Slice(start, end - start);
    }

    /// <summary>The words of a range joined by one space; a word that a hyphen divides at a line's end is put together.</summary>
    public string Join(Slice slice) => IsOneLine(document.Text.AsSpan(slice.Start, slice.Length)) ? document.Text.AsSpan(slice.Start, slice.Length).Trim().ToString() : JoinLines(slice);

    // Nearly every value: its words stand with one space between them as they are.
    private static bool IsOneLine(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '\u00AD' || (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || (i > 0 && text[i - 1] == ' '))))
            {
                return false;
            }
        }

        return true;
    }

    private string JoinLines(Slice slice)
    {
        var joined = new StringBuilder(slice.Length);
        string text = document.Text;
        for (int i = slice.Start; i < slice.End; i++)
        {
            char c = text[i];
            if (c is '\u00AD')
            {
                i = i + 1 < slice.End && text[i + 1] is '\n' ? i + 1 : i;
            }
            else if (char.IsWhiteSpace(c))
            {
                AppendSpace(joined, text, i, slice.End);
            }
            else
            {
                joined.Append(c);
            }
        }

        return joined.ToString().Trim();
    }

    private void AppendSpace(StringBuilder joined, string text, int at, int end)
    {
        if (joined.Length == 0 || joined[^1] == ' ')
        {
            return;
        }

        bool isDivided = text[at] is '\n' && joined.Length > 1 && joined[^1] is '-' or '‐' && char.IsLetterOrDigit(joined[^2]) && at + 1 < end && char.IsLetterOrDigit(text[at + 1]);
        if (!isDivided)
        {
            joined.Append(' ');
            return;
        }

        if (char.IsLower(text[at + 1]) && char.IsLower(joined[^2]) && !KeepsHyphen(text, at))
        {
            joined.Length--;
        }
    }

    // Where the part before the hyphen is a word of the document by itself, or the one behind it had room in the line, the hyphen belongs to a compound.
    private bool KeepsHyphen(string text, int lineEnd)
    {
        budget.Tick();
        int start = lineEnd - 1;
        while (start > 0 && char.IsLetter(text[start - 1]) && lineEnd - start <= LongestPart)
        {
            start--;
        }

        int from = Math.Max(0, start - SearchWindow);
        ReadOnlySpan<char> part = text.AsSpan(start, lineEnd - 1 - start);
        return part.Length < 3 || divided.HadRoom(lineEnd) || Occurs(text.AsSpan(from, Math.Min(text.Length - from, 2 * SearchWindow)), part);
    }

    // As a word, or before a hyphen inside a line.
    private static bool Occurs(ReadOnlySpan<char> text, ReadOnlySpan<char> part)
    {
        for (int at = 0, next; (next = text[at..].IndexOf(part, StringComparison.OrdinalIgnoreCase)) >= 0; at += next + 1)
        {
            int begin = at + next, end = begin + part.Length;
            bool begins = begin == 0 || !char.IsLetter(text[begin - 1]);
            if (begins && end + 1 < text.Length && (text[end] is ' ' or '\n' or ',' or '.' || (text[end] is '-' && char.IsLetter(text[end + 1]))))
            {
                return true;
            }
        }

        return false;
    }
}
