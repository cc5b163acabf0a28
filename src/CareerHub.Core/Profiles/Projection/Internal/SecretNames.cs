using CareerHub.Profiles.Internal;

namespace CareerHub.Profiles.Projection.Internal;

/// <summary>Collects what would give an anonymous project away.</summary>
internal static class SecretNames
{
    private const int ShortestCore = 2;
    private const int ShortestLabel = 3;
    private const int LongestForm = 4;

    private static readonly HashSet<string> CompanyWords = Folded("legal-forms.txt", "company-words.txt");
    private static readonly HashSet<string> HostLabels = Folded("host-labels.txt");
    private static readonly HashSet<string> CodeHosts = new(DataFile.Lines("code-hosts.txt"), StringComparer.OrdinalIgnoreCase);

    public static SecretIndex Of(Project project, IEnumerable<Experience> experiences)
    {
        IReadOnlyList<Experience> linked = [.. experiences.Where(experience => project.ExperienceIds.Contains(experience.Id))];
        IEnumerable<string?> names = [project.Organization, .. project.Clients, .. linked.Select(experience => experience.CompanyName)];
        IEnumerable<string?> addresses =
            [project.DemoUrl, project.GithubUrl, project.DocumentationUrl, .. linked.Select(experience => experience.CompanyWebsite)];
        return new SecretIndex(names.SelectMany(OfName).Concat(addresses.SelectMany(OfAddress)).Select(Secret.Of).OfType<Secret>());
    }

    private static IEnumerable<IReadOnlyList<Token>> OfName(string? name)
    {
        IReadOnlyList<Token> tokens = Tokenizer.Split(name ?? "");
        yield return tokens;

        // "Acme Technologies S.A." is called Acme.
        int last = tokens.Count;
        for (int words = 1; words > 0; last -= words)
        {
            words = CommonWords(tokens, length => last - length, last);
        }

        int first = 0;
        for (int words = 1; words > 0; first += words)
        {
            words = CommonWords(tokens, _ => first, last - first);
        }

        IReadOnlyList<Token> core = [.. tokens.Skip(first).Take(last - first)];
        if (core.Sum(token => token.Folded.Length) >= ShortestCore)
        {
            yield return core;
        }
    }

    // How many tokens make up a common word or legal form there; "d.o.o." has three.
    private static int CommonWords(IReadOnlyList<Token> tokens, Func<int, int> start, int available)
    {
        for (int length = Math.Min(LongestForm, available); length > 0; length--)
        {
            if (CompanyWords.Contains(string.Concat(tokens.Skip(start(length)).Take(length).Select(token => token.Folded))))
            {
                return length;
            }
        }

        return 0;
    }

    private static IEnumerable<IReadOnlyList<Token>> OfAddress(string? address)
    {
        if (ProfileText.IsBlank(address) || !TryGetUri(address!.Trim(), out Uri? uri))
        {
            yield break;
        }

        foreach (string host in new[] { uri!.Host, HostName.Ascii(uri) ?? uri.Host }.Distinct())
        {
            yield return Tokenizer.Split(host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host);
            foreach (string label in host.Split('.').SkipLast(1).Where(IsTelling))
            {
                yield return Tokenizer.Split(label);
            }
        }

        if (CodeHosts.Contains(uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host))
        {
            yield return Tokenizer.Split(Uri.UnescapeDataString(uri.Segments.ElementAtOrDefault(1) ?? ""));
        }
    }

    private static bool IsTelling(string label) =>
        label.Length >= ShortestLabel && !HostLabels.Contains(string.Concat(Tokenizer.Split(label).Select(token => token.Folded)));

    private static bool TryGetUri(string address, out Uri? uri) =>
        Uri.TryCreate(address.Contains("://", StringComparison.Ordinal) ? address : "https://" + address, UriKind.Absolute, out uri);

    private static HashSet<string> Folded(params IEnumerable<string> files) =>
        [.. files.SelectMany(DataFile.Lines).Select(line => string.Concat(Tokenizer.Split(line).Select(token => token.Folded)))];
}
