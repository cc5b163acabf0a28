using CareerHub.Parsing.Sections.Internal;
using CareerHub.Technologies;

namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>Joins the rows of one skill that a narrow column wrapped, where no full line tells it.</summary>
internal sealed class WrappedSkills(RowJoiner joiner)
{
    private const double Edge = 2;
    private const double Leading = 1.75;

    public List<Row> Join(IReadOnlyList<Row> rows)
    {
        bool isCapitalised = rows.Count(row => char.IsLower(row.Text[0])) * 3 < rows.Count;
        bool hasItems = rows.Any(row => row.IsItem);
        var joined = new List<Row>();
        Row? above = null;
        foreach (Row row in rows)
        {
            bool continues = above is not null && Follows(above, row) && (hasItems ? Hangs(joined[^1], row) : IsOneName(above, row) || (isCapitalised && char.IsLower(row.Text[0])));
            if (continues)
            {
                joined[^1] = joiner.Merge(joined[^1], row);
            }
            else
            {
                joined.Add(row);
            }

            above = row;
        }

        return joined;
    }

    private static bool Follows(Row above, Row row) =>
        row is { HasBox: true, IsItem: false, Pieces.Count: 1 } && above is { HasBox: true, Pieces.Count: 1 } && row.Index == above.Index + 1 && row.Start > above.End
        && row.Page == above.Page && row.Line.Column == above.Line.Column && row.Style with { Upper = above.Style.Upper } == above.Style
        && row.Words[0].Baseline - above.Words[^1].Baseline is > 0 and var pitch && pitch < Leading * row.Words[0].FontSize && !TermSplitter.HasSigns(above) && SkillLabel.Colon(row.Text) is null;

    // Under the text of an item, right of its bullet.
    private static bool Hangs(Row item, Row row) => item.IsItem && Math.Abs(item.Left - row.Left) < Edge;

    private static bool IsOneName(Row above, Row row) =>
        TechnologyCatalog.Default.Find($"{above.Text} {row.Text}") is not null && TechnologyCatalog.Default.Find(row.Text) is null;
}
