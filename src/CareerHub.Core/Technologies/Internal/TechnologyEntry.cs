namespace CareerHub.Technologies.Internal;

/// <summary>A line of a data file.</summary>
/// <param name="Technology">The technology.</param>
/// <param name="Names">Its name, and its aliases.</param>
internal sealed record TechnologyEntry(Technology Technology, IReadOnlyList<TechnologyName> Names);
