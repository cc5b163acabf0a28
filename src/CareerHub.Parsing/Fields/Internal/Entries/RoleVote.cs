namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>
/// Decides which part of each entry's head plays which role. Entries of one section put the same role in the same slot, so the evidence of all entries is added up by slot.
/// </summary>
internal static class RoleVote
{
    /// <summary>The part of each entry that plays the role, or null; parts in <paramref name="taken"/> are not considered.</summary>
    /// <param name="entries">The entries' parts.</param>
    /// <param name="evidence">How much a part looks like the role, negative for against.</param>
    /// <param name="taken">Parts that have a role already.</param>
    /// <param name="least">The least evidence, own and voted, that is needed.</param>
    public static HeadPart?[] Assign(IReadOnlyList<Entry> entries, Func<HeadPart, double> evidence, ISet<HeadPart> taken, double least)
    {
        var votes = new Dictionary<(int, int), (double Sum, int Count)>();
        foreach (HeadPart part in entries.SelectMany(entry => entry.Parts).Where(part => !taken.Contains(part)))
        {
            (double sum, int count) = votes.GetValueOrDefault(part.Slot);
            votes[part.Slot] = (sum + evidence(part), count + 1);
        }

        var chosen = new HeadPart?[entries.Count];
        for (int i = 0; i < entries.Count; i++)
        {
            HeadPart? best = null;
            double bestScore = least;
            foreach (HeadPart part in entries[i].Parts.Where(part => !taken.Contains(part)))
            {
                (double sum, int count) = votes[part.Slot];
                double score = evidence(part) + (sum / count);
                if (score > bestScore)
                {
                    (best, bestScore) = (part, score);
                }
            }

            chosen[i] = best;
            if (best is not null)
            {
                taken.Add(best);
            }
        }

        return chosen;
    }
}
