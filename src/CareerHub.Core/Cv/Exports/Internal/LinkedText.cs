namespace CareerHub.Cv.Exports.Internal;

/// <summary>A text on one line, and where it leads.</summary>
/// <param name="Text">The text, cleaned and not empty.</param>
/// <param name="Href">An http, https, mailto or tel address, or null.</param>
internal readonly record struct LinkedText(string Text, string? Href)
{
    /// <summary>The text as it may be exported, or null when there is nothing of it.</summary>
    public static LinkedText? Of(string? text, string? href) =>
        ExportText.Line(text) is { } line ? new LinkedText(line, CvAddress(href)) : null;

    private static string? CvAddress(string? href) => Cv.Internal.CvAddresses.Link(href) is { } link ? ExportText.Address(link) : null;
}
