using System.Text;

namespace CareerHub.Cv;

/// <summary>A document as PDF, and what is worth knowing about it.</summary>
/// <param name="Content">The PDF's bytes.</param>
/// <param name="PageCount">How many pages it has, 1 or more.</param>
/// <param name="MissingCharacters">
/// The characters of the text that no font had a glyph for, each once, by code point: they stand as boxes on the page, so a host
/// says so, or has a font installed.
/// </param>
public sealed record RenderedPdf(byte[] Content, int PageCount, ValueList<Rune> MissingCharacters);
