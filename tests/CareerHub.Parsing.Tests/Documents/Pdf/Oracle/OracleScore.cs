namespace CareerHub.Parsing.Tests.Documents.Pdf.Oracle;

/// <summary>How far the two readers agree on a document.</summary>
/// <param name="Common">Words that both have on a page, counted as often as both have them.</param>
/// <param name="Ours">All words of this reader.</param>
/// <param name="Theirs">All words of the oracle.</param>
/// <param name="Matched">Words with boxes of the oracle's that have a partner of the same text.</param>
/// <param name="Placed">Of those, the ones whose four edges agree.</param>
internal readonly record struct OracleScore(int Common, int Ours, int Theirs, int Matched, int Placed)
{
    /// <summary>The words that only the oracle has, and that only this reader has.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>The words that only this reader has.</summary>
    public required IReadOnlyList<string> Extra { get; init; }

    /// <summary>The words whose boxes disagree.</summary>
    public required IReadOnlyList<string> Misplaced { get; init; }

    public double Recall => Theirs == 0 ? 1 : (double)Common / Theirs;

    public double Precision => Ours == 0 ? 1 : (double)Common / Ours;
}
