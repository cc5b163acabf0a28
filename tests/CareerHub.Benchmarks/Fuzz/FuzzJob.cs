using System.Globalization;
using CareerHub.Parsing.Tests.Fuzzing;

namespace CareerHub.Benchmarks.Fuzz;

/// <summary>One file to be read: the mutant of a seed, a deep document, or a file of a folder.</summary>
/// <param name="Name">The seed's or the deep document's name, or the file's path.</param>
/// <param name="Number">The mutant's number or the document's depth, or null for the file as it is.</param>
internal sealed record FuzzJob(string Name, int? Number)
{
    /// <summary>As it stands in reports.</summary>
    public string Title => Number is { } number ? $"{Name} {number}" : Path.GetFileName(Name);

    public static FuzzJob Parse(string line)
    {
        string[] parts = line.Split('\t');
        return new FuzzJob(parts[0], parts[1].Length == 0 ? null : int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    public override string ToString() => $"{Name}\t{Number?.ToString(CultureInfo.InvariantCulture)}";

    public byte[] Bytes(IReadOnlyList<FuzzSeed> seeds)
    {
        if (Number is not { } number)
        {
            return File.ReadAllBytes(Name);
        }

        return DeepDocument.All.Concat(DeepDocument.Shared).FirstOrDefault(document => document.Name == Name) is { } deep
            ? deep.Write(number)
            : Mutants.Of(seeds.First(seed => seed.Name == Name), number, FuzzSeeds.Written);
    }
}
