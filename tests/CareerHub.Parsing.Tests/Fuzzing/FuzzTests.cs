using CareerHub.Import;
namespace CareerHub.Parsing.Tests.Fuzzing;

/// <summary>A short run of what <c>eng/bench.sh fuzz</c> does at length.</summary>
public class FuzzTests
{
    private const int MutantsPerSeed = 6;

    private static readonly IReadOnlyList<FuzzSeed> s_seeds = FuzzSeeds.With(Path.Combine(AppContext.BaseDirectory, "Fixtures"));

    [Fact]
    public async Task Seeds_AllFormats_AreRead()
    {
        Assert.True(s_seeds.Count >= 60, $"there are {s_seeds.Count} seeds");
        Assert.Equal(s_seeds.Count, s_seeds.Select(seed => seed.Name).Distinct().Count());
        foreach (FuzzSeed seed in s_seeds)
        {
            (string outcome, string? violation, _) = await FuzzRun.RunAsync(seed.Bytes, CancellationToken.None);

            string expected = seed.Name.StartsWith("locked-", StringComparison.Ordinal) ? FindingCodes.Encrypted : "text";
            Assert.Equal((seed.Name, expected, null), (seed.Name, outcome, violation));
        }
    }

    [Fact]
    public async Task Mutants_OfEverySeed_EndInTextOrAFinding()
    {
        foreach (FuzzSeed seed in s_seeds)
        {
            for (int number = 0; number < MutantsPerSeed; number++)
            {
                byte[] mutant = Mutants.Of(seed, number, FuzzSeeds.Written);
                Exception? thrown = null;
                string? violation = null;
                try
                {
                    (_, violation, _) = await FuzzRun.RunAsync(mutant, CancellationToken.None);
                }
                catch (Exception problem)
                {
                    thrown = problem;
                }

                Assert.True(thrown is null && violation is null, $"mutant {number} of {seed.Name}: {violation}{thrown}");
            }
        }
    }

    [Fact]
    public void Mutants_MadeTwice_AreTheSame()
    {
        FuzzSeed seed = FuzzSeeds.Written[0];

        Assert.Equal(Mutants.Of(seed, 7, FuzzSeeds.Written), Mutants.Of(seed, 7, FuzzSeeds.Written));
        Assert.NotEqual(Mutants.Of(seed, 7, FuzzSeeds.Written), Mutants.Of(seed, 8, FuzzSeeds.Written));
    }
}
