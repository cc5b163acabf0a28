using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Contact;

/// <summary>Finds the person's name by size, place, form, and resemblance to the e-mail address.</summary>
internal sealed class NameFinder(TextSource source)
{
    private const int LongestName = 80;
    private const int MostWords = 6;
    private const int RowsSearched = 60;
    private const double LargeType = 1.4;
    private const double LeastBetter = 1e-9;

    private sealed record Candidate(Slice Slice, double Score);

    /// <summary>What the candidates are compared with: the largest type of the first page, the e-mail address, the folded title of the document.</summary>
    private sealed record Measures(double Largest, string? Email, string? Title);

    public Sourced<string>? Find(ContactRegion region, string? email)
    {
        double largest = region.Document.Rows.Count == 0 ? 0 : region.Document.Rows.Where(row => row.Page == 1).Select(row => row.Style.Size).DefaultIfEmpty().Max();
        var measures = new Measures(largest, email, region.Document.Document.Metadata.Title is { } title ? Fold.Words(title) : null);
        Candidate? best = null;
        IEnumerable<Row> rows = region.Rows.Concat(region.Document.Rows.Where(row => row.Page == 1).Take(RowsSearched)).Distinct();
        foreach (Row row in rows)
        {
            source.Tick();
            best = Best(best, row, region, measures);
        }

        return best is { Score: > 1.5 } ? source.Text(best.Slice, "name", Math.Min(0.99, best.Score / 8)) : null;
    }

    private Candidate? Best(Candidate? best, Row row, ContactRegion region, Measures measures)
    {
        foreach (Slice slice in Pieces(row, region).Concat(TwoTypes(row, region, measures.Email)))
        {
            Slice trimmed = WithoutTitles(source.Trim(slice));
            string text = trimmed.Length == 0 ? "" : source.Join(trimmed);
            if (!IsNameLike(text))
            {
                continue;
            }

            // What speaks against it only takes away, so that one which is no better without it need not be looked up.
            double score = ScoreFor(text, row, trimmed, region, measures);
            if (best is null || score > best.Score + LeastBetter)
            {
                score = ScoreAgainst(score, text);
                best = best is null || score > best.Score + LeastBetter ? new Candidate(trimmed, score) : best;
            }
        }

        return best;
    }

    // The row, its pieces of one type, the parts between commas and dashes, and the row together with a next one of the same look.
    private static IEnumerable<Slice> Pieces(Row row, ContactRegion region)
    {
        foreach (RowPiece piece in RowPiece.Split(row, (left, right) => Math.Abs(left.FontSize - right.FontSize) > 0.6 || (left.Color != right.Color && left.Bold != right.Bold) || right.AfterTab || (left.Box is { } a && right.Box is { } b && b.Left - a.Right > 1.6 * left.FontSize)))
        {
            yield return Slice.Between(piece.Start, piece.End);
            int cut = piece.Text.AsSpan().IndexOfAny(",|–—");
            cut = cut < 0 ? piece.Text.IndexOf(" - ", StringComparison.Ordinal) : cut;
            if (cut > 0)
            {
                yield return new Slice(piece.Start, cut);
            }

            int colon = piece.Text.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && Dictionaries.Labels.KeyOf(piece.Text.AsSpan(0, colon)) == "name")
            {
                yield return Slice.Between(piece.Start + colon + 1, piece.End);
            }
        }

