namespace CareerHub.Profiles;

/// <summary>A span of time between two partial dates. An unknown end is not the same as one that goes on.</summary>
/// <param name="Start">The first moment; never present.</param>
/// <param name="End">The last moment, present, or unknown.</param>
public readonly record struct PartialDateRange(PartialDate Start, PartialDate End)
{
    /// <summary>Whether nothing is known of either end.</summary>
    public bool IsUnknown => Start.IsUnknown && End.IsUnknown;

    /// <summary>
    /// Whether the end can be on or after the start: false only when its last possible day is before the start's first possible day.
    /// </summary>
    public bool IsOrdered => !Start.IsPresent && (!Start.IsDate || !End.IsDate || End.LastDay >= Start.FirstDay);
}
