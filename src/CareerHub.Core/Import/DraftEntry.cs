namespace CareerHub.Import;

/// <summary>What every part of a draft has.</summary>
public abstract record DraftEntry
{
    /// <summary>All values of the entry that are set, in the order of a reader's interest.</summary>
    /// <returns>The values with the property that each belongs to.</returns>
    public abstract IEnumerable<DraftValue> Values();
}
