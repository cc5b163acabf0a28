using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>
/// Decides which parts of each entry's head play which roles. Every role is one run of parts at most, so the best labelling of a head is found
/// by the Viterbi algorithm over (role of the part, roles used so far). Entries of one section have one form: what speaks for a role is
/// averaged over the section's parts of the same slot and the same look, and the labels that were found are counted and weigh in a second
/// pass. (A. J. Viterbi, "Error bounds for convolutional codes", 1967; the second pass is segmental k-means training,
/// B.-H. Juang and L. R. Rabiner, 1990.)
/// </summary>
internal sealed class ViterbiRoleDecoder(RoleModel model) : IRoleDecoder
{
    // An entry that lacks a row has its parts in other slots, but in their usual looks; a plain text has one look, but the usual slots.
    private const double BetterShare = 0.75;
    private const double OthersWeight = 0.6;
    private const double Unused = -0.4;
    private const double AfterComma = -0.2;
    private const double HabitWeight = 1.2;
    private const double Unusual = -0.9;
    private const int FewestForHabit = 3;
    private const double MostOfOthers = 1.4;
    private const double Strange = -1.2;
    private const double TellingShare = 0.7;
    private const int MostParts = 24;
    private const int MostRows = 3;

    private readonly record struct Mark(bool Comma, bool At, bool Brackets);

    private readonly record struct Slot(int Rows, int Row, int Index, int End)
    {
        public (int, int, int) FromStart => (Rows, Row, Index);

        public (int, int, int) FromEnd => (Rows, Row, End);
    }

    /// <inheritdoc/>
    public IReadOnlyList<int[]> Decode(IReadOnlyList<IReadOnlyList<HeadPart>> heads)
    {
        double[][,] evidence = [.. Pool(heads)];
        int[][] first = [.. heads.Select((head, i) => Viterbi(head, evidence[i]))];
        if (heads.Count < 2)
        {
            return first;
        }

        AddHabit(heads, first, evidence);
        return [.. heads.Select((head, i) => Viterbi(head, evidence[i]))];
    }

    // Own evidence plus that of the other parts in the same slot, counted from either end of the row, and of the same look.
    private IEnumerable<double[,]> Pool(IReadOnlyList<IReadOnlyList<HeadPart>> heads)
    {
        Slot[][] places = [.. heads.Select(Slots)];
        int parts = heads.Sum(head => head.Count);
        var slots = new EvidencePool<(int, int, int)>(model, parts);
        var ends = new EvidencePool<(int, int, int)>(model, parts);
        var looks = new EvidencePool<RowStyle>(model, parts);
        foreach ((HeadPart part, Slot slot) in heads.SelectMany((head, i) => head.Zip(places[i])))
        {
            slots.Add(slot.FromStart, part);
            ends.Add(slot.FromEnd, part);
            looks.Add(part.Look, part);
        }

        for (int i = 0; i < heads.Count; i++)
        {
            var scores = new double[heads[i].Count, model.Count + 1];
            for (int at = 0; at < heads[i].Count; at++)
            {
                HeadPart part = heads[i][at];
                for (int role = 0; role < model.Count; role++)
                {
                    double own = model.Evidence(part, role);
                    double slot = Math.Max(slots.OfOthers(places[i][at].FromStart, role, own), ends.OfOthers(places[i][at].FromEnd, role, own));
                    double look = looks.OfOthers(part.Look, role, own);
                    scores[at, role] = own + (OthersWeight * ((BetterShare * Math.Max(slot, look)) + ((1 - BetterShare) * Math.Min(slot, look))));
                }
            }

            yield return scores;
        }
    }

    // Where a part stands: heads of as many rows have their parts in the same places.
    private static Slot[] Slots(IReadOnlyList<HeadPart> head)
    {
        int rows = Math.Min(head.Select(part => part.RowOffset).Distinct().Count(), MostRows);
        return [.. head.Select(part => new Slot(rows, part.RowOffset, part.Index, head.Count(other => other.RowOffset == part.RowOffset && other.Slice.Start > part.Slice.Start)))];
    }

    // A role that most parts of a slot or look have is likely for the others there.
    private void AddHabit(IReadOnlyList<IReadOnlyList<HeadPart>> heads, int[][] labels, double[][,] evidence)
    {
        var slots = new Dictionary<Slot, int[]>();
        var looks = new Dictionary<RowStyle, int[]>();
        var marks = new Dictionary<int, Dictionary<Mark, int>>();
        Slot[][] places = [.. heads.Select(Slots)];
        for (int i = 0; i < heads.Count; i++)
        {
            for (int at = 0; at < heads[i].Count; at++)
            {
                int label = labels[i][at] < 0 ? model.Count : labels[i][at];
                if (at == 0 || labels[i][at - 1] != label)
                {
                    Dictionary<Mark, int> of = marks.TryGetValue(label, out Dictionary<Mark, int>? known) ? known : marks[label] = [];
                    of[MarkOf(heads[i][at])] = of.GetValueOrDefault(MarkOf(heads[i][at])) + 1;
                }

                Counts(slots, places[i][at])[label]++;
                Counts(looks, heads[i][at].Look)[label]++;
            }
        }

        int parts = heads.Sum(head => head.Count);
        for (int i = 0; i < heads.Count; i++)
        {
            for (int at = 0; at < heads[i].Count; at++)
            {
                int[] slot = slots[places[i][at]], look = looks[heads[i][at].Look];
                int own = labels[i][at] < 0 ? model.Count : labels[i][at];
                bool says = look.Sum() >= FewestForHabit && look.Sum() < TellingShare * parts;
                for (int role = 0; role <= model.Count; role++)
                {
                    double share = Math.Max(Share(slot, role, own), Share(look, role, own));
                    double others = share > 0 || !says ? HabitWeight * share : Unusual;
                    bool strange = role < model.Count && marks.TryGetValue(role, out Dictionary<Mark, int>? of) && IsStrange(of, MarkOf(heads[i][at]), own == role);
                    evidence[i][at, role] = Limited(heads[i][at], role, evidence[i][at, role] + others) + (strange ? Strange : 0);
                }
            }
        }
    }

