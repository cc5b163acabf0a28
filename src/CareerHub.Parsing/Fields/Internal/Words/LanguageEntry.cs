namespace CareerHub.Parsing.Fields.Internal.Words;

/// <summary>One phrase of a language's file.</summary>
/// <param name="Language">The file's name without its ending: a BCP 47 tag, or <see cref="LanguageFile.Neutral"/>.</param>
/// <param name="Section">The section that it stands in, such as <c>headings</c>.</param>
/// <param name="Key">What the phrase means there, such as <c>work</c>.</param>
/// <param name="Phrase">The phrase as it is written.</param>
/// <param name="Line">The line of the file, from 1.</param>
internal sealed record LanguageEntry(string Language, string Section, string Key, string Phrase, int Line);
