using CareerHub.Profiles;
using CareerHub.Web.Editing;

namespace CareerHub.Web.Pages.Profiles;

/// <summary>One entry in the list of its section.</summary>
internal sealed record EntryRow(ProfileSection Section, ProfileEntry Entry, bool IsFirst, bool IsLast)
{
    public EntryLines Lines => EntryLines.Of(Entry);

    public static IEnumerable<EntryRow> Of(ProfileSection section, Profile profile)
    {
        IReadOnlyList<ProfileEntry> entries = section.Entries(profile);
        return entries.Select((entry, index) => new EntryRow(section, entry, index == 0, index == entries.Count - 1));
    }
}
