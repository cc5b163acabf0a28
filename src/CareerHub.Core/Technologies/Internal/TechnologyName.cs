namespace CareerHub.Technologies.Internal;

/// <summary>A name of a technology.</summary>
/// <param name="Technology">What it names.</param>
/// <param name="Written">The name as the data file writes it.</param>
/// <param name="IsEveryday">Whether it is an everyday word too, or short for many things, so that only an item by itself can mean the technology.</param>
internal sealed record TechnologyName(Technology Technology, string Written, bool IsEveryday);
