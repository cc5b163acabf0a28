namespace CareerHub.Parsing.Tests.Fuzzing;

/// <summary>Makes the n-th mutant of a seed, always the same one.</summary>
internal static class Mutants
{
    /// <summary>The mutant with a number; <paramref name="seeds"/> lend the ends of splices.</summary>
    public static byte[] Of(FuzzSeed seed, int number, IReadOnlyList<FuzzSeed> seeds)
    {
        FuzzRandom random = FuzzRandom.For(seed.Name, number);
        return Change(seed.Bytes, random.Of(seeds).Bytes, random);
    }

    /// <summary>Changes a file in a way that suits its format.</summary>
    public static byte[] Change(byte[] file, byte[] donor, FuzzRandom random)
    {
        if (file.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            return ZipMutator.Mutate(file, donor, random);
        }

        bool unpacked = file.AsSpan().StartsWith("%PDF"u8) && random.OneIn(2);
        return (unpacked ? PdfStreamMutator.Mutate(file, donor, random) : null) ?? ByteMutator.Mutate(file, donor, random);
    }
}