    // However the others look, words that speak for a role keep their say.
    private double Limited(HeadPart part, int role, double score)
    {
        double own = role < model.Count ? model.Evidence(part, role) : 0;
        return own + Math.Clamp(score - own, -MostOfOthers, MostOfOthers);
    }

    // What stands before a part: an employer is behind a comma in every entry of a section or in none.
    private static Mark MarkOf(HeadPart part) => new(part.FollowsComma, part.FollowsAt, part.InBrackets);

    private static bool IsStrange(Dictionary<Mark, int> marks, Mark mark, bool isOwn) =>
        marks.GetValueOrDefault(mark) <= (isOwn ? 1 : 0) && marks.Values.Sum() - (isOwn ? 1 : 0) >= FewestForHabit - 1;

    private int[] Counts<TKey>(Dictionary<TKey, int[]> counts, TKey key)
        where TKey : notnull
    {
        if (!counts.TryGetValue(key, out int[]? of))
        {
            counts[key] = of = new int[model.Count + 1];
        }

        return of;
    }

    // The share among the other parts.
    private static double Share(int[] counts, int role, int own)
    {
        int others = counts.Sum() - 1;
        return others < 1 ? 0 : (double)(counts[role] - (own == role ? 1 : 0)) / others;
    }

    private int[] Viterbi(IReadOnlyList<HeadPart> head, double[,] evidence)
    {
        int count = Math.Min(head.Count, MostParts), labels = model.Count + 1, masks = 1 << model.Count;
        var best = new double[count + 1, labels, masks];
        var from = new (int Label, int Mask)[count + 1, labels, masks];
        Fill(best);
        best[0, model.Count, 0] = 0;
        for (int at = 0; at < count; at++)
        {
            for (int label = 0; label < labels; label++)
            {
                for (int mask = 0; mask < masks; mask++)
                {
                    if (best[at, label, mask] > double.MinValue)
                    {
                        Step(head, evidence, at, (label, mask), best, from);
                    }
                }
            }
        }

        return Trace(head.Count, count, best, from);
    }

    private void Step(IReadOnlyList<HeadPart> head, double[,] evidence, int at, (int Label, int Mask) state, double[,,] best, (int, int)[,,] from)
    {
        double so = best[at, state.Label, state.Mask];
        Offer(model.Count, state.Mask, Unused + evidence[at, model.Count]);
        for (int role = 0; role < model.Count; role++)
        {
            if ((state.Mask & (1 << role)) == 0)
            {
                Offer(role, state.Mask | (1 << role), evidence[at, role] + model.Bias(role) + Follows(head, at, state.Label, role) + (head[at].FollowsComma ? AfterComma : 0));
            }
            else if (state.Label == role && model.Continues(head[at - 1], head[at], role) is { } more)
            {
                Offer(role, state.Mask, more);
            }
        }

        void Offer(int label, int mask, double gain)
        {
            if (so + gain > best[at + 1, label, mask])
            {
                best[at + 1, label, mask] = so + gain;
                from[at + 1, label, mask] = state;
            }
        }
    }

    // What follows at once is in the same row or the next; a date or another row between them parts them.
    private double Follows(IReadOnlyList<HeadPart> head, int at, int before, int role) =>
        at > 0 && head[at].RowOffset - head[at - 1].RowOffset > 1 ? 0 : model.Follows(before == model.Count ? IRoleDecoder.None : before, role);

    private int[] Trace(int all, int count, double[,,] best, (int Label, int Mask)[,,] from)
    {
        (int Label, int Mask) end = (model.Count, 0);
        double most = double.MinValue;
        for (int label = 0; label <= model.Count; label++)
        {
            for (int mask = 0; mask < best.GetLength(2); mask++)
            {
                if (best[count, label, mask] > most)
                {
                    (most, end) = (best[count, label, mask], (label, mask));
                }
            }
        }

        int[] roles = [.. Enumerable.Repeat(IRoleDecoder.None, all)];
        for (int at = count; at > 0; at--)
        {
            roles[at - 1] = end.Label == model.Count ? IRoleDecoder.None : end.Label;
            end = from[at, end.Label, end.Mask];
        }

        return roles;
    }

    private static void Fill(double[,,] best)
    {
        for (int at = 0; at < best.GetLength(0); at++)
        {
            for (int label = 0; label < best.GetLength(1); label++)
            {
                for (int mask = 0; mask < best.GetLength(2); mask++)
                {
                    best[at, label, mask] = double.MinValue;
                }
            }
        }
    }
}
