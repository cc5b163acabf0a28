using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Contact;

/// <summary>Finds the person's addresses on the web and names on networks.</summary>
internal sealed class LinkFinder(TextSource source)
{
    private const int LongestUserName = 40;
    private const int LongestAddress = 500;
    private const int MostLinks = 50;
    private const int MostNamesOfOnePiece = 3;

    /// <summary>The links of the contact region; <paramref name="owners"/> are the person's name and e-mail address, which user names resemble.</summary>
    public IReadOnlyList<DraftLink> Find(ContactRegion region, IReadOnlyList<string> owners)
    {
        var links = new List<DraftLink>();
        Row[] rows = [.. region.ShortRows];
        for (int i = 0; i < rows.Length && links.Count < MostLinks; i++)
        {
            Row row = rows[i];
            Row? next = i + 1 < rows.Length ? rows[i + 1] : null;
            foreach (DraftLink link in Addresses(row, next))
            {
                Add(links, link);
            }

            foreach (DraftLink link in UserNames(row, i > 0 ? rows[i - 1] : null).Concat(BareUserNames(row, owners)).Concat(Targets(row)).Where(link => !IsPartOfAddress(links, link)))
            {
                Add(links, link);
            }

        }

        return links;
    }

    private static void Add(List<DraftLink> links, DraftLink link)
    {
        if (!links.Exists(other => AreSame(other, link)))
        {
            links.Add(link);
        }
    }

    private static bool AreSame(DraftLink left, DraftLink right) =>
        (left.Url is { } a && right.Url is { } b && Bare(a.Value) == Bare(b.Value)) || (left.Username is { } x && right.Username is { } y && x.Value.Equals(y.Value, StringComparison.OrdinalIgnoreCase) && (left.Network is null || right.Network is null || left.Network.Value == right.Network.Value));

    private static string Bare(string url)
    {
        int scheme = url.IndexOf("://", StringComparison.Ordinal);
        string bare = (scheme < 0 ? url : url[(scheme + 3)..]).TrimEnd('/').ToUpperInvariant();
        return bare.StartsWith("WWW.", StringComparison.Ordinal) ? bare[4..] : bare;
    }

    // Words such as "Portfolio" that lead to an address which is not written out.
    private IEnumerable<DraftLink> Targets(Row row)
    {
        for (int i = 0; i < row.Words.Count; i++)
        {
            string? target = row.Words[i].Link;
            int first = i;
            while (target is not null && i + 1 < row.Words.Count && row.Words[i + 1].Link == target)
            {
                i++;
            }

            if (target is null || !target.StartsWith("http", StringComparison.OrdinalIgnoreCase) || target.Length > LongestAddress)
            {
                continue;
            }

            Slice slice = source.Trim(Slice.Between(row.Words[first].Start, row.Words[i].Start + row.Words[i].Text.Length));
            if (slice.Length > 0 && slice.Length <= LongestUserName && source.Join(slice) is var words && !words.Contains('@', StringComparison.Ordinal))
            {
                yield return Target(target, slice, words);
            }
        }
    }

    private DraftLink Target(string target, Slice slice, string words)
    {
        (string Name, string Path)? network = Network(target);
        bool isNetwork = network is { } known && Fold.Letters(words).Contains(Fold.Letters(known.Name), StringComparison.Ordinal);
        bool isUser = network is not null && !isNetwork && target.TrimEnd('/').EndsWith(words, StringComparison.OrdinalIgnoreCase) && IsHandle(words);
        return new DraftLink
        {
            Url = source.Address(target, slice, "link.target", 0.8),
            Network = isNetwork ? source.Value(network!.Value.Name, slice, "link.network", 0.9) : null,
            Username = isUser ? source.Exact(slice, "link.user-name", 0.8) : null,
        };
    }

    private static bool IsPartOfAddress(List<DraftLink> links, DraftLink link) =>
        link.Username is { } name && links.Exists(other => other.Url is { } url && url.Source.Start <= name.Source.Start && name.Source.Start < url.Source.Start + url.Source.Length);

