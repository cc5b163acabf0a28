using System.Globalization;
using CareerHub.CvProof.People;

namespace CareerHub.Benchmarks.CvProof;

/// <summary>What the verb <c>cv-proof</c> is called with.</summary>
/// <param name="Templates">The ids of the templates to prove.</param>
/// <param name="People">The people to draw.</param>
/// <param name="Output">The folder for the PDFs, or null when they are not kept.</param>
internal sealed record CvProofArguments(IReadOnlyList<string> Templates, IReadOnlyList<Person> People, string? Output)
{
    public const string Usage = "cv-proof [--template ID] [--people N] [--out DIR]";

    /// <summary>The arguments, or null when they are not right.</summary>
    /// <param name="args">The arguments as given.</param>
    /// <param name="known">The ids of all templates.</param>
    public static CvProofArguments? Read(string[] args, IReadOnlyList<string> known)
    {
        var read = new CvProofArguments(known, Everyone.All, null);
        foreach (string[] option in args.Chunk(2))
        {
            switch (option)
            {
                case ["--template", var id] when known.Contains(id, StringComparer.Ordinal):
                    read = read with { Templates = [id] };
                    break;
                case ["--people", var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0:
                    read = read with { People = [.. Everyone.All.Take(count)] };
                    break;
                case ["--out", var folder]:
                    read = read with { Output = Directory.CreateDirectory(folder).FullName };
                    break;
                default:
                    return null;
            }
        }

        return read;
    }
}
