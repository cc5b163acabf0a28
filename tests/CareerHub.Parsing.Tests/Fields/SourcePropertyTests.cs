using System.Collections.Concurrent;
using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal;
using CareerHub.Parsing.Tests.Fuzzing;

namespace CareerHub.Parsing.Tests.Fields;

/// <summary>Of every document, sound or damaged: each value stands where it says, within its line or cell, and its box is that of its words.</summary>
public class SourcePropertyTests
{
    private const int MutantCount = 2_000;
    private const int FewestMutantsWithValues = 800;

    private static readonly DocumentReader Reader = new();

    private static IReadOnlyList<FuzzSeed> Seeds { get; } = FuzzSeeds.With(Path.Combine(AppContext.BaseDirectory, "Fixtures"));

    [Fact]
    public async Task Values_OfEveryDocument_StandWhereTheySay()
    {
        IReadOnlyCollection<(string Name, int Values, string? Wrong)> outcomes = await CheckAsync(Seeds.Select(seed => (seed.Name, seed.Bytes)));

        AssertSound(outcomes);
        Assert.True(outcomes.Count(outcome => outcome.Values > 20) > 40, "too few documents have values");
    }

    [Fact]
    public async Task Values_Of2000Mutants_StandWhereTheySay()
    {
        FuzzSeed[] seeds = [.. Seeds];
        IEnumerable<(string, byte[])> mutants = Enumerable.Range(0, MutantCount)
            .Select(number => (Seed: seeds[number % seeds.Length], Number: number / seeds.Length))
            .Select(mutant => ($"mutant {mutant.Number} of {mutant.Seed.Name}", Mutants.Of(mutant.Seed, mutant.Number, FuzzSeeds.Written)));

        IReadOnlyCollection<(string Name, int Values, string? Wrong)> outcomes = await CheckAsync(mutants);

        AssertSound(outcomes);
        Assert.Equal(MutantCount, outcomes.Count);
        Assert.True(outcomes.Count(outcome => outcome.Values > 0) > FewestMutantsWithValues, $"only {outcomes.Count(outcome => outcome.Values > 0)} mutants have values");
    }

    [SkippableFact]
    public async Task Values_OfEverySharedDocument_StandWhereTheySay()
    {
        string folder = Path.Combine(Environment.GetEnvironmentVariable("CAREERHUB_SHARED") ?? "", "parse-bench", "dev", "docs");
        Skip.IfNot(Directory.Exists(folder), "The shared documents are not here; set CAREERHUB_SHARED to their folder.");

        IReadOnlyCollection<(string Name, int Values, string? Wrong)> outcomes = await CheckAsync(Directory.EnumerateFiles(folder).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file))));

        AssertSound(outcomes);
    }

    private static void AssertSound(IEnumerable<(string Name, int Values, string? Wrong)> outcomes)
    {
        string wrong = string.Join('\n', outcomes.Where(outcome => outcome.Wrong is not null).Select(outcome => $"{outcome.Name}: {outcome.Wrong}"));

        Assert.True(wrong.Length == 0, wrong);
    }

    private static async Task<IReadOnlyCollection<(string Name, int Values, string? Wrong)>> CheckAsync(IEnumerable<(string Name, byte[] Bytes)> documents)
    {
        var outcomes = new ConcurrentBag<(string, int, string?)>();
        await Parallel.ForEachAsync(documents, async (document, cancellationToken) =>
        {
            (int values, string? wrong) = await CheckAsync(document.Bytes, cancellationToken);
            outcomes.Add((document.Name, values, wrong));
        });
        return outcomes;
    }

    private static async Task<(int Values, string? Wrong)> CheckAsync(byte[] file, CancellationToken cancellationToken)
    {
        DocumentReadResult read = await Reader.ReadAsync(new MemoryStream(file), null, cancellationToken);
        if (read.Document is not { } document)
        {
            return (0, null);
        }

        var rules = new SourceRules(document);
        DraftValue[] values = [.. DraftAssembler.Assemble(document, Budgets.Ample()).Draft.Parts().SelectMany(part => part.Entry.Values())];
        return (values.Length, values.Select(rules.Wrong).FirstOrDefault(wrong => wrong is not null));
    }
}
