namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>What parts that have something in common say about roles together.</summary>
/// <param name="model">The roles.</param>
/// <param name="parts">How many parts there are in all; what most of them have in common says little.</param>
internal sealed class EvidencePool<TKey>(RoleModel model, int parts)
    where TKey : notnull
{
    private readonly Dictionary<TKey, (int Count, double[] Sums)> groups = [];

    public void Add(TKey key, HeadPart part)
    {
        (int count, double[] sums) = groups.GetValueOrDefault(key, (0, new double[model.Count]));
        for (int role = 0; role < model.Count; role++)
        {
            sums[role] += model.Evidence(part, role);
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
