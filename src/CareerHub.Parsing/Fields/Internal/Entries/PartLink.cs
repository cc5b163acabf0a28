using CareerHub.Import;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>Where the words of a part lead.</summary>
internal static class PartLink
{
    /// <summary>The address of the page that every word of a part is a link to, or null.</summary>
    public static Sourced<string>? Of(TextSource source, HeadPart? part)
    {
        if (part is null)
        {
            return null;
        }

        string?[] targets = [.. part.Row.Words.Where(word => word.Start >= part.Slice.Start && word.Start < part.Slice.End).Select(word => word.Link).Distinct(StringComparer.Ordinal)];
        return targets is [{ } target] && (target.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || target.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            ? source.Address(target, part.Slice, "entry.link", 0.7)
            : null;
    }
}
