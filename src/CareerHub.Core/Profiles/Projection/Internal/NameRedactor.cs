using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerHub.Profiles.Projection.Internal;

/// <summary>Replaces secrets, and every web or e-mail address, in the texts of an anonymous project.</summary>
internal sealed partial class NameRedactor(SecretIndex secrets)
{
    [return: NotNullIfNotNull(nameof(text))]
    public string? Redact(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        List<(int Start, int End)> spans = [.. Addresses(text), .. Names(text)];
        return spans.Count == 0 ? text : Replace(text, spans);
    }

    public ValueList<string> Redact(ValueList<string> texts) => texts.Select(text => Redact(text)).ToValueList();

    private static IEnumerable<(int Start, int End)> Addresses(string text) =>
        Address().Matches(text).Select(match => (match.Index, match.Index + match.Value.TrimEnd('.', ',', ';', ':', '!', '?', ')', ']', '"', '\'', '>').Length));

    private IEnumerable<(int Start, int End)> Names(string text)
    {
        IReadOnlyList<Token> tokens = Tokenizer.Split(text);
        for (int i = 0; i < tokens.Count; i++)
        {
            int end = secrets.Match(tokens, i);
            if (end > 0)
            {
                yield return Widen(text, tokens[i].Start, tokens[end - 1].End);
            }
        }
    }

    // A name inside a host name ("portal.acme.com/x") goes with the whole of it.
    private static (int Start, int End) Widen(string text, int start, int end)
    {
        bool inHost = text.AsSpan(start, end - start).Contains('.')
            || (end + 1 < text.Length && text[end] == '.' && char.IsLetterOrDigit(text[end + 1]))
            || (start > 1 && text[start - 1] == '.' && char.IsLetterOrDigit(text[start - 2]));
        if (!inHost)
        {
            return (start, end);
        }

        int first = start;
        int last = end;
        while (first > 0 && !char.IsWhiteSpace(text[first - 1]))
        {
            first--;
        }

        while (last < text.Length && !char.IsWhiteSpace(text[last]))
        {
            last++;
        }

        while (last > end && !char.IsLetterOrDigit(text[last - 1]) && text[last - 1] != '/')
        {
            last--;
        }

        return (first, last);
    }

    private static string Replace(string text, List<(int Start, int End)> spans)
    {
        var result = new StringBuilder(text.Length);
        int done = 0;
        bool replaced = false;
        foreach ((int start, int end) in spans.OrderBy(span => span.Start))
        {
            if (end <= done)
            {
                continue;
            }

            // Neighbours are one: how many names stood there is nobody's business.
            bool joins = replaced && (start <= done || string.IsNullOrWhiteSpace(text[done..start]));
            if (!joins)
            {
                result.Append(text.AsSpan(done, start - done)).Append(ProfileProjection.Undisclosed);
            }

            done = end;
            replaced = true;
        }

        return result.Append(text.AsSpan(done)).ToString();
    }

    [GeneratedRegex(@"(?:[a-z][a-z0-9+.\-]*://|www\.|mailto:)\S+|[^\s@]+@[^\s@]+\.[^\s@]+", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
