using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Contact;

/// <summary>Finds where the person lives, by the forms of addresses: postal code and city, city and region, city and country.</summary>
internal sealed class PlaceFinder(TextSource source)
{
    private sealed record Chunk(Slice Slice, string Text, Row Row, bool Labelled);

    public DraftPlace? Find(ContactRegion region, IReadOnlyList<Slice> taken)
    {
        Chunk[] chunks = [.. region.Rows.SelectMany(Chunks).Where(chunk => !taken.Any(slice => slice.Start < chunk.Slice.End && chunk.Slice.Start < slice.End))];
        DraftPlace? best = null;
        double bestScore = 0.9;
        for (int i = 0; i < chunks.Length; i++)
        {
            (DraftPlace place, double score) = Read(chunks, i);
            if (score > bestScore)
            {
                (best, bestScore) = (place, score);
            }
        }

        return best;
    }

    private (DraftPlace Place, double Score) Read(Chunk[] chunks, int at)
    {
        Chunk chunk = chunks[at];
        (string? postal, int cityStart, int cityEnd) = Postal(chunk.Text);
        string city = chunk.Text[cityStart..cityEnd].Trim();
        if (!IsCityLike(city))
        {
            return (new DraftPlace(), 0);
        }

        Chunk? before = at > 0 && SameAddress(chunks[at - 1], chunk) ? chunks[at - 1] : null;
        Chunk? next = at + 1 < chunks.Length && SameAddress(chunk, chunks[at + 1]) ? chunks[at + 1] : null;
        Chunk? region = next is not null && (PlaceText.IsRegion(Bare(next.Text)) || (IsCityLike(Bare(next.Text)) && at + 2 < chunks.Length && IsCountry(chunks[at + 2].Text) && SameAddress(next, chunks[at + 2]))) ? next : null;
        Chunk? country = new[] { region is null ? next : at + 2 < chunks.Length ? chunks[at + 2] : null }.FirstOrDefault(c => c is not null && IsCountry(c.Text));
        bool street = before is not null && IsStreet(before.Text);
        double score = (postal is not null ? 2 : 0) + (region is not null ? 1.5 : 0) + (country is not null ? 1.5 : 0) + (street ? 1 : 0) + (chunk.Labelled ? 2 : 0)
            - (Dictionaries.Titles.In(city) ? 1.5 : 0) - (IsCountry(city) ? 1.5 : 0) - (IsStreet(chunk.Text) && postal is null ? 3 : 0) - (HeadingWords.All.Exact(city) is not null ? 3 : 0);
        return (new DraftPlace
        {
            City = Value(chunk, cityStart, cityEnd, "place.city"),
            PostalCode = postal is null ? null : Value(chunk, chunk.Text.IndexOf(postal, StringComparison.Ordinal), chunk.Text.IndexOf(postal, StringComparison.Ordinal) + postal.Length, "place.postal-code"),
            Region = region is null ? null : source.Text(region.Slice, "place.region", 0.7),
            Country = country is null ? null : source.Text(country.Slice, "place.country", 0.8),
            Address = street ? source.Text(before!.Slice, "place.street", 0.7) : null,
        }, score);
    }

    private Sourced<string>? Value(Chunk chunk, int start, int end, string method) => source.Text(new Slice(chunk.Slice.Start + start, end - start), method, 0.7);

    private static bool SameAddress(Chunk left, Chunk right) => left.Row == right.Row || right.Row.Index - left.Row.Index == 1;

    private static string Bare(string text) => text.Trim('(', ')', ' ', '.');

    private static bool IsCountry(string text) => Dictionaries.Countries.Is(text) || PlaceText.IsCountryCode(Bare(text));

    private static bool IsStreet(string text) => text.Any(char.IsDigit) && Dictionaries.Streets.In(text);

    private static bool IsCityLike(string text)
    {
        string[] words = text.Split([' ', '-', '\''], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 5 && text.Length is > 2 and <= 35 && !text.Any(char.IsDigit) && char.IsUpper(text[0])
            && words.All(word => char.IsUpper(word[0]) || word.Length <= 4) && text.All(c => char.IsLetter(c) || c is ' ' or '-' or '\'' or '’' or '.');
    }

    // "10437 Berlin", "W6 0UG London", "Columbus 43210", "1000-001 Lisboa": a word group with digits before or after the city.
    private static (string? Code, int Start, int End) Postal(string text)
    {
        string[] words = text.Split(' ');
        int first = 0;
        while (first < words.Length && words[first].Any(char.IsDigit) && words[first].Length <= 9 && first < 2)
        {
            first++;
        }

        if (first > 0 && first < words.Length && (first == 1 || words[0].Length <= 5))
        {
            int start = words.Take(first).Sum(word => word.Length + 1);
            // Dutch codes end with two letters: "1011 AB Amsterdam".
            if (words[first].Length == 2 && words[first].All(char.IsAsciiLetterUpper) && first + 1 < words.Length)
            {
                start += 3;
            }

            return (text[..(start - 1)], start, text.Length);
        }

        int last = words.Length;
        while (last > 0 && words[last - 1].Any(char.IsDigit) && words[last - 1].Length <= 9)
        {
            last--;
        }

        if (last > 0 && last < words.Length)
        {
            int end = words.Take(last).Sum(word => word.Length + 1) - 1;
            return (text[(end + 1)..], 0, end);
        }

        return (null, 0, text.Length);
    }

    private IEnumerable<Chunk> Chunks(Row row)
    {
        int open = 0;
        bool labelled = false;
        for (int i = 0; i <= row.Text.Length; i++)
        {
            bool end = i == row.Text.Length;
            bool label = !end && row.Text[i] == ':' && Dictionaries.Labels.KeyOf(row.Text.AsSpan(open, i - open)) is "address";
            if (!end && !label && !IsCut(row, i))
            {
                continue;
            }

            Slice slice = source.Trim(Slice.Between(row.Start + open, row.Start + i));
            open = end ? i : i + 1;
            if (slice.Length > 0 && !label)
            {
                yield return new Chunk(slice, source.Document.Text.Substring(slice.Start, slice.Length), row, labelled);
                labelled = false;
            }

            labelled |= label;
        }
    }

    private static bool IsCut(Row row, int at)
    {
        char c = row.Text[at];
        if (c is ',' or '|' or '·' or '•' or ';' or '(' or ')' or '/' or '–' or '—' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.PrivateUse)
        {
            return true;
        }

        if (c is not ' ')
        {
            return false;
        }

        Word? left = row.Words.LastOrDefault(word => word.Start < row.Start + at), right = row.Words.FirstOrDefault(word => word.Start > row.Start + at);
        return left?.Box is { } a && right?.Box is { } b && (b.Left - a.Right > Math.Max(left.FontSize, right.FontSize) * 0.9 || Math.Abs(left.FontSize - right.FontSize) > 0.6);
    }
}
