namespace CareerHub.Parsing.Documents.Flow.Odt;

/// <summary>How a level of a list, or of headings, is numbered (part 3, 16.31 to 16.33).</summary>
/// <param name="Format">1, a, A, i, I, or empty for none and for bullets.</param>
/// <param name="Prefix">What stands before the number.</param>
/// <param name="Suffix">What stands after it.</param>
/// <param name="DisplayLevels">How many levels are shown, this one last.</param>
/// <param name="Start">The first number.</param>
internal sealed record OdtListLevel(string Format, string Prefix, string Suffix, int DisplayLevels, int Start)
{
    public static OdtListLevel Plain { get; } = new("", "", "", 1, 1);
}
