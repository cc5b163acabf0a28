namespace CareerHub.Parsing.Documents.Flow;

/// <summary>Numbers the tables of one document.</summary>
internal sealed class TableNumbers
{
    private int next;

    public int Next() => next++;
}
