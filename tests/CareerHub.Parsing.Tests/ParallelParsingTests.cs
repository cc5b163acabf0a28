using System.Text.Json;
using CareerHub.Import;
using CareerHub.Parsing.Tests.Fuzzing;

namespace CareerHub.Parsing.Tests;

/// <summary>One parser, many threads: no document's outcome depends on what else is being read.</summary>
public class ParallelParsingTests
{
    private const int Threads = 8;

    [Fact]
    public async Task ParseAsync_FromEightThreadsAtOnce_GivesWhatOneThreadGives()
    {
        var parser = new ResumeParser();
        IReadOnlyList<FuzzSeed> documents = [.. FuzzSeeds.With(Path.Combine(AppContext.BaseDirectory, "Fixtures")).Where((_, i) => i % 3 == 0)];
        var alone = new Dictionary<string, string>();
        foreach (FuzzSeed document in documents)
        {
            alone[document.Name] = await OutcomeAsync(parser, document);
        }

        using var start = new Barrier(Threads);
        Task[] threads = [.. Enumerable.Range(0, Threads).Select(thread => Task.Factory.StartNew(() => RunAsync(thread), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap())];
        await Task.WhenAll(threads);

        async Task RunAsync(int thread)
        {
            start.SignalAndWait();

            // Every other thread begins elsewhere, so that the same and different documents meet.
            foreach (FuzzSeed document in documents.Skip(thread / 2 * 5).Concat(documents.Take(thread / 2 * 5)))
            {
                Assert.Equal((document.Name, alone[document.Name]), (document.Name, await OutcomeAsync(parser, document)));
            }
        }
    }

    private static async Task<string> OutcomeAsync(ResumeParser parser, FuzzSeed document)
    {
        ParseResult result = await parser.ParseAsync(new MemoryStream(document.Bytes));
        return JsonSerializer.Serialize(new { result.Text, result.Findings, result.LinkTargets, Draft = DraftSources.Of(result.Draft).Select(source => new { source.Path, source.Source }) });
    }
}
