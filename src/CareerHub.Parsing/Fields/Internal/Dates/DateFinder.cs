using CareerHub.Profiles;

namespace CareerHub.Parsing.Fields.Internal.Dates;

/// <summary>Finds dates and ranges of dates in a text.</summary>
internal sealed class DateFinder(bool monthFirst)
{
    private const int LongestText = 600;
    private const int LongNumber = 4;

    // Whoever reads rows asks for the dates of one and the next in several ways.
    private readonly (string Text, IReadOnlyList<DateSpan> Dates)[] latest = new (string, IReadOnlyList<DateSpan>)[4];
    private int oldest;

    /// <summary>The dates and ranges of <paramref name="text"/> in its order. Text beyond 600 characters is prose and is not searched. Not safe to use from several threads at once.</summary>
    public IReadOnlyList<DateSpan> Find(string text)
    {
        if (text.Length > LongestText || !HasDateCharacters(text))
        {
            return [];
        }

        foreach ((string known, IReadOnlyList<DateSpan> dates) in latest)
        {
            if (ReferenceEquals(known, text))
            {
                return dates;
            }
        }

        IReadOnlyList<DateSpan> found = Search(text);
        latest[oldest] = (text, found);
        oldest = (oldest + 1) % latest.Length;
        return found;
    }

    private List<DateSpan> Search(string text)
    {
        List<DateToken> tokens = DateToken.Split(text);
        var reader = new DateReader(tokens, monthFirst);
        var found = new List<DateSpan>();
        for (int i = 0; i < tokens.Count;)
        {
            int next = i + 1;
            if (!IsEndOfNumber(tokens, i) && Range(tokens, reader, i) is { } range)
            {
                next = Math.Max(next, range.Next);
                found.Add(Span(tokens, i, range.Next, range.From, range.To, range.IsRange));
            }

            i = next;
        }

        return found;
    }

    // "ISO 9606-1 March 2014": what a hyphen joins to a long number is its part, and no day.
    private static bool IsEndOfNumber(List<DateToken> tokens, int at) =>
        at > 1 && tokens[at] is { Kind: DateTokenKind.Number } && tokens[at - 1] is { Symbol: '-' } hyphen && tokens[at - 2] is { Kind: DateTokenKind.Number, Length: >= LongNumber } number
        && tokens[at].Start == hyphen.End && hyphen.Start == number.End;

    private static bool HasDateCharacters(string text) => text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    private static DateSpan Span(List<DateToken> tokens, int first, int next, PartialDate from, PartialDate to, bool isRange) =>
        new(tokens[first].Start, tokens[next - 1].End - tokens[first].Start, from, to, isRange);

    private static (int Next, PartialDate From, PartialDate To, bool IsRange)? Range(List<DateToken> tokens, DateReader reader, int at)
    {
        int since = DateWords.All.PhraseLength("since", tokens, at);
        int from = Math.Max(since, DateWords.All.PhraseLength("from", tokens, at));
        int until = DateWords.All.PhraseLength("until", tokens, at);
        if (from > 0 && at + from < tokens.Count && reader.Read(at + from) is { } first)
        {
            if (Closed(tokens, reader, first) is { } closed)
            {
                return closed;
            }

            if (since > 0 && !first.MonthOnly && !first.ShortYear)
            {
                return (first.Next, first.Value, PartialDate.Present, true);
            }

            // "do" is "from the" in Portuguese and "until" in Polish: without another end it is the latter.
            // At the beginning "from 2024" is a date in the margin, elsewhere it may be a sentence.
            if (until == 0)
            {
                return at == 0 && !first.MonthOnly && !first.ShortYear ? (first.Next, first.Value, PartialDate.Unknown, false) : null;
            }
        }

        int end = until > 0 && at + until < tokens.Count && tokens[at + until].Symbol == ':' ? at + until + 1 : at + until;
        if (until > 0 && end < tokens.Count && reader.Read(end) is { MonthOnly: false, ShortYear: false } last)
        {
            return (last.Next, PartialDate.Unknown, last.Value, true);
        }

        if (reader.Read(at) is not { } date)
        {
            return null;
        }

        return Closed(tokens, reader, date) ?? Single(tokens, date);
    }

