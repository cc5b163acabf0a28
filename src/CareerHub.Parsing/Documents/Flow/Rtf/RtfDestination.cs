using System.Collections.Frozen;

namespace CareerHub.Parsing.Documents.Flow.Rtf;

/// <summary>Where the text of a group goes.</summary>
internal enum RtfDestination
{
    Text,
    Skipped,
    FontTable,
    ColorTable,
    Stylesheet,
    Instruction,

    /// <summary>The number or bullet of a list item, as drawn.</summary>
    Marker,
    Title,
    Author,
    Subject,
    Keywords,
    Comment,
    Generator,
    Created,
    Modified,
}

/// <summary>The control words that begin a destination (RTF 1.9.1, "Destination control words"), as far as they are told apart.</summary>
internal static class RtfDestinations
{
    private static readonly FrozenDictionary<string, RtfDestination> Known = new Dictionary<string, RtfDestination>
    {
        ["fonttbl"] = RtfDestination.FontTable,
        ["colortbl"] = RtfDestination.ColorTable,
        ["stylesheet"] = RtfDestination.Stylesheet,
        ["fldinst"] = RtfDestination.Instruction,
        ["title"] = RtfDestination.Title,
        ["author"] = RtfDestination.Author,
        ["subject"] = RtfDestination.Subject,
        ["keywords"] = RtfDestination.Keywords,
        ["doccomm"] = RtfDestination.Comment,
        ["generator"] = RtfDestination.Generator,
        ["creatim"] = RtfDestination.Created,
        ["revtim"] = RtfDestination.Modified,
        ["listtext"] = RtfDestination.Marker,
        ["pntext"] = RtfDestination.Marker,
        ["ud"] = RtfDestination.Text,
        ["shpinst"] = RtfDestination.Text,
        ["nesttableprops"] = RtfDestination.Text,
    }.ToFrozenDictionary();

    // Without the \* that lets a reader pass them over.
    private static readonly FrozenSet<string> Skipped = FrozenSet.Create(
        "info", "pict", "upr", "nonesttables", "sp", "shprslt", "xe", "tc", "rxe", "bkmkstart", "bkmkend", "filetbl", "revtbl",
        "listtable", "listoverridetable", "rsidtbl", "themedata", "colorschememapping", "datastore", "latentstyles", "objdata", "template", "falt", "panose",
        "footnotesep", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "private", "fontemb", "fontfile", "cpg", "passwordhash", "nextfile", "mmath", "ffname", "xmlns");

    /// <summary>Whether a destination takes part of the document's information.</summary>
    public static bool IsProperty(RtfDestination destination) => destination >= RtfDestination.Title;

    /// <summary>The destination that a control word begins, or null when it begins none that is known.</summary>
    public static RtfDestination? Of(string word) =>
        Known.TryGetValue(word, out RtfDestination destination) ? destination : Skipped.Contains(word) ? RtfDestination.Skipped : null;
}
