using System.Text;

namespace CareerHub.Cv.Internal;

/// <summary>
/// Puts the shared partials into a template's markup in place of their calls. The engine takes several times as long for a call as for what it draws:
/// a page took five times as long as one written by hand, and takes less than twice as long without calls.
/// </summary>
internal static class CvPartials
{
    private const string Open = "{{>";
    private const string Close = "}}";

    // Ours call each other three deep; one that called itself would end here, and the engine would name it.
    private const int Deepest = 8;

    /// <summary>The markup without calls of shared partials. A call of another name, or with arguments, stays and is the engine's.</summary>
    public static string Expand(string markup) => Expand(markup, Deepest);

    /// <summary>Whether a call is left.</summary>
    public static bool HasCalls(string markup) => markup.Contains(Open, StringComparison.Ordinal);

    private static string Expand(string markup, int depth)
    {
        var expanded = new StringBuilder(markup.Length);
        int at = 0;
        while (depth > 0 && markup.IndexOf(Open, at, StringComparison.Ordinal) is >= 0 and var open && markup.IndexOf(Close, open, StringComparison.Ordinal) is >= 0 and var close)
        {
            string name = markup[(open + Open.Length)..close].Trim();
            int end = close + Close.Length;
            expanded.Append(markup, at, open - at);
            expanded.Append(CvTemplateFiles.SharedPartials.TryGetValue(name, out string? partial) ? Expand(partial.TrimEnd('\n'), depth - 1) : markup[open..end]);
            at = end;
        }

        return expanded.Append(markup, at, markup.Length - at).ToString();
    }
}
