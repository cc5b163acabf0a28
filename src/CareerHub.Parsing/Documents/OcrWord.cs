namespace CareerHub.Parsing.Documents;

/// <summary>A word recognised in a picture.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Left">The left edge, in pixels from the picture's left.</param>
/// <param name="Top">The upper edge, in pixels from the picture's top.</param>
/// <param name="Width">The width in pixels.</param>
/// <param name="Height">The height in pixels.</param>
/// <param name="Confidence">How sure the engine is, from 0 to 1.</param>
/// <param name="Line">The number of the line that the word stands on, from 0; words of one line share it.</param>
public sealed record OcrWord(string Text, double Left, double Top, double Width, double Height, double Confidence, int Line);
