using System.Text;
using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Importers;

/// <summary>Parses files of tests, and holds every result to what is true of all of them.</summary>
internal static class Imported
{
    public static Task<ParseResult> ParseAsync(string text, DocumentLimits? limits = null) => ParseAsync(Encoding.UTF8.GetBytes(text), limits);

    public static async Task<ParseResult> ParseAsync(byte[] bytes, DocumentLimits? limits = null)
    {
        using var stream = new MemoryStream(bytes);
        ParseResult result = await new ResumeParser(new ResumeParserOptions { Limits = limits ?? new DocumentLimits() }).ParseAsync(stream);
        Assert.All(
            result.Draft.Parts().SelectMany(part => part.Entry.Values()).Select(value => value.Source).Concat(result.Findings.Select(finding => finding.Source).OfType<SourceRef>()),
            source => Assert.Equal(source.RawText, result.Text.Substring(source.Start, source.Length)));
        Assert.Empty(DraftVerifier.Verify(result.Draft, result.Text, result.LinkTargets).Findings);
        return result;
    }
}
