namespace CareerHub.Parsing.Fields.Internal.Contact;

/// <summary>The hyphen of addresses. Many fonts draw it with a glyph that stands for U+2010 or U+2011, which no address holds.</summary>
internal static class Hyphens
{
    /// <summary>The text with plain hyphens; every character keeps its place.</summary>
    public static string Plain(string text) => text.Replace('\u2010', '-').Replace('\u2011', '-');
}
