namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>What parts that have something in common say about roles together.</summary>
/// <param name="parts">How many parts there are in all; what most of them have in common says little.</param>
internal sealed class EvidencePool<TKey>(int parts)
    where TKey : notnull
{
    private readonly Dictionary<TKey, (int Count, double[] Sums)> groups = [];

    /// <summary>Adds a part to a group.</summary>
    /// <param name="key">What the group has in common.</param>
    /// <param name="own">How much the part by itself looks like each role.</param>
    public void Add(TKey key, double[] own)
    {
        (int count, double[] sums) = groups.TryGetValue(key, out (int, double[]) known) ? known : (0, new double[own.Length]);
        for (int role = 0; role < own.Length; role++)
        {
            sums[role] += own[role];
        }

        groups[key] = (count + 1, sums);
    }

    /// <summary>The evidence of the other parts of a group on average, weaker the more parts the group holds.</summary>
    public double OfOthers(TKey key, int role, double own)
    {
        (int count, double[] sums) = groups[key];
        return count < 2 ? 0 : (sums[role] - own) / (count - 1) * Math.Min(1, 2 * (1 - ((double)count / parts)));
    }
}
