using CareerHub.Cv;
using CareerHub.Profiles;
using CareerHub.Web.Editing;

namespace CareerHub.Web.Cvs;

/// <summary>A section of a CV, and where its entries and their selection are.</summary>
/// <param name="Key">The key of <see cref="CvSection"/>.</param>
/// <param name="Title">What the site calls it.</param>
/// <param name="Section">The key of the profile's section; two parts may share one.</param>
/// <param name="Get">The entries that are chosen, or null for all.</param>
/// <param name="Set">Chooses entries.</param>
internal sealed record CvPart(
    string Key, string Title, string Section, Func<CvSelection, ValueList<Ulid>?> Get, Func<CvSelection, ValueList<Ulid>?, CvSelection> Set)
{
    /// <summary>Which of the profile's section belong to it.</summary>
    public Func<ProfileEntry, bool> Belongs { get; init; } = static _ => true;

    /// <summary>Whether it stands among the sections; links stand with the contacts.</summary>
    public bool HasPlace { get; init; } = true;

    public IEnumerable<ProfileEntry> Entries(Profile profile) => ProfileSections.Find(Section)!.Entries(profile).Where(Belongs);
}
