using System.Text.RegularExpressions;
using CareerHub.Import;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Contact;

/// <summary>Finds e-mail addresses.</summary>
internal static partial class EmailFinder
{
    /// <summary>The person's address: the first of the contact region, else of the document.</summary>
    public static Sourced<string>? Find(TextSource source, ContactRegion region)
    {
        foreach (Row row in region.Rows.Concat(region.Document.Rows))
        {
            if (Address().Match(Hyphens.Plain(row.Text)) is { Success: true } match)
            {
                return source.Value(match.Value, new Slice(row.Start + match.Index, match.Length), "email", 0.95);
            }
        }

        return null;
    }

    /// <summary>The e-mail addresses in a text, as offset and length.</summary>
    public static IEnumerable<(int Start, int Length)> All(string text) => Address().Matches(Hyphens.Plain(text)).Select(match => (match.Index, match.Length));

    [GeneratedRegex(@"[\p{L}\p{N}._%+'-]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
