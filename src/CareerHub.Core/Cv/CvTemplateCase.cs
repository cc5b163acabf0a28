using System.Text;

namespace CareerHub.Cv;

/// <summary>How a template stood up to one hard case.</summary>
/// <param name="Name">The case, such as <c>nine jobs</c>.</param>
/// <param name="Shown">How many texts the CV has that the template should show.</param>
/// <param name="Lost">Those of them that it does not show.</param>
/// <param name="Problems">What is wrong with the page, a sentence each.</param>
/// <param name="PageCount">How many pages the PDF has, or null where none was made.</param>
/// <param name="MissingCharacters">The characters that no font had a glyph for; empty where no PDF was made.</param>
/// <param name="Unread">The values that a parser did not find again in the PDF; empty where none was asked.</param>
public sealed record CvTemplateCase(
    string Name, int Shown, ValueList<string> Lost, ValueList<string> Problems, int? PageCount, ValueList<Rune> MissingCharacters, ValueList<string> Unread);
