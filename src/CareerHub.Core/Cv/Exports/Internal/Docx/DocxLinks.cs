using System.Globalization;

namespace CareerHub.Cv.Exports.Internal.Docx;

/// <summary>The addresses that the document refers to, in the order of their first use. Word opens no file in which one of them is not well formed.</summary>
internal sealed class DocxLinks
{
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);

    /// <summary>Identifier and target of each.</summary>
    public IEnumerable<(string Id, string Target)> All => ids.Select(link => (link.Value, link.Key)).OrderBy(link => link.Value.Length).ThenBy(link => link.Value, StringComparer.Ordinal);

    /// <summary>The identifier of an address, or null when it cannot be referred to.</summary>
    public string? Id(string? href)
    {
        if (Target(href) is not { } target)
        {
            return null;
        }

        if (!ids.TryGetValue(target, out string? id))
        {
            id = "link" + (ids.Count + 1).ToString(CultureInfo.InvariantCulture);
            ids.Add(target, id);
        }

        return id;
    }

    private static string? Target(string? href) =>
        Uri.TryCreate(href, UriKind.Absolute, out Uri? uri) && Uri.IsWellFormedUriString(uri.AbsoluteUri, UriKind.Absolute) ? uri.AbsoluteUri : null;
}
