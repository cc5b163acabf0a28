namespace CareerHub.Pdf.Tests.Structure;

/// <summary>One point that a program can check.</summary>
/// <param name="Id">Its number in the Matterhorn protocol 1.1, or a word for what the protocol leaves to people.</param>
/// <param name="Problems">What a PDF does wrong there.</param>
internal sealed record AccessibilityCheck(string Id, Func<TaggedPdf, TaggedContent, IEnumerable<string>> Problems);
