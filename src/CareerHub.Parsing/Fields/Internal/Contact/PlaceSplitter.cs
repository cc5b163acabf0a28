using System.Text.RegularExpressions;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Contact;

/// <summary>Cuts rows into pieces of addresses: names, regions, countries, postal codes, streets.</summary>
internal sealed partial class PlaceSplitter(TextSource source, IReadOnlyList<Slice> taken)
{
    /// <summary>No part of an address is longer; running text is not looked into.</summary>
    private const int LongestPiece = 120;

    private const string AddressLabel = "address";
    private const int LongestGlued = 60;
    private const int MostCuts = 8;
    private const int PostalDigits = 5;
    private const int LongestShortForm = 4;
    private const double MostBareGap = 0.15;
    private int chunk;

    /// <summary>The pieces of a row; <paramref name="label"/> is the key of the label in the cell before it, or null.</summary>
    public IReadOnlyList<PlacePiece> Split(Row row, string? label)
    {
        var pieces = new List<PlacePiece>();
        int open = 0;
        for (int i = 0; i <= row.Text.Length; i++)
        {
            bool end = i == row.Text.Length;
            if (!end && !IsCut(row, i))
            {
                continue;
            }

            Slice slice = source.Trim(Slice.Between(row.Start + open, row.Start + i));
            open = i + 1;
            if (slice.Length == 0)
            {
                continue;
            }

            chunk++;
            if (slice.Length > LongestPiece)
            {
                pieces.Add(new PlacePiece(PlacePieceKind.Other, slice, "", row, null, chunk));
                label = null;
                continue;
            }

            string text = Text(slice);
            if (Dictionaries.Labels.KeyOf(text) is { } key && text.Length > 1)
            {
                label = key;
                chunk--;
                continue;
            }

            AddPieces(pieces, row, WithoutLabel(slice, ref label), label);
            label = label == AddressLabel && i < row.Text.Length && row.Text[i] == ',' ? label : null;
        }

        return pieces;
    }

    private string Text(Slice slice) => source.Document.Text.Substring(slice.Start, slice.Length);

    // "City Columbus", "Location Austin": a label without a colon.
    private Slice WithoutLabel(Slice slice, ref string? label)
    {
        string text = Text(slice);
        for (int space = text.LastIndexOf(' '); space > 0; space = text.LastIndexOf(' ', space - 1))
        {
            if (Dictionaries.Labels.KeyOf(text.AsSpan(0, space)) is { } key and ("address" or "postal" or "country" or "region"))
            {
                label = key;
                return source.Trim(Slice.Between(slice.Start + space + 1, slice.End));
            }
        }

        return slice;
    }

    private void AddPieces(List<PlacePiece> pieces, Row row, Slice slice, string? label)
    {
        if (slice.Length == 0)
        {
            return;
        }

        if (taken.FirstOrDefault(other => other.Start < slice.End && slice.Start < other.End) is { Length: > 0 } known)
        {
            // "Ankara 0532 000 11 22": what stands beside a known value may be a place.
            Slice before = source.Trim(Slice.Between(slice.Start, Math.Max(slice.Start, known.Start)));
            Slice behind = source.Trim(Slice.Between(Math.Min(slice.End, known.End), slice.End));
            AddPieces(pieces, row, before, label);
            pieces.Add(new PlacePiece(PlacePieceKind.Other, known, "", row, null, chunk));
            AddPieces(pieces, row, behind, label);
            return;
        }

        string text = Text(slice);
        (int Start, int Length) postal = IsYearInBrackets(slice, text) ? default : Postal(text);
        if (postal.Length == 0)
        {
            AddNames(pieces, row, slice, label);
            return;
        }

        AddNames(pieces, row, source.Trim(new Slice(slice.Start, postal.Start)), label);
        pieces.Add(Piece(PlacePieceKind.PostalCode, new Slice(slice.Start + postal.Start, postal.Length), row, label));
        AddNames(pieces, row, source.Trim(Slice.Between(slice.Start + postal.Start + postal.Length, slice.End)), label);
    }

    // "Military service: done (2017)"
    private bool IsYearInBrackets(Slice slice, string text) =>
        text.Length == 4 && text.All(char.IsAsciiDigit) && text[0] is '1' or '2' && text[1] is '9' or '0' && slice.Start > 0 && source.Document.Text[slice.Start - 1] == '(';

    private PlacePiece Piece(PlacePieceKind kind, Slice slice, Row row, string? label) => new(kind, slice, Unwrapped(Text(slice)), row, label, chunk);

    // "Schleswig-" above "Holstein": only names that keep their hyphen come in one row of two lines.
    private static string Unwrapped(string text) => text.Replace("\n", "", StringComparison.Ordinal);

