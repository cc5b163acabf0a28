namespace CareerHub.Web.Cvs;

/// <summary>A section of the profile as a CV may show it.</summary>
/// <param name="Key">The key of the section.</param>
/// <param name="Title">What the site calls it.</param>
/// <param name="HasPlace">Whether it can be moved among the others.</param>
/// <param name="Entries">Its entries: those that are shown in their order, then the others.</param>
internal sealed record ContentSection(string Key, string Title, bool HasPlace, IReadOnlyList<ContentEntry> Entries)
{
    public int ShownCount => Entries.Count(entry => entry.IsShown);
}
