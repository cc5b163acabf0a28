using System.Text;
using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Profiles;

namespace CareerHub.Parsing.Fields.Internal;

/// <summary>Makes the values of a draft, each with the exact range of the document's text that it was read from.</summary>
internal sealed class TextSource
{
    private const int LongestSearch = 50_000;
    private readonly DocumentText document;
    private readonly List<(Word Word, int Page)> words;

    public TextSource(DocumentText document)
    {
        this.document = document;
        words = [.. document.Pages.SelectMany(page => page.Lines.SelectMany(line => line.Words).Select(word => (word, page.Number))).OrderBy(word => word.word.Start)];
    }

    public DocumentText Document => document;

    /// <summary>The words of a range as one value, or null when nothing but signs and space is in it.</summary>
    public Sourced<string>? Text(Slice slice, string method, double confidence)
    {
        Slice trimmed = Trim(slice);
        return trimmed.Length == 0 ? null : new Sourced<string>(Join(trimmed), Ref(trimmed, method, confidence));
    }

    /// <summary>The range exactly as it is, without trimming signs.</summary>
    public Sourced<string> Exact(Slice slice, string method, double confidence) =>
        new(document.Text.Substring(slice.Start, slice.Length), Ref(slice, method, confidence));

    /// <summary>A date that is written in a range.</summary>
    public Sourced<PartialDate>? Date(PartialDate date, Slice slice, string method, double confidence) =>
        date.IsUnknown ? null : new Sourced<PartialDate>(date, Ref(slice, method, confidence));

    /// <summary>The range's place in the document.</summary>
    public SourceRef Ref(Slice slice, string method, double confidence)
    {
        (int? page, PageBox? box) = Place(slice);
        return new SourceRef
        {
            RawText = document.Text.Substring(slice.Start, slice.Length),
            Start = slice.Start,
            Length = slice.Length,
            Page = page,
            Box = box,
            Method = method,
            Confidence = confidence,
        };
    }

    /// <summary>The range without space and separating signs at its ends.</summary>
    public Slice Trim(Slice slice)
    {
        string text = document.Text;
        (int start, int end) = (slice.Start, slice.End);
        while (start < end && (Closes(text[start]) || IsEdge(text[start], ".!?%+#*'\"“")))
        {
            start++;
        }

        while (end > start && (Opens(text[end - 1]) || IsEdge(text[end - 1], ".!?%+#*'\"”…")))
        {
            end--;
        }

        return Unwrap(new Slice(start, end - start));
    }

    // White space, icons and signs that separate; signs that belong to the words are kept.
    private static bool IsEdge(char c, string kept) =>
        !kept.Contains(c, StringComparison.Ordinal) && !Opens(c) && !Closes(c)
        && (char.IsWhiteSpace(c) || char.IsPunctuation(c) || char.IsControl(c) || c is '|' or '·' or '•' or '~' or '<' or '>' or '=' or '›' or '»' or '«'
            || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.PrivateUse);

    private static bool Opens(char c) => c is '(' or '[' or '{';

    private static bool Closes(char c) => c is ')' or ']' or '}';

    // Brackets at the ends go when they have no partner inside, or when they hold the whole.
    private Slice Unwrap(Slice slice)
    {
        while (slice.Length > 0)
        {
            string text = document.Text.Substring(slice.Start, slice.Length);
            bool opens = Opens(text[0]), closes = Closes(text[^1]);
            bool whole = opens && closes && Partner(text) == text.Length - 1;
            if (opens && (whole || Partner(text) < 0))
            {
                slice = new Slice(slice.Start + 1, slice.Length - 1 - (whole ? 1 : 0));
            }
            else if (closes && text.Count(Opens) < text.Count(Closes))
            {
                slice = new Slice(slice.Start, slice.Length - 1);
            }
            else if (opens && text.Length == 1)
            {
                return new Slice(slice.Start, 0);
            }
            else
            {
                return slice;
            }

            slice = TrimSpace(slice);
        }

        return slice;
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

    private static int Partner(string text)
    {
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            depth += Opens(text[i]) ? 1 : Closes(text[i]) ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The words of a range joined by one space; a word that a hyphen divides at a line's end is put together.</summary>
    public string Join(Slice slice)
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

    private static void AppendSpace(StringBuilder joined, string text, int at, int end)
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

    // Where the part before the hyphen is a word of the document by itself, the hyphen belongs to a compound.
    private static bool KeepsHyphen(string text, int lineEnd)
    {
        int start = lineEnd - 1;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        string part = text[start..(lineEnd - 1)];
        return part.Length < 3 || Occurs(text.Length > LongestSearch ? text[..LongestSearch] : text, part);
    }

    // As a word, or before a hyphen inside a line.
    private static bool Occurs(string text, string part)
    {
        for (int at = text.IndexOf(part, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            int end = at + part.Length;
            bool begins = at == 0 || !char.IsLetter(text[at - 1]);
            if (begins && end + 1 < text.Length && (text[end] is ' ' or '\n' or ',' or '.' || (text[end] is '-' && char.IsLetter(text[end + 1]))))
            {
                return true;
            }
        }

        return false;
    }

    private (int? Page, PageBox? Box) Place(Slice slice)
    {
        int index = words.BinarySearch((new Word { Text = "x", Start = slice.Start }, 0), Comparer<(Word Word, int Page)>.Create((a, b) => a.Word.Start.CompareTo(b.Word.Start)));
        index = index >= 0 ? index : Math.Max(0, ~index - 1);
        int? page = null;
        PageBox? box = null;
        for (; index < words.Count && words[index].Word.Start < slice.End; index++)
        {
            (Word word, int number) = words[index];
            if (word.Box is not { } wordBox || word.Start + word.Text.Length <= slice.Start || (page is not null && number != page))
            {
                continue;
            }

            page = number;
            box = box is { } so ? so.Union(wordBox) : wordBox;
        }

        return (page, box);
    }
}
