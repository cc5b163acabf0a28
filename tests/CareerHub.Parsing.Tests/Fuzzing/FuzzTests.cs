using CareerHub.Import;
namespace CareerHub.Parsing.Tests.Fuzzing;

/// <summary>A short run of what <c>eng/bench.sh fuzz</c> does at length.</summary>
public class FuzzTests
{
    private const int MutantsPerSeed = 6;

    [Fact]
    public async Task Written_AllFormats_AreRead()
    {
        Assert.True(FuzzSeeds.Written.Count >= 60, $"there are {FuzzSeeds.Written.Count} seeds");
        foreach (FuzzSeed seed in FuzzSeeds.Written)
        {
            (string outcome, string? violation, _) = await FuzzRun.RunAsync(seed.Bytes, null, CancellationToken.None);

            string expected = seed.Name.StartsWith("locked-", StringComparison.Ordinal) ? FindingCodes.Encrypted : "text";
            Assert.Equal((seed.Name, expected, null), (seed.Name, outcome, violation));
        }
    }

    [Fact]
    public async Task Mutants_OfEveryWrittenSeed_EndInTextOrAFinding()
    {
        foreach (FuzzSeed seed in FuzzSeeds.Written)
        {
            for (int number = 0; number < MutantsPerSeed; number++)
            {
                await EndsWell(seed, number);
            }
        }
    }

    [Fact]
    public async Task Mutants_OfEveryFixture_EndInTextOrAFinding()
    {
        FuzzSeed[] fixtures = [.. FuzzSeeds.With(Path.Combine(AppContext.BaseDirectory, "Fixtures")).Except(FuzzSeeds.Written)];

        Assert.NotEmpty(fixtures);
        Assert.Equal(fixtures.Length, fixtures.Select(seed => seed.Name).Except(FuzzSeeds.Written.Select(seed => seed.Name)).Count());
        foreach (FuzzSeed seed in fixtures)
        {
            await EndsWell(seed, 0);
        }
    }

    [Fact]
    public void Mutants_MadeTwice_AreTheSame()
    {
        FuzzSeed seed = FuzzSeeds.Written[0];

        Assert.Equal(Mutants.Of(seed, 7, FuzzSeeds.Written), Mutants.Of(seed, 7, FuzzSeeds.Written));
        Assert.NotEqual(Mutants.Of(seed, 7, FuzzSeeds.Written), Mutants.Of(seed, 8, FuzzSeeds.Written));
    }

    private static async Task EndsWell(FuzzSeed seed, int number)
    {
        try
        {
            (_, string? violation, _) = await FuzzRun.RunAsync(Mutants.Of(seed, number, FuzzSeeds.Written), null, CancellationToken.None);

            Assert.True(violation is null, $"mutant {number} of {seed.Name}: {violation}");
        }
        catch (Exception problem) when (problem is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"mutant {number} of {seed.Name}: {problem}");
        }
    }
}