    // A country or region at the end is cut off the name: "Connacht IE", "Austin TX". So are words that lost the space between them: "TexasAustinUS".
    private void AddNames(List<PlacePiece> pieces, Row row, Slice names, string? label)
    {
        var waiting = new Stack<Slice>([names]);
        int cuts = 0;
        while (waiting.TryPop(out Slice slice))
        {
            if (slice.Length == 0)
            {
                continue;
            }

            string text = Text(slice);
            if (Whole(Unwrapped(text)) is { } kind)
            {
                pieces.Add(Piece(kind, slice, row, label));
            }
            else if (cuts < MostCuts && !text.Contains('\n', StringComparison.Ordinal) && Cut(text) is > 0 and var cut)
            {
                cuts++;
                waiting.Push(source.Trim(Slice.Between(slice.Start + cut, slice.End)));
                waiting.Push(source.Trim(new Slice(slice.Start, cut)));
            }
            else
            {
                pieces.Add(Piece(KindOfName(text, label), slice, row, label));
            }
        }
    }

    private static PlacePieceKind KindOfName(string text, string? label) =>
        !text.Any(char.IsDigit) ? PlacePieceKind.Name : label == AddressLabel || Dictionaries.Streets.In(text) ? PlacePieceKind.Street : PlacePieceKind.Other;

    private static int Cut(string text)
    {
        int space = text.LastIndexOf(' ');
        string last = text[(space + 1)..];
        bool isShortCountry = last.Length <= LongestShortForm && last.All(char.IsUpper) && Dictionaries.Countries.Is(last);
        return space > 0 && (PlaceText.IsCountryCode(last) || isShortCountry || (PlaceText.IsRegion(last) && text.Length - space <= 4)) ? space : Glued(text);
    }

    private static PlacePieceKind? Whole(string text) =>
        Dictionaries.Countries.Is(text) || PlaceText.IsCountryCode(text) ? PlacePieceKind.Country : PlaceText.IsRegion(text) ? PlacePieceKind.Region : null;

    // A capital inside a word, where one side is a country or region.
    private static int Glued(string text)
    {
        for (int i = 1; i < text.Length && text.Length <= LongestGlued; i++)
        {
            bool boundary = (char.IsLower(text[i - 1]) && char.IsUpper(text[i])) || (i + 1 < text.Length && i >= 2 && char.IsUpper(text[i - 1]) && char.IsUpper(text[i]) && char.IsLower(text[i + 1]));
            if (boundary && (Whole(text[..i]) is not null || Whole(text[i..]) is not null))
            {
                return i;
            }
        }

        return 0;
    }

    private static (int Start, int Length) Postal(string text)
    {
        Match match = PostalCode().Match(text);
        if (!match.Success)
        {
            return (0, 0);
        }

        Group code = match.Groups[1];
        bool atEdge = code.Index == 0 || code.Index + code.Length == text.Length || PlaceText.IsCountryCode(text[(code.Index + code.Length)..].Trim());
        string rest = text.Remove(code.Index, code.Length);
        // "26382 Wilhelmshaven" ends as streets do elsewhere, but no house has such a number.
        bool isTown = code.Index == 0 && code.Length >= PostalDigits && rest.Trim().IndexOf(' ') < 0;
        return atEdge && (isTown || !Dictionaries.Streets.In(rest)) ? (code.Index, code.Length) : (0, 0);
    }

    private static bool IsCut(Row row, int at)
    {
        char c = row.Text[at];
        if (c is ',' or '|' or '·' or '•' or ';' or ':' or '(' or ')' or '/' or '–' or '—' or '∙' or '⋅' or '●' or '▪' or '◦' or '∣' or '│' || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.PrivateUse or System.Globalization.UnicodeCategory.OtherSymbol
            || (c is '-' && at > 0 && row.Text[at - 1] == ' ') || (c is '\n' && (at == 0 || row.Text[at - 1] is not ('-' or '\u2010'))))
        {
            return true;
        }

        if (c is not ' ')
        {
            return false;
        }

        Word? left = row.Words.LastOrDefault(word => word.Start < row.Start + at), right = row.Words.FirstOrDefault(word => word.Start > row.Start + at);
        bool contact = right is not null && (right.Text.Contains('@', StringComparison.Ordinal) || right.Text[0] == '+' || LinkText.IsAddress(right.Text));
        return contact || right is { AfterTab: true } || (left?.Box is { } a && right?.Box is { } b && (IsApart((b.Left - a.Right) / Math.Max(1, Math.Max(left.FontSize, right.FontSize))) || Math.Abs(left.FontSize - right.FontSize) > 0.6));
    }

    // Far apart, or set side by side without a space: a space is a quarter of the size, at least a sixth.
    private static bool IsApart(double gap) => gap is > 0.9 or (> 0 and < MostBareGap);

    // The forms of the Universal Postal Union's members: five or six digits, 12345-678, 1234-567, 12-345, 123 45, D-12345, 1234 AB, SW1A 1AA, K1A 0B1, A65 F4E2.
    [GeneratedRegex(@"(?:^| )([A-Z]{1,2}-\d{4,6}|\d{5}-\d{3,4}|\d{4}-\d{3}|\d{2}-\d{3}|\d{3} \d{2}|\d{4} ?[A-Z]{2}|\d{4,6}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]\d[\dW] ?[A-Z\d]{4}|\d{3}-\d{4})(?:$| )", RegexOptions.NonBacktracking)]
    private static partial Regex PostalCode();
}
