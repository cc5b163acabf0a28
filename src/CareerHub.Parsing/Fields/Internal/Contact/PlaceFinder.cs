using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Contact;

/// <summary>Finds where the person lives, by the forms of addresses: postal code and city, city and region, city and country.</summary>
internal sealed class PlaceFinder(TextSource source)
{
    private const double LeastScore = 0.9;
    private string[] nameWords = [];

    /// <summary>The place, or null; what is in <paramref name="taken"/> is none, and neither is the person's <paramref name="name"/> wherever it stands.</summary>
    public DraftPlace? Find(ContactRegion region, IReadOnlyList<Slice> taken, string? name)
    {
        nameWords = name is null ? [] : Fold.Words(name).Split(' ');
        var splitter = new PlaceSplitter(source, taken);
        PlacePiece[] pieces = [.. region.AddressRows.SelectMany(row => splitter.Split(row, region.LabelBefore(row)))];
        PlacePiece? city = null;
        double best = LeastScore;
        for (int i = 0; i < pieces.Length; i++)
        {
            double score = Score(pieces, i, region);
            if (score > best + 1e-9)
            {
                (city, best) = (pieces[i], score);
            }
        }

        return city is not null ? Make(pieces, Array.IndexOf(pieces, city))
            : Array.Find(pieces, piece => piece.Kind == PlacePieceKind.Country && Dictionaries.Cities.Is(piece.Text) && (IsContact(piece.Row) || IsAmongContacts(piece, region))) is { } state ? new DraftPlace { City = source.Text(state.Slice, "place.city", 0.7) }
            : null;
    }

    private double Score(PlacePiece[] pieces, int at, ContactRegion region)
    {
        PlacePiece piece = pieces[at];
        bool isRegion = piece.Kind == PlacePieceKind.Region;
        if ((piece.Kind != PlacePieceKind.Name && !isRegion) || !IsCityLike(piece.Text))
        {
            return 0;
        }

        PlacePiece? before = Neighbour(pieces, at, -1), next = Neighbour(pieces, at, 1), third = next is null ? null : Neighbour(pieces, at + 1, 1);
        bool follows = before is { Kind: PlacePieceKind.Name } && IsCityLike(before.Text);
        double score = piece.Label == "address" ? 2 : piece.Label is not null ? -2 : 0;
        score += before?.Kind == PlacePieceKind.PostalCode ? 2 : next?.Kind == PlacePieceKind.PostalCode ? 1.6 : 0;
        score += next?.Kind == PlacePieceKind.PostalCode && third?.Kind is PlacePieceKind.Region or PlacePieceKind.Country && third.Row == piece.Row ? 1 : 0;
        score += next?.Kind == PlacePieceKind.Region ? 1.5 : 0;
        score += next?.Kind == PlacePieceKind.Country ? (follows ? 0.3 : 1.5) : 0;
        score += next?.Kind == PlacePieceKind.Name && IsCityLike(next.Text) && third is { Kind: PlacePieceKind.Country or PlacePieceKind.PostalCode } ? 1.6 : 0;
        score += next?.Text == piece.Text ? 1.2 : 0;
        score += before?.Kind is PlacePieceKind.Country or PlacePieceKind.Region && before.Row == piece.Row ? 1 : 0;
        score += before?.Kind == PlacePieceKind.Street ? 1 : 0;
        score += Dictionaries.Cities.Is(piece.Text) ? 0.6 : 0;
        score += Dictionaries.CityProvinces.Is(piece.Text) ? follows && before!.Row == piece.Row ? 2.5 : 0.5 : 0;
        score += piece.Slice.Start == piece.Row.Start && piece.Row.Text.Contains('@', StringComparison.Ordinal) && piece.Row.Text.Count(char.IsAsciiDigit) > 6 ? 0.3 : 0;
        score += IsContact(piece.Row) ? 0.65 : IsAmongContacts(piece, region) ? 0.45 : 0;
        score += OccursElsewhere(piece) ? 0.35 : 0;
        bool isBehindCity = isRegion && before?.Kind == PlacePieceKind.PostalCode && Neighbour(pieces, at - 1, -1) is { Kind: PlacePieceKind.Name } first && first.Row == piece.Row && IsCityLike(first.Text);
        return score - (isRegion ? follows ? 2 : isBehindCity ? 3 : 0.7 : 0) - (Dictionaries.Titles.In(piece.Text) ? 2 : 0) - ((Dictionaries.Organizations.In(piece.Text) || Dictionaries.Institutions.In(piece.Text)) && before?.Kind != PlacePieceKind.PostalCode ? 0.8 : 0)
            - PersonPenalty(piece.Text) - (IsStreetName(piece.Text) && before?.Kind != PlacePieceKind.PostalCode ? 3 : 0) - (HeadingWords.All.Exact(piece.Text) is not null ? 3 : 0) - (Dictionaries.Networks.ContainsKey(Fold.Letters(piece.Text)) ? 3 : 0);
    }