    private IEnumerable<DraftLink> Addresses(Row row, Row? next)
    {
        string text = Hyphens.Plain(row.Text);
        foreach ((int start, int length) in LinkText.Find(text))
        {
            Slice slice = new(row.Start + start, length);
            Sourced<string>? url = source.Address(text.Substring(start, length), slice, "link", 0.9);
            if (url is null)
            {
                continue;
            }

            if (start + length >= row.Text.Length && next is not null && url.Value[^1] is '/' or '-' or '_' or '=' or '.' && next!.Index == row.Index + 1 && IsRest(next.Words[0].Text))
            {
                slice = Slice.Between(slice.Start, next.Words[0].Start + next.Words[0].Text.Length);
                url = source.Address(url.Value + next.Words[0].Text, slice, "link", 0.8) ?? url;
            }

            (string Name, string Path)? network = Network(url.Value);
            yield return new DraftLink
            {
                Url = url,
                Network = network is { } known && Fold.Letters(url.Value).Contains(Fold.Letters(known.Name), StringComparison.Ordinal) ? source.Value(known.Name, slice, "link.network", url.Source.Confidence) : null,
                Username = network is { } host ? UserName(slice, url.Value, host.Path) : null,
            };
        }
    }

    // The last part of the path is the user's name: github.com/name, linkedin.com/in/name.
    private Sourced<string>? UserName(Slice slice, string url, string path)
    {
        int scheme = url.IndexOf("://", StringComparison.Ordinal);
        int slash = url.IndexOf('/', scheme < 0 ? 0 : scheme + 3);
        if (slash < 0 || slash + 1 >= url.TrimEnd('/').Length)
        {
            return null;
        }

        int start = slash + 1;
        start += path.Length > 0 && url.AsSpan(start).StartsWith(path, StringComparison.OrdinalIgnoreCase) ? path.Length : 0;
        string name = url[start..].TrimEnd('/');
        start += name.StartsWith('@') ? 1 : 0;
        name = name.TrimStart('@');
        return name.Length is 0 or > LongestUserName || name.Contains('/', StringComparison.Ordinal) || name.Contains('?', StringComparison.Ordinal)
            ? null
            : slice.Length == url.Length ? source.Value(name, new Slice(slice.Start + start, name.Length), "link.user-name", 0.8)
            : source.Value(name, slice, "link.user-name", 0.7);
    }

