using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>
/// Decides which part of each entry's head plays which role. Entries of one section put the same role in the same slot and the same look,
/// so the evidence of all entries is averaged by slot and by look.
/// </summary>
internal static class RoleVote
{
    // An entry that lacks a row has its parts in other slots, but in their usual looks; a plain text has one look, but the usual slots.
    private const double BetterShare = 0.75;

    /// <summary>The part of each entry that plays the role, or null; parts in <paramref name="taken"/> are not considered.</summary>
    /// <param name="entries">The entries' parts.</param>
    /// <param name="evidence">How much a part looks like the role, negative for against.</param>
    /// <param name="taken">Parts that have a role already.</param>
    /// <param name="least">The least evidence, own and voted, that is needed.</param>
    public static HeadPart?[] Assign(IReadOnlyList<Entry> entries, Func<HeadPart, double> evidence, ISet<HeadPart> taken, double least)
    {
        HeadPart[] open = [.. entries.SelectMany(entry => entry.Parts).Where(part => !taken.Contains(part))];
        Dictionary<(int, int), double> slots = open.GroupBy(part => part.Slot).ToDictionary(group => group.Key, group => group.Average(evidence));
        Dictionary<RowStyle, double> looks = open.GroupBy(part => part.Look).ToDictionary(group => group.Key, group => group.Average(evidence));

        var chosen = new HeadPart?[entries.Count];
        for (int i = 0; i < entries.Count; i++)
        {
            HeadPart? best = null;
            double bestScore = least;
            foreach (HeadPart part in entries[i].Parts.Where(part => !taken.Contains(part)))
            {
                double slot = slots[part.Slot], look = looks[part.Look];
                double score = evidence(part) + (BetterShare * Math.Max(slot, look)) + ((1 - BetterShare) * Math.Min(slot, look));
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