    // "Dr Ada Lind", "MA in History": names, titles and degrees stand among the details of a person as cities do.
    private double PersonPenalty(string text)
    {
        string[] words = Fold.Words(text).Split(' ');
        bool isTitled = words.Length > 1 && (Dictionaries.NameTitles.Is(words[0]) || Dictionaries.Degrees.Is(words[0]));
        return isTitled || (nameWords.Length > 1 && nameWords.All(words.Contains)) || (words.Length > 1 && words.All(nameWords.Contains)) ? 3 : nameWords.Contains(words[0]) && words.Length == 1 ? 1 : 0;
    }

    private DraftPlace Make(PlacePiece[] pieces, int at)
    {
        PlacePiece city = pieces[at];
        PlacePiece? next = Neighbour(pieces, at, 1), before = Neighbour(pieces, at, -1);
        PlacePiece[] around = [.. new[] { before, next, next is null ? null : Neighbour(pieces, at + 1, 1), next is null || at + 2 >= pieces.Length ? null : Neighbour(pieces, at + 2, 1), before is null ? null : Neighbour(pieces, at - 1, -1) }.OfType<PlacePiece>()];
        // "Somerville MA USA": a short form of a state and of another country at once.
        around = [.. around.Select(piece => piece.Kind == PlacePieceKind.Country && PlaceText.IsRegion(piece.Text) && around.Any(other => other != piece && other.Kind == PlacePieceKind.Country) ? piece with { Kind = PlacePieceKind.Region } : piece)];
        PlacePiece? country = around.FirstOrDefault(piece => piece.Kind == PlacePieceKind.Country);
        PlacePiece? region = around.FirstOrDefault(piece => piece.Kind == PlacePieceKind.Region || piece.Label == "region")
            ?? (next is { Kind: PlacePieceKind.Name } && IsCityLike(next.Text) && (country is not null || next.Text == city.Text) ? next : null);
        PlacePiece? postal = around.FirstOrDefault(piece => piece.Kind == PlacePieceKind.PostalCode);
        PlacePiece? street = around.FirstOrDefault(piece => piece.Kind == PlacePieceKind.Street);
        return new DraftPlace
        {
            City = source.Text(city.Slice, "place.city", 0.7),
            Region = region is null || region == city ? null : source.Text(region.Slice, "place.region", 0.7),
            Country = country is null ? null : source.Text(country.Slice, "place.country", 0.8),
            PostalCode = postal is null ? null : source.Text(postal.Slice, "place.postal-code", 0.8),
            Address = street is null ? null : source.Text(street.Slice, "place.street", 0.7),
        };
    }

    // Pieces belong to one address when they share a row or stand on neighbouring ones.
    private static PlacePiece? Neighbour(PlacePiece[] pieces, int at, int step)
    {
        int other = at + step;
        return other >= 0 && other < pieces.Length && pieces[other].Kind != PlacePieceKind.Other && Math.Abs(pieces[other].Row.Index - pieces[at].Row.Index) <= 1 ? pieces[other] : null;
    }

    private static bool IsCityLike(string text)
    {
        string[] words = text.Split([' ', '-', '\'', '’'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 4 && text.Length is > 2 and <= 35 && char.IsUpper(text[0])
            && words.All(word => char.IsUpper(word[0]) || word.Length <= 4) && text.All(c => char.IsLetter(c) || c is ' ' or '-' or '\'' or '’' or '.');
    }

    private static bool IsStreetName(string text)
    {
        string[] words = text.Split(' ');
        return words.Length > 1 && ((Dictionaries.Streets.Is(words[^1]) && words[^1].Length > 2) || (Dictionaries.Streets.Is(words[0]) && words[0].Length > 2)) || Dictionaries.Streets.Is(text)
            || (words.Length == 1 && text.Length > 7 && Dictionaries.Streets.In(text));
    }

    // "Berlin · +49 30 … · name@…"
    private static bool IsContact(Row row) => row.Words.Count <= 25 && row.Text.Any(c => c is '@' or '+');

    private static bool IsAmongContacts(PlacePiece piece, ContactRegion region) =>
        region.Rows.Any(row => Math.Abs(row.Index - piece.Row.Index) == 1 && IsContact(row)) && piece.Row.Words.Count <= 6;

    private bool OccursElsewhere(PlacePiece piece)
    {
        string text = source.Document.Text;
        return text.IndexOf(piece.Text, piece.Slice.End, StringComparison.Ordinal) >= 0;
    }
}
