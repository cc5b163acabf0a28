using System.Buffers;
using System.Globalization;
using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal.Dates;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>
/// Reads publications that are written one sentence behind the other, with or without authors: "Title. Journal, 12(3), Year."
/// A title in quotation marks is the title; else the first sentence that names no authors is.
/// </summary>
internal sealed class CitationReader(TextSource source, RowJoiner joiner, DateFinder dates)
{
    private const int LongestMarker = 5;
    private const int MostSentences = 12;
    private static readonly SearchValues<char> Opening = SearchValues.Create("\"“„«");
    private static readonly SearchValues<char> Closing = SearchValues.Create("\"”“»");

    /// <summary>The publications, or null when the section's rows are not citations.</summary>
    public IReadOnlyList<DraftPublication>? Read(Section section)
    {
        var citations = new List<Row>();
        foreach (Row row in joiner.Join(section.Rows))
        {
            if (row.IsLong || !IsCitation(row))
            {
                return null;
            }

            citations.Add(row);
        }

        return [.. citations.Select(Read).OfType<DraftPublication>()];
    }

    private bool IsCitation(Row row) => dates.Find(row.Text).Count > 0 && Sentences(row).Count > 1;

    private DraftPublication? Read(Row row)
    {
        List<Slice> sentences = Sentences(row);
        int title = Quoted(row) is { } quoted ? Insert(sentences, quoted) : sentences.FindIndex(slice => !NamesAuthors(Text(slice)));
        if (title < 0)
        {
            return null;
        }

        DateSpan date = dates.Find(row.Text)[0];
        return new DraftPublication
        {
            Name = source.Text(sentences[title], "citation.title", 0.7),
            Publisher = title + 1 < sentences.Count ? source.Text(sentences[title + 1], "citation.publisher", 0.6) : null,
            ReleaseDate = source.Date(date.From, new Slice(row.Start + date.Start, date.Length), "citation.date", 0.8),
        };
    }

    private string Text(Slice slice) => source.Document.Text.Substring(slice.Start, slice.Length);

    // The sentences without their dates, volumes and pages; what is nothing else is left out.
    private List<Slice> Sentences(Row row)
    {
        var sentences = new List<Slice>();
        IReadOnlyList<DateSpan> found = dates.Find(row.Text);
        int open = MarkerLength(row.Text);
        for (int i = open; i <= row.Text.Length && sentences.Count < MostSentences; i++)
        {
            bool isDate = found.Any(date => date.Start == i);
            if (i < row.Text.Length && !isDate && !EndsSentence(row.Text, open, i))
            {
                continue;
            }

            AddSentence(sentences, row, open, i);
            open = isDate ? found.First(span => span.Start == i).End : i + 1;
            i = open - 1;
        }

        return sentences;
    }

    private void AddSentence(List<Slice> sentences, Row row, int start, int end)
    {
        int length = WithoutVolume(row.Text.AsSpan(start, Math.Max(0, end - start)));
        Slice slice = source.Trim(new Slice(row.Start + start, length));
        if (slice.Length > 2 && Text(slice).Count(char.IsLetter) * 2 > slice.Length)
        {
            sentences.Add(slice);
        }
    }

    // "Journal of Cold Seas, 12(3), 4–9": from the first comma before a number on.
    private static int WithoutVolume(ReadOnlySpan<char> sentence)
    {
        for (int i = 1; i + 2 < sentence.Length; i++)
        {
            if (sentence[i] is ',' && sentence[i + 1] is ' ' && char.IsAsciiDigit(sentence[i + 2]))
            {
                return i;
            }
        }

        return sentence.Length;
    }

    // A period or question mark before a new beginning, unless it ends an initial or a short form. "Weber K, Ode B. Title": after others, an initial ends the authors.
    private static bool EndsSentence(string text, int open, int at)
    {
        if (text[at] is not ('.' or '?' or '!') || (at + 1 < text.Length && text[at + 1] is not (' ' or '\n' or '”' or '"' or '»')))
        {
            return false;
        }

        int word = text.LastIndexOfAny([' ', '.', '-', '\n'], Math.Max(0, at - 1)) + 1;
        bool isInitial = at - word == 1 && char.IsUpper(text[word]) && !ListsInitials(text.AsSpan(open, word - open));
        bool isAbbreviation = text.AsSpan(word, at - word) is "al" or "eds" or "ed" or "vol" or "pp" or "Hrsg";
        return !isInitial && !isAbbreviation;
    }

    private static bool ListsInitials(ReadOnlySpan<char> authors)
    {
        for (int i = 2; i < authors.Length; i++)
        {
            if (authors[i] is ',' && char.IsUpper(authors[i - 1]) && (authors[i - 2] is ' ' || (i > 2 && char.IsUpper(authors[i - 2]) && authors[i - 3] is ' ')))
            {
                return authors[^1] is ' ' && authors[^2] is not ('.' or ',');
            }
        }

        return false;
    }

    private static int MarkerLength(string text)
    {
        int end = 0;
        while (end < Math.Min(text.Length, LongestMarker) && (char.IsAsciiDigit(text[end]) || text[end] is '[' or '(' or ']' or ')' or '.'))
        {
            end++;
        }

        return end > 1 && end < text.Length && text[end] == ' ' && text[end - 1] is '.' or ']' or ')' ? end + 1 : 0;
    }

    private static Slice? Quoted(Row row)
    {
        int open = row.Text.AsSpan().IndexOfAny(Opening);
        int close = open < 0 ? -1 : row.Text.AsSpan(open + 1).IndexOfAny(Closing);
        return close > 10 ? new Slice(row.Start + open + 1, close) : null;
    }

    // Puts the quoted title in the place of the sentences that it was cut into.
    private int Insert(List<Slice> sentences, Slice quoted)
    {
        List<Slice> outside = [.. sentences.Select(slice => source.Trim(
            slice.Start < quoted.Start ? Slice.Between(slice.Start, Math.Min(slice.End, quoted.Start - 1)) : Slice.Between(Math.Max(slice.Start, quoted.End + 1), slice.End))).Where(slice => slice.Length > 0)];
        sentences.Clear();
        sentences.AddRange(outside);
        int at = sentences.FindIndex(slice => slice.Start > quoted.Start);
        at = at < 0 ? sentences.Count : at;
        sentences.Insert(at, quoted);
        return at;
    }

    // "Weber K, Ode B" and "Ode, B. & Weber, K.": a name and initials, more than once or beside nothing else.
    private static bool NamesAuthors(string text)
    {
        string[] words = text.Split([' ', ',', '.', '\n'], StringSplitOptions.RemoveEmptyEntries);
        int initials = words.Count(word => word.Length <= 2 && word.All(char.IsUpper));
        bool names = words.All(word => char.GetUnicodeCategory(word[0]) is not UnicodeCategory.LowercaseLetter || word is "and" or "et" or "al" or "und" or "y" or "e" or "de" or "van" or "von");
        return names && initials > 0 && (initials * 3 >= words.Length || text.Contains("et al", StringComparison.Ordinal));
    }
}
