using System.Text.RegularExpressions;
using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Contact;

/// <summary>Finds e-mail addresses.</summary>
internal static partial class EmailFinder
{
    private const int LongestScrap = 3;

    /// <summary>The person's address: the first of the contact region, else of the document.</summary>
    public static Sourced<string>? Find(TextSource source, ContactRegion region)
    {
        foreach (Row row in region.Rows.Concat(region.Document.Rows))
        {
            if (Divided(region, row) is var (value, slice))
            {
                return source.Value(value, slice, "email.divided", 0.85);
            }

            if (Address().Match(Hyphens.Plain(row.Text)) is { Success: true } match)
            {
                return source.Value(match.Value, new Slice(row.Start + match.Index, match.Length), "email", 0.95);
            }
        }

        (string Value, Slice Slice)? written = region.ShortRows.Select(WrittenEmail.Find).FirstOrDefault(found => found is not null && IsAddress(found.Value.Value));
        return written is var (address, place) ? source.Value(address, place, "email.written", 0.85) : null;
    }

    // A narrow column divides an address where it likes: behind or before the @, or inside the host.
    private static (string Value, Slice Slice)? Divided(ContactRegion region, Row row)
    {
        Row? next = row.Index + 1 < region.Document.Rows.Count ? region.Document.Rows[row.Index + 1] : null;
        if (next is null || next.Start < row.End || next.Page != row.Page)
        {
            return null;
        }

        Word last = row.Words[^1], first = next.Words[0];
        bool isOpen = last.Text.Contains('@', StringComparison.Ordinal) ? (!HasDomain(last.Text) || IsScrap(next)) && !first.Text.Contains('@', StringComparison.Ordinal) : first.Text[0] == '@';
        string joined = Hyphens.Plain(last.Text + first.Text);
        return isOpen && HasDomain(joined) && Address().Match(joined) is { Success: true } match && match.Index + match.Length == joined.Length
            ? (match.Value, Slice.Between(last.Start + match.Index, first.Start + first.Text.Length))
            : null;
    }

    // "…@example.co" above a mere "m": no word of a language, and no value.
    private static bool IsScrap(Row row) => row.Words.Count == 1 && row.Text.Length <= LongestScrap && row.Text.All(char.IsAsciiLetterLower);

    private static bool IsAddress(string text) => Address().Match(text) is { Success: true, Index: 0 } match && match.Length == text.Length && HasDomain(text);

    // Whether a text ends an address whose last part is a top-level domain.
    private static bool HasDomain(string text) => text.Contains('@', StringComparison.Ordinal) && text.LastIndexOf('.') is > 0 and var dot && dot > text.IndexOf('@', StringComparison.Ordinal) && Dictionaries.Domains.Is(text.AsSpan(dot + 1));

    /// <summary>The e-mail addresses in a text, as offset and length.</summary>
    public static IEnumerable<(int Start, int Length)> All(string text) => Address().Matches(Hyphens.Plain(text)).Select(match => (match.Index, match.Length));

    [GeneratedRegex(@"[\p{L}\p{N}._%+'-]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