    // The rest of an address that a line's end divides has no spaces and no address of its own.
    private static bool IsRest(string text) => text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '/' or '%') && !LinkText.IsAddress(text);

    // A name on a network often stands beside a mere icon; it is spelled after the person.
    private IEnumerable<DraftLink> BareUserNames(Row row, IReadOnlyList<string> owners)
    {
        foreach (RowPiece piece in RowPiece.Split(row, IsApart))
        {
            Slice[] words = [.. piece.Words.Take(MostNamesOfOnePiece + 1).Select(word => source.Trim(new Slice(word.Start, word.Text.Length))).Where(slice => slice.Length > 0)];
            if (words.Length is 0 or > MostNamesOfOnePiece || !words.All(slice => IsUserName(UserText(slice), owners)))
            {
                continue;
            }

            foreach (Slice slice in words)
            {
                yield return new DraftLink { Username = source.Exact(Slice.Between(slice.End - UserText(slice).Length, slice.End), "link.user-name", 0.6) };
            }
        }
    }

    private static bool IsApart(Word left, Word right) =>
        left.Text is "|" or "·" or "•" || right.Text is "|" or "·" or "•" || (left.Box is { } a && right.Box is { } b && b.Left - a.Right > 0.9 * left.FontSize);

    private string UserText(Slice slice) => source.Document.Text.Substring(slice.Start, slice.Length).TrimStart('@');

    private static bool IsUserName(string text, IReadOnlyList<string> owners)
    {
        bool isSpelledLikeOne = text.Length is >= 4 and <= LongestUserName && IsHandle(text) && text.Any(char.IsLetter) && !text.Contains('.', StringComparison.Ordinal)
            && (text.Any(c => c is '-' or '_' || char.IsDigit(c)) || !text.Any(char.IsUpper));
        return (isSpelledLikeOne && owners.Any(owner => Resembles(text, owner))) || IsOrcid(text);
    }

    private static bool Resembles(string handle, string owner)
    {
        string letters = Fold.Letters(handle);
        return Fold.Words(owner).Split(' ').Any(word => word.Length >= 4 && (letters.Contains(word, StringComparison.Ordinal) || (letters.Length >= 5 && word.Length >= 5 && letters.Contains(word[..5], StringComparison.Ordinal))));
    }

    // ISO 27729: four groups of four digits, the last one may be X.
    private static bool IsOrcid(string text) => text.Length == 19 && text.Split('-') is { Length: 4 } groups && groups.All(group => group.Length == 4 && group.Take(3).All(char.IsAsciiDigit) && (char.IsAsciiDigit(group[3]) || group[3] is 'X'));

    /// <summary>The network whose host an address has, or null.</summary>
    public static (string Name, string Path)? Network(string url)
    {
        int scheme = url.IndexOf("://", StringComparison.Ordinal);
        string host = url[(scheme < 0 ? 0 : scheme + 3)..].Split('/', '?')[0];
        string[] labels = host.Split('.');
        foreach (string label in labels.Take(Math.Max(1, labels.Length - 1)))
        {
            if (label.Length > 1 && Dictionaries.Networks.TryGetValue(label, out (string Name, string Path) network))
            {
                return network;
            }
        }

        return labels.Length == 2 && labels[0].Equals("x", StringComparison.OrdinalIgnoreCase) ? Dictionaries.Networks["x"] : null;
    }

    // "GitHub: name", "name (GitHub)", and a name under that of its network.
    private IEnumerable<DraftLink> UserNames(Row row, Row? above)
    {
        for (int i = 0; i < row.Words.Count; i++)
        {
            Word word = row.Words[i];
            string text = word.Text.Trim('(', ')', ',', ':', '|', '@', ';');
            if (text.Length is < 3 or > LongestUserName || LinkText.IsAddress(text) || text.Contains('@', StringComparison.Ordinal) || NetworkByName(text) is not null)
            {
                continue;
            }

            Word? before = i > 0 ? row.Words[i - 1] : null, after = i + 1 < row.Words.Count ? row.Words[i + 1] : null;
            Word? label = after is not null && after.Text.StartsWith('(') && after.Text.EndsWith(')') && NetworkByName(after.Text) is not null ? after
                : before is not null && NetworkByName(before.Text) is not null && (before.Text.EndsWith(':') || i == 1) ? before
                : i == 0 && row.Words.Count <= 2 && above is { Words.Count: 1 } && NetworkByName(above.Text) is not null && IsHandle(text) ? above.Words[0] : null;
            if (word.Link is not null || label is null || !IsHandle(text))
            {
                continue;
            }

            int at = word.Text.IndexOf(text, StringComparison.Ordinal);
            yield return new DraftLink
            {
                Username = source.Exact(new Slice(word.Start + at, text.Length), "link.user-name", 0.8),
                Network = label is not null && NetworkByName(label.Text) is { } named
                    ? source.Value(named.Name, new Slice(label.Start, label.Text.Length), "link.network", 0.8)
                    : null,
            };
        }
    }

    private static bool IsHandle(string text) => text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.') && !text.All(char.IsDigit);

    private static (string Name, string Path)? NetworkByName(string text)
    {
        string key = Fold.Letters(text);
        return key.Length > 1 && Dictionaries.NamedNetworks.TryGetValue(key, out (string Name, string Path) network) ? network : null;
    }
}
