using System.Text;

namespace CareerHub.Pdf.Internal;

/// <summary>
/// Names the characters that no font has. Chromium writes them down all but the first of each font, so a character that
/// exists in no font (a noncharacter: Unicode, 23.7) is put first into every element, in the flow, and the margin boxes, which are
/// painted before, are left out.
/// </summary>
internal static class MissingGlyphs
{
    /// <summary>In place of one of which nothing is known but that it is there.</summary>
    private static readonly Rune Unknown = Rune.ReplacementChar;

    private static readonly Rune Primer = new(0x10FFFE);

    private static readonly string[] MarginBoxes =
    [
        "top-left-corner", "top-left", "top-center", "top-right", "top-right-corner", "bottom-left-corner", "bottom-left", "bottom-center", "bottom-right",
        "bottom-right-corner", "left-top", "left-middle", "left-bottom", "right-top", "right-middle", "right-bottom",
    ];

    /// <summary>The style rules of a document that is printed for the sake of these characters only.</summary>
    public static string Rules { get; } =
        $"*::before{{content:\"\\{Primer.Value:X}\"!important;position:static!important;display:inline!important;visibility:visible!important;font:inherit!important}}"
        + $"@page{{{string.Concat(MarginBoxes.Select(box => $"@{box}{{content:none!important}}"))}}}";

    /// <summary>What both prints name; a box is never passed over in silence.</summary>
    public static IEnumerable<Rune> Named(IReadOnlySet<Rune> first, IReadOnlySet<Rune> primed)
    {
        var named = first.Union(primed).Where(rune => rune != Primer).ToList();
        return named.Count > 0 ? named : [Unknown];
    }
}