        Row? next = row.Index + 1 < region.Document.Rows.Count ? region.Document.Rows[row.Index + 1] : null;
        if (next is not null && next.Style == row.Style && row.Pieces.Count == 1 && next.Pieces.Count == 1 && row.Style.Size > region.Document.BodySize * 1.15 && next.StandsBelow(row))
        {
            yield return Slice.Between(row.Start, next.End);
            Row? third = next.Index + 1 < region.Document.Rows.Count ? region.Document.Rows[next.Index + 1] : null;
            if (third is not null && third.Style == row.Style && third.Pieces.Count == 1 && third.StandsBelow(next))
            {
                yield return Slice.Between(row.Start, third.End);
            }
        }
    }

    // A given name in one type and a family name in another, beside or above each other: both far larger than text, and together more
    // like the e-mail address than either.
    private IEnumerable<Slice> TwoTypes(Row row, ContactRegion region, string? email)
    {
        double least = region.Document.BodySize * LargeType;
        Row? next = row.Index + 1 < region.Document.Rows.Count ? region.Document.Rows[row.Index + 1] : null;
        Slice[] parts = row.Words.Count <= MostWords && row.Words.All(word => word.FontSize > least)
            ? [.. RowPiece.Split(row, (left, right) => left.Bold != right.Bold || left.Color != right.Color || Math.Abs(left.FontSize - right.FontSize) > 0.6).Select(piece => Slice.Between(piece.Start, piece.End))]
            : [];
        if (parts.Length is 2 or 3 && TogetherMore(parts, email))
        {
            yield return Slice.Between(row.Start, row.End);
        }

        bool isPair = parts.Length == 1 && next is not null && next.Words.Count <= MostWords && next.Style != row.Style && next.Words.All(word => word.FontSize > least) && next.StandsBelow(row) && next.Start >= row.End;
        if (isPair && TogetherMore([Slice.Between(row.Start, row.End), Slice.Between(next!.Start, next.End)], email))
        {
            yield return Slice.Between(row.Start, next!.End);
        }
    }

    private bool TogetherMore(Slice[] parts, string? email)
    {
        string whole = source.Join(Slice.Between(parts[0].Start, parts[^1].End));
        return Resemblance(whole, email) is var together && parts.All(part => together > Resemblance(source.Join(part), email) + 0.05);
    }

    /// <summary>Whether a text has the form of a person's name: few words, each beginning with a capital or a particle of names.</summary>
    public static bool IsNameLike(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (text.Length > LongestName || words.Length is 0 or > MostWords || text.Any(c => char.IsDigit(c) || c is '@' or '/' or ':' or '&' or '+' or '|' or '_' or '(' or '!' or '?' or ';' or ','))
        {
            return false;
        }

        return words.All(IsNameWord) && words.Any(word => word.Length > 1) && words.Count(word => char.IsLetter(word[0])) == words.Length;
    }

    // Particles are lower case, some of them joined to the name: "d'Arc".
    private static bool IsNameWord(string word) =>
        !char.IsLower(word[0]) || Dictionaries.NameParticles.Is(word) || (word.IndexOfAny(['\'', '’']) is var mark && mark is 1 or 2 && mark + 1 < word.Length && char.IsUpper(word[mark + 1]));

    private static double ScoreFor(string text, Row row, Slice slice, ContactRegion region, Measures measures)
    {
        int words = text.AsSpan().Count(' ') + 1;
        double size = measures.Largest > 0 && SizeAt(row, slice) is > 0 and double own ? own / measures.Largest : 0;
        double score = (size > 0.97 ? 3 : size > 0.8 ? 1.5 : 0) + (words is >= 2 and <= 4 ? 1 : words == 1 ? -0.7 : 0.2);
        score += Resemblance(text, measures.Email) * 3.5;
        score += row.Index < 3 ? 1 : row.Index < 8 ? 0.4 : row.Page > 1 ? -2 : 0;
        score += region.Header.Contains(row) ? 1 : region.Contact.Contains(row) ? 0.3 : -0.5;
        score += LabelledName(row, slice) ? 3 : 0;
        score += measures.Title is { } title && words > 1 && title.Contains(Fold.Words(text), StringComparison.Ordinal) ? 1.3 + (0.2 * words) : 0;
        score += slice.Length > row.End - row.Start ? 0.3 : 0;
        return score;
    }

    private static double ScoreAgainst(double score, string text)
    {
        score -= Dictionaries.Titles.In(text) ? 2 : 0;
        score -= Dictionaries.Organizations.In(text) || Dictionaries.Institutions.In(text) ? 1.5 : 0;
        score -= HeadingWords.All.Exact(text) is not null ? 5 : Dictionaries.DocumentTitles.Is(text) ? 6 : 0;
        score -= PlaceText.IsPlace(text) || Dictionaries.Labels.Is(text) || Dictionaries.Languages.Is(text) ? 3 : 0;
        return score;
    }

    private static bool LabelledName(Row row, Slice slice)
    {
        string before = row.Text[..Math.Max(0, slice.Start - row.Start)].Trim().TrimEnd(':');
        return before.Length > 0 && Dictionaries.Labels.KeyOf(before) == "name";
    }

    private static double SizeAt(Row row, Slice slice) => row.Words.Where(word => word.Start >= slice.Start && word.Start < slice.End).Select(word => word.FontSize).DefaultIfEmpty(row.Style.Size).Max();

    /// <summary>How much of the e-mail address's local part the name's words explain, 0 to 1.</summary>
    public static double Resemblance(string name, string? email)
    {
        if (email is null || email.IndexOf('@', StringComparison.Ordinal) is var at && at <= 0)
        {
            return 0;
        }

        string local = Fold.Letters(email.AsSpan(0, at));
        local = new string([.. local.Where(char.IsLetter)]);
        if (local.Length < 2)
        {
            return 0;
        }

        int explained = 0;
        string rest = local;
        foreach (string word in Fold.Words(name).Split(' ').OrderByDescending(word => word.Length))
        {
            string? hit = new[] { word, Umlauts(word) }.FirstOrDefault(form => form.Length > 2 && rest.Contains(form, StringComparison.Ordinal));
            if (hit is not null)
            {
                explained += hit.Length;
                rest = rest.Remove(rest.IndexOf(hit, StringComparison.Ordinal), hit.Length);
            }
        }

        foreach (string word in Fold.Words(name).Split(' '))
        {
            if (explained > 0 && rest.Length > 0 && word.Length > 0 && rest[0] == word[0])
            {
                explained++;
                rest = rest[1..];
            }
        }

        return (double)explained / local.Length;
    }

    // ü is written ue in addresses.
    private static string Umlauts(string word) => word.Replace("u", "ue", StringComparison.Ordinal) is var ue && word.Contains('u', StringComparison.Ordinal) ? ue : word;

    private Slice WithoutTitles(Slice slice)
    {
        string text = source.Document.Text.Substring(slice.Start, slice.Length);
        int start = 0, end = text.Length;
        for (int space = text.IndexOf(' ', start); space > 0 && Dictionaries.NameTitles.Is(text.AsSpan(start, space - start)); space = text.IndexOf(' ', start))
        {
            start = space + 1;
        }

        for (int space = text.LastIndexOf(' ', end - 1, Math.Max(end - start, 0)); space > start && Dictionaries.NameTitles.Is(text.AsSpan(space, end - space)); space = text.LastIndexOf(' ', end - 1, end - start))
        {
            end = space;
        }

        return source.Trim(new Slice(slice.Start + start, end - start));
    }
}
