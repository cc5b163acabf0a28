namespace CareerHub.Parsing.Sections.Internal;

/// <summary>Finds where the cells of rows under each other begin although no wide gap parts them.</summary>
internal interface ITabStopFinder
{
    /// <summary>Marks the words of the rows of one page and column that begin at a tab stop (<see cref="Row.AddStops"/>).</summary>
    void Mark(IReadOnlyList<Row> rows, UnderstandingBudget budget);
}
