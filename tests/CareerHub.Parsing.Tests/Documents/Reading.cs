using System.Text;
using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents;

/// <summary>Short ways to read a document and to say what is expected of it.</summary>
internal static class Reading
{
    public static async Task<DocumentReadResult> ReadAsync(byte[] bytes, DocumentLimits? limits = null)
    {
        using var stream = new MemoryStream(bytes);
        return await new DocumentReader().ReadAsync(stream, limits);
    }

    public static Task<DocumentReadResult> ReadAsync(string text, DocumentLimits? limits = null) =>
        ReadAsync(Encoding.UTF8.GetBytes(text), limits);

    public static async Task<DocumentText> TextOfAsync(byte[] bytes, DocumentLimits? limits = null)
    {
        DocumentReadResult result = await ReadAsync(bytes, limits);
        Assert.True(result.Document is not null, string.Join(' ', result.Findings.Select(finding => finding.Message)));
        return result.Document!;
    }

    public static Task<DocumentText> TextOfAsync(string text) => TextOfAsync(Encoding.UTF8.GetBytes(text));

    public static Line LineWith(this DocumentText document, string word) =>
        document.Pages.SelectMany(page => page.Lines).First(line => line.Words.Any(w => w.Text == word));

    public static Word WordOf(this DocumentText document, string word) =>
        document.Pages.SelectMany(page => page.Lines).SelectMany(line => line.Words).First(w => w.Text == word);

    public static void RefusedWith(this DocumentReadResult result, string code, string message)
    {
        Assert.Null(result.Document);
        Finding finding = Assert.Single(result.Findings);
        Assert.Equal(new Finding(code, FindingSeverity.Error, message), finding);
    }

    public static void WarnsOf(this DocumentReadResult result, string code, string message)
    {
        Assert.NotNull(result.Document);
        Assert.Contains(new Finding(code, FindingSeverity.Warning, message), result.Findings);
    }
}
