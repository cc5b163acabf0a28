using CareerHub.Import;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Oracle;

/// <summary>A word and its place, as one of the two readers sees it.</summary>
internal readonly record struct OracleWord(string Text, PageBox Box);