    private static (int Next, PartialDate From, PartialDate To, bool IsRange)? Single(List<DateToken> tokens, WrittenDate date)
    {
        if (date.MonthOnly || date.ShortYear)
        {
            return null;
        }

        // Turkish says "from" behind the date: "2019 itibarıyla".
        int from = date.Next < tokens.Count ? DateWords.All.PhraseLength("from", tokens, date.Next) : 0;
        if (from > 0 && date.Next + from == tokens.Count)
        {
            return (tokens.Count, date.Value, PartialDate.Unknown, false);
        }

        bool open = date.Next == tokens.Count - 1 && tokens[date.Next].IsDash;
        return open ? (date.Next + 1, date.Value, PartialDate.Unknown, true) : (date.Next, date.Value, PartialDate.Unknown, false);
    }

    private static (int Next, PartialDate From, PartialDate To, bool IsRange)? Closed(List<DateToken> tokens, DateReader reader, WrittenDate begin)
    {
        int after = Separator(tokens, AfterEnding(tokens, begin.Next));
        int present = DateWords.All.PhraseLength("present", tokens, after);
        if (present > 0 && !begin.MonthOnly && (after > begin.Next || IsApart(tokens, after)))
        {
            return (after + present, begin.Value, PartialDate.Present, true);
        }

        if (after == begin.Next || after >= tokens.Count)
        {
            return AcademicYear(tokens, reader, begin);
        }

        if (reader.Read(after) is not { MonthOnly: false } to)
        {
            return AcademicYear(tokens, reader, begin);
        }

        if (begin.ShortYear && !to.ShortYear && to.Day == 0 && begin.Year > to.Year)
        {
            return null;
        }

        WrittenDate start = begin.MonthOnly ? begin with { Year = to.Year } : begin;
        return start.Year > to.Year ? null : (to.Next, start.Value, to.Value, true);
    }

    // "2019/20" and "2019-21" leave out the century of the second year.
    private static (int Next, PartialDate From, PartialDate To, bool IsRange)? AcademicYear(List<DateToken> tokens, DateReader reader, WrittenDate begin)
    {
        int at = begin.Next;
        if (begin.MonthOnly || begin.Month > 0 || at + 1 >= tokens.Count || !(tokens[at].IsDash || tokens[at].Symbol == '/'))
        {
            return null;
        }

        if (reader.Year(at + 1) is > 0 and int full && full >= begin.Year)
        {
            return (at + 2, begin.Value, PartialDate.OfYear(full), true);
        }

        DateToken last = tokens[at + 1];
        bool isShort = last is { Kind: DateTokenKind.Number, Length: 2 } && reader.Touches(at) && reader.Touches(at + 1);
        if (!isShort || (at + 2 < tokens.Count && reader.Touches(at + 2) && tokens[at + 2].Kind != DateTokenKind.Symbol))
        {
            return null;
        }

        int year = (begin.Year / 100 * 100) + last.Number;
        return year > begin.Year && year - begin.Year < 15 ? (at + 2, begin.Value, PartialDate.OfYear(year), true) : null;
    }

    // Turkish says "from" by an ending behind an apostrophe: "2020'den beri", "2014'ten 2019'a".
    private static int AfterEnding(List<DateToken> tokens, int at)
    {
        bool ends = at > 0 && at + 1 < tokens.Count && tokens[at].Symbol is '\'' or '’' && !IsApart(tokens, at) && !IsApart(tokens, at + 1);
        return ends && DateWords.All.PhraseLength("from", tokens, at + 1) == 1 ? at + 2 : at;
    }

    private static bool IsApart(List<DateToken> tokens, int at) => at < tokens.Count && tokens[at].Start > tokens[at - 1].End;

    // A dash, two hyphens, or a word such as "to" between the ends; the token behind it.
    private static int Separator(List<DateToken> tokens, int at)
    {
        int next = at;
        while (next < tokens.Count && tokens[next].IsDash && next < at + 3)
        {
            next++;
        }

        // "May 2020 · expires May 2023", "2019 (gültig bis 2022)"
        int sign = next < tokens.Count && tokens[next].Symbol is ',' or ';' or '·' or '|' or '(' or '•' ? 1 : 0;
        if (next + sign < tokens.Count && DateWords.All.PhraseLength("until", tokens, next + sign) is > 0 and int until)
        {
            int behind = next + sign + until;
            return behind < tokens.Count && tokens[behind].Symbol == ':' ? behind + 1 : behind;
        }

        int word = next < tokens.Count ? DateWords.All.PhraseLength("to", tokens, next) : 0;
        bool isPresent = next < tokens.Count && DateWords.All.PhraseLength("present", tokens, next) > word;
        return isPresent ? next : next + word;
    }
}
