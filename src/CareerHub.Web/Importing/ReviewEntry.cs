namespace CareerHub.Web.Importing;

/// <summary>One entry of the draft in the review form.</summary>
/// <param name="Name">The name of the box that takes the entry, such as <c>Experiences.0</c>.</param>
/// <param name="Description">The entry in a few words.</param>
/// <param name="Take">Whether it goes into the profile.</param>
/// <param name="AlikeInProfile">Whether the profile holds the same entry already.</param>
/// <param name="Fields">Its fields.</param>
internal sealed record ReviewEntry(string Name, string Description, bool Take, bool AlikeInProfile, IReadOnlyList<ReviewField> Fields);

/// <summary>The entries of one section.</summary>
internal sealed record ReviewSection(string Key, string Title, string Singular, IReadOnlyList<ReviewEntry> Entries);
