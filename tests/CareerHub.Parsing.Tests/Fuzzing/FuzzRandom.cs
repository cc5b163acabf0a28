using System.Text;

namespace CareerHub.Parsing.Tests.Fuzzing;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014): the same numbers on every
/// machine and framework, so that a mutant can be made again from its seed's name and its number.
/// </summary>
internal sealed class FuzzRandom(ulong state)
{
    /// <summary>The start that belongs to a name and a number (FNV-1a over the name).</summary>
    public static FuzzRandom For(string name, int number)
    {
        ulong hash = 14695981039346656037;
        foreach (byte b in Encoding.UTF8.GetBytes(name))
        {
            hash = (hash ^ b) * 1099511628211;
        }

        return new FuzzRandom(hash + ((ulong)number * 0x9E3779B97F4A7C15));
    }

    public ulong Next()
    {
        ulong z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 to <paramref name="below"/> - 1; 0 when there is none.</summary>
    public int Below(int below) => below <= 1 ? 0 : (int)(Next() % (ulong)below);

    public bool OneIn(int chances) => Below(chances) == 0;

    /// <summary>A length from 1 to <paramref name="most"/>, small ones as likely as large ones.</summary>
    public int Length(int most)
    {
        int bits = 1;
        while (1 << bits < most && bits < 30)
        {
            bits++;
        }

        return Math.Clamp(Below(1 << (1 + Below(bits))), 1, Math.Max(most, 1));
    }

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];
}
