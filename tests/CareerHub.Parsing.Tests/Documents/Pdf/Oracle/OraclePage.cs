namespace CareerHub.Parsing.Tests.Documents.Pdf.Oracle;

/// <summary>A page as one of the two readers sees it, hidden text included.</summary>
/// <param name="Text">The text, lines ended by LF.</param>
/// <param name="Words">The words with their boxes.</param>
internal sealed record OraclePage(string Text, IReadOnlyList<OracleWord> Words);
