namespace CareerHub.Parsing.Sections.Internal;

/// <summary>The look of a row, coarse enough that rows of one role share it.</summary>
/// <param name="Size">The size of most characters, rounded to half points; 0 when unknown.</param>
/// <param name="Bold">Whether most characters are bold.</param>
/// <param name="Italic">Whether most characters are italic.</param>
/// <param name="Upper">Whether all letters are capitals.</param>
/// <param name="Color">The colour of most characters.</param>
/// <param name="Level">The heading level that the document states, or 0.</param>
internal readonly record struct RowStyle(double Size, bool Bold, bool Italic, bool Upper, int Color, int Level);
