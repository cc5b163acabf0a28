using System.Text.RegularExpressions;
using CareerHub.Parsing.Fields.Internal.Words;

namespace CareerHub.Parsing.Fields.Internal.Contact;

/// <summary>Recognises addresses of the web as people write them.</summary>
internal static partial class LinkText
{
    private static readonly char[] Ends = ['.', ',', ';', ':', ')'];

    /// <summary>Whether the whole text is a web address.</summary>
    public static bool IsAddress(string text) =>
        !text.Contains(' ', StringComparison.Ordinal) && Address().Match(text) is { Success: true } match && match.Length >= text.Length - 1 && HasKnownDomain(match.Value);

    /// <summary>The web addresses in a text, as offset and length.</summary>
    public static IEnumerable<(int Start, int Length)> Find(string text)
    {
        foreach (Match match in Address().Matches(text))
        {
            if (!IsMail(text, match) && HasKnownDomain(match.Value))
            {
                yield return (match.Index, match.Value.TrimEnd(Ends).Length);
            }
        }
    }

    private static bool IsMail(string text, Match match)
    {
        int end = match.Index + match.Length;
        return (match.Index > 0 && text[match.Index - 1] is '@') || (end < text.Length && text[end] is '@')
            || (match.Value.Contains('@', StringComparison.Ordinal) && !match.Value.Contains('/', StringComparison.Ordinal));
    }

    // With a scheme or "www." any host will do; without, the last label of the host decides.
    private static bool HasKnownDomain(string address)
    {
        if (address.StartsWith("http", StringComparison.OrdinalIgnoreCase) && address.Contains("://", StringComparison.Ordinal))
        {
            return true;
        }

        string host = address.Split('/', '?', '#')[0].TrimEnd(Ends);
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || Dictionaries.Domains.Is(host.AsSpan(host.LastIndexOf('.') + 1));
    }

    [GeneratedRegex(@"(https?://[^\s<>()|,;]+)|\b(www\.[^\s<>()|,;]+)|\b([a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}\b(/[^\s<>()|,;]*)?", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
