namespace CareerHub.Parsing.Layout;

/// <summary>Joins drawn lines that go on where another ends, such as the borders of a table, of which every cell has its own.</summary>
internal static class RuleJoiner
{
    /// <summary>How far the ends of lines that belong together may be apart, in points.</summary>
    private const double Slack = 1.5;

    /// <summary>The joined lines from top to bottom.</summary>
    public static Rule[] Join(IReadOnlyList<Rule> rules)
    {
        Rule[] ordered = [.. rules.OrderBy(rule => rule.Y)];
        var joined = new List<Rule>(ordered.Length);
        for (int begin = 0, end; begin < ordered.Length; begin = end)
        {
            for (end = begin + 1; end < ordered.Length && ordered[end].Y - ordered[begin].Y <= Slack; end++)
            {
            }

            int first = joined.Count;
            foreach (Rule rule in ordered[begin..end].OrderBy(rule => rule.Left))
            {
                if (joined.Count > first && rule.Left <= joined[^1].Right + Slack)
                {
                    joined[^1] = joined[^1] with { Right = Math.Max(joined[^1].Right, rule.Right) };
                }
                else
                {
                    joined.Add(rule with { Y = ordered[begin].Y });
                }
            }
        }

        return [.. joined];
    }
}
