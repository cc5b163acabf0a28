using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Sections.Internal;

/// <summary>A document's rows and the look of its running text.</summary>
internal sealed class DocumentRows
{
    public DocumentRows(DocumentText document, UnderstandingBudget budget)
    {
        Document = document;
        Budget = budget;
        Rows = RowBuilder.Default.Build(document, budget);
        BodySize = Common(row => row.Style.Size);
        BodyColor = Common(row => row.Style.Color);
        BodyIsBold = Common(row => row.Style.Bold);
    }

    public DocumentText Document { get; }

    /// <summary>The time that is left for understanding.</summary>
    public UnderstandingBudget Budget { get; }

    public IReadOnlyList<Row> Rows { get; }

    /// <summary>The size of most characters.</summary>
    public double BodySize { get; }

    /// <summary>The colour of most characters.</summary>
    public int BodyColor { get; }

    /// <summary>Whether most characters are bold.</summary>
    public bool BodyIsBold { get; }

    /// <summary>How much a row's look stands out from running text, from 0.</summary>
    public double Prominence(Row row)
    {
        RowStyle style = row.Style;
        double size = BodySize > 0 && style.Size > 0 ? Math.Clamp(((style.Size / BodySize) - 1) * 4, -1, 3) : 0;
        return size
            + (style.Level > 0 ? 2 : 0)
            + (row.Underlined ? 2 : 0)
            + (style.Bold && !BodyIsBold ? 1 : 0)
            + (style.Upper ? 0.8 : 0)
            + (style.Color != BodyColor ? 0.5 : 0);
    }

    private T? Common<T>(Func<Row, T> of)
        where T : notnull
    {
        var letters = new Dictionary<T, int>();
        foreach (Row row in Budget.All(Rows))
        {
            T look = of(row);
            letters[look] = letters.GetValueOrDefault(look) + row.Text.Length;
        }

        return letters.Count == 0 ? default : letters.MaxBy(look => look.Value).Key;
    }
}
