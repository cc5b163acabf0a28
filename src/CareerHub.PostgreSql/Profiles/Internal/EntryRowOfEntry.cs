using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Profiles.Internal;

/// <summary>A row that holds one kind of entry.</summary>
internal abstract class EntryRow<TEntry> : EntryRow
    where TEntry : ProfileEntry
{
    internal TEntry ToEntry()
    {
        ProfileEntry values = ToValues();
        return (TEntry)(values with { Id = Id, Extensions = Extensions, Origins = Origins });
    }

    /// <summary>The entry without what all entries have.</summary>
    private protected abstract TEntry ToValues();
}
