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
        double[][][] own = [.. heads.Select(head => head.Select(Evidence).ToArray())];
        double[][,] evidence = [.. Pool(heads, own)];
        int[][] first = [.. heads.Select((head, i) => Viterbi(head, evidence[i]))];
        if (heads.Count < 2)
        {
            return first;
        }

        AddHabit(heads, own, first, evidence);
        return [.. heads.Select((head, i) => Viterbi(head, evidence[i]))];
    }

    // How much a part by itself looks like each role.
    private double[] Evidence(HeadPart part)
    {
        double[] own = new double[model.Count];
        for (int role = 0; role < own.Length; role++)
        {
            own[role] = model.Evidence(part, role);
        }

        return own;
    }

    // Own evidence plus that of the other parts in the same slot, counted from either end of the row, and of the same look.
    private IEnumerable<double[,]> Pool(IReadOnlyList<IReadOnlyList<HeadPart>> heads, double[][][] evidence)
    {
        Slot[][] places = [.. heads.Select(Slots)];
        int parts = heads.Sum(head => head.Count);
        var slots = new EvidencePool<(int, int, int)>(parts);
        var ends = new EvidencePool<(int, int, int)>(parts);
        var looks = new EvidencePool<RowStyle>(parts);
        for (int i = 0; i < heads.Count; i++)
        {
            for (int at = 0; at < heads[i].Count; at++)
            {
                slots.Add(places[i][at].FromStart, evidence[i][at]);
                ends.Add(places[i][at].FromEnd, evidence[i][at]);
                looks.Add(heads[i][at].Look, evidence[i][at]);
            }
        }

        for (int i = 0; i < heads.Count; i++)
        {
            var scores = new double[heads[i].Count, model.Count + 1];
            for (int at = 0; at < heads[i].Count; at++)
            {
                RowStyle ownLook = heads[i][at].Look;
                for (int role = 0; role < model.Count; role++)
                {
                    double own = evidence[i][at][role];
                    double slot = Math.Max(slots.OfOthers(places[i][at].FromStart, role, own), ends.OfOthers(places[i][at].FromEnd, role, own));
                    double look = looks.OfOthers(ownLook, role, own);
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
    private void AddHabit(IReadOnlyList<IReadOnlyList<HeadPart>> heads, double[][][] byThemselves, int[][] labels, double[][,] evidence)
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
                    evidence[i][at, role] = Limited(role < model.Count ? byThemselves[i][at][role] : 0, evidence[i][at, role] + others) + (strange ? Strange : 0);
                }
            }
        }
    }

    // However the others look, words that speak for a role keep their say.
    private static double Limited(double own, double score) => own + Math.Clamp(score - own, -MostOfOthers, MostOfOthers);

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

    // A state is the role of the part before and the roles used so far, as one number.
    private int[] Viterbi(IReadOnlyList<HeadPart> head, double[,] evidence)
    {
        int count = Math.Min(head.Count, MostParts), masks = 1 << model.Count, states = (model.Count + 1) * masks;
        double[] best = new double[(count + 1) * states];
        int[] from = new int[best.Length];
        Array.Fill(best, double.MinValue);
        best[model.Count * masks] = 0;
        for (int at = 0; at < count; at++)
        {
            for (int state = 0; state < states; state++)
            {
                if (best[(at * states) + state] > double.MinValue)
                {
                    Step(head, evidence, at, state, best.AsSpan(at * states, 2 * states), from.AsSpan((at + 1) * states, states));
                }
            }
        }

        return Trace(head.Count, best.AsSpan(count * states), from);
    }

    /// <summary>Offers what can follow a state.</summary>
    /// <param name="head">The parts.</param>
    /// <param name="evidence">What speaks for the roles of each.</param>
    /// <param name="at">The part that follows.</param>
    /// <param name="state">The state before it.</param>
    /// <param name="best">The scores of the states before it, then of those behind it.</param>
    /// <param name="from">The states that those behind it come from.</param>
    private void Step(IReadOnlyList<HeadPart> head, double[,] evidence, int at, int state, Span<double> best, Span<int> from)
    {
        (int before, int mask) = (state >> model.Count, state & ((1 << model.Count) - 1));
        double so = best[state];
        Offer(best[from.Length..], from, model.Count, mask, Unused + evidence[at, model.Count]);
        for (int role = 0; role < model.Count; role++)
        {
            if ((mask & (1 << role)) == 0)
            {
                Offer(best[from.Length..], from, role, mask | (1 << role), evidence[at, role] + model.Bias(role) + Follows(head, at, before, role) + (head[at].FollowsComma ? AfterComma : 0));
            }
            else if (before == role && model.Continues(head[at - 1], head[at], role) is { } more)
            {
                Offer(best[from.Length..], from, role, mask, more);
            }
        }

        void Offer(Span<double> best, Span<int> from, int label, int mask, double gain)
        {
            int next = (label << model.Count) | mask;
            if (so + gain > best[next])
            {
                best[next] = so + gain;
                from[next] = state;
            }
        }
    }

    // What follows at once is in the same row or the next; a date or another row between them parts them.
    private double Follows(IReadOnlyList<HeadPart> head, int at, int before, int role) =>
        at > 0 && head[at].RowOffset - head[at - 1].RowOffset > 1 ? 0 : model.Follows(before == model.Count ? IRoleDecoder.None : before, role);

    private int[] Trace(int all, ReadOnlySpan<double> last, int[] from)
    {
        int end = model.Count << model.Count;
        double most = double.MinValue;
        for (int state = 0; state < last.Length; state++)
        {
            if (last[state] > most)
            {
                (most, end) = (last[state], state);
            }
        }

        int[] roles = new int[all];
        Array.Fill(roles, IRoleDecoder.None);
        for (int at = (from.Length / last.Length) - 1; at > 0; at--)
        {
            int label = end >> model.Count;
            roles[at - 1] = label == model.Count ? IRoleDecoder.None : label;
            end = from[(at * last.Length) + end];
        }

        return roles;
    }
}
