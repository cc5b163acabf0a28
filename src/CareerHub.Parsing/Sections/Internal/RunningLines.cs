using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Sections.Internal;

/// <summary>The lines at the head and foot of a document's pages that come back on another page.</summary>
/// <param name="repeated">Those that stood on a page before.</param>
/// <param name="first">The first ones of their kind.</param>
internal sealed class RunningLines(IReadOnlySet<Line> repeated, IReadOnlySet<Line> first)
{
    /// <summary>Whether the line stood on a page before.</summary>
    public bool IsRepeated(Line line) => repeated.Contains(line);

    /// <summary>Whether the line comes back on later pages, and is not the letterhead of the first one.</summary>
    public bool IsFirst(Line line) => first.Contains(line);
}
