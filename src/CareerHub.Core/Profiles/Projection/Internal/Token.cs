namespace CareerHub.Profiles.Projection.Internal;

/// <summary>A run of letters and digits in a text, folded for comparison: without accents, compatibility forms and case.</summary>
/// <param name="Folded">The folded text, not empty.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="End">Where it ends in the text, exclusive.</param>
/// <param name="StartsWord">Whether no letter or digit stands directly before it, or its script writes no spaces.</param>
/// <param name="EndsWord">Whether no letter or digit stands directly after it, or its script writes no spaces.</param>
internal readonly record struct Token(string Folded, int Start, int End, bool StartsWord, bool EndsWord);
