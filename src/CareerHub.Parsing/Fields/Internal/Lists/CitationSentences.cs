using CareerHub.Parsing.Fields.Internal.Dates;
using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>Cuts a citation into its sentences, without dates, volumes and pages: "Title. Journal, 12(3), 2019."</summary>
internal sealed class CitationSentences(TextSource source, DateFinder dates)
{
    private const int MostSentences = 12;

    /// <summary>The sentences from an offset of the row's text on; what is hardly letters is left out.</summary>
    public List<Slice> Of(Row row, int from)
    {
        var sentences = new List<Slice>();
        IReadOnlyList<DateSpan> found = dates.Find(row.Text);
        int open = from;
        for (int i = open; i <= row.Text.Length && sentences.Count < MostSentences; i++)
        {
            bool isDate = found.Any(date => date.Start == i);
            if (i < row.Text.Length && !isDate && !EndsSentence(row.Text, i))
            {
                continue;
            }

            Add(sentences, row, open, i);
            open = isDate ? found.First(date => date.Start == i).End : i + 1;
            i = open - 1;
        }

        return sentences;
    }

    private void Add(List<Slice> sentences, Row row, int start, int end)
    {
        int length = WithoutVolume(row.Text.AsSpan(start, Math.Max(0, end - start)));
        Slice slice = source.Trim(new Slice(row.Start + start, length));
        if (slice.Length > 2 && source.Document.Text.AsSpan(slice.Start, slice.Length) is var text && Letters(text) * 2 > slice.Length)
        {
            sentences.Add(slice);
        }
    }

    private static int Letters(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text)
        {
            count += char.IsLetter(c) ? 1 : 0;
        }

        return count;
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

    // A period or question mark before a new beginning, unless it ends an initial or a short form.
    private static bool EndsSentence(string text, int at)
    {
        if (text[at] is not ('.' or '?' or '!') || (at + 1 < text.Length && text[at + 1] is not (' ' or '\n' or '”' or '"' or '»')))
        {
            return false;
        }

        int word = text.LastIndexOfAny([' ', '.', '-', '\n'], Math.Max(0, at - 1)) + 1;
        bool isInitial = at - word == 1 && char.IsUpper(text[word]);
        return !isInitial && !Dictionaries.OtherAuthors.Is(text.AsSpan(word, at - word)) && !Dictionaries.CitationShortForms.Is(text.AsSpan(word, at - word));
    }
}
