using System.Text.RegularExpressions;

namespace CareerHub.Parsing.Fields.Internal.Contact;

/// <summary>Recognises addresses of the web as people write them.</summary>
internal static partial class LinkText
{
    /// <summary>Whether the whole text is a web address.</summary>
    public static bool IsAddress(string text) => !text.Contains(' ', StringComparison.Ordinal) && Address().Match(text) is { Success: true } match && match.Length >= text.Length - 1;

    /// <summary>The web addresses in a text, as offset and length.</summary>
    public static IEnumerable<(int Start, int Length)> Find(string text)
    {
        foreach (Match match in Address().Matches(text))
        {
            bool mail = (match.Index > 0 && text[match.Index - 1] is '@') || (match.Index + match.Length < text.Length && text[match.Index + match.Length] is '@') || match.Value.Contains('@', StringComparison.Ordinal) && !match.Value.Contains('/', StringComparison.Ordinal);
            if (!mail)
            {
                yield return (match.Index, match.Value.TrimEnd('.', ',', ';', ':', ')', '/').Length is var length && match.Value.Length > length && match.Value[length] == '/' ? length + 1 : length);
            }
        }
    }

    [GeneratedRegex(@"(https?://[^\s<>()|,;]+)|\b(www\.[^\s<>()|,;]+)|\b([a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(com|org|net|io|dev|de|fr|es|it|nl|pt|br|co|uk|me|app|ai|eu|ch|at|be|info|tech|design|edu|gov|xyz|site|online|blog|page|pl|se|no|dk|fi|us|ca|au|in|ie|jp|cn|ru|ua|cz|ro|hu|gr|tr|mx|ar|cl|pe|cat|biz|cloud|studio|codes|works|academy|id|sh|to|ly|so|gg|tv|example|test)\b(/[^\s<>()|,;]*)?", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
