using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests;

public class SharedDocumentsTests
{
    [SkippableFact]
    public async Task ParseAsync_EveryDocument_NamesTheExactWordsOfEveryValue()
    {
        string folder = Path.Combine(Environment.GetEnvironmentVariable("CAREERHUB_SHARED") ?? Path.Combine(RepositoryRoot(), "..", "shared"), "parse-bench", "dev", "docs");
        Skip.IfNot(Directory.Exists(folder), "The shared documents are not here; set CAREERHUB_SHARED to their folder.");
        var parser = new ResumeParser();
        foreach (string file in Directory.EnumerateFiles(folder))
        {
            using FileStream stream = File.OpenRead(file);
            ParseResult result = await parser.ParseAsync(stream);
            stream.Position = 0;
            DocumentReadResult read = await new DocumentReader().ReadAsync(stream);
            string[] targets = [.. read.Document?.Pages.SelectMany(page => page.Lines).SelectMany(line => line.Words).Select(word => word.Link).OfType<string>() ?? []];

            Assert.All(result.Draft.Parts().SelectMany(part => part.Entry.Values()),
                value => Assert.Equal(value.Source.RawText, result.Text.Substring(value.Source.Start, value.Source.Length)));
            Assert.Empty(DraftVerifier.Verify(result.Draft, result.Text, targets).Findings);
        }
    }

    private static string RepositoryRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CareerHub.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
