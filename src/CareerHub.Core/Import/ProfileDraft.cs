using CareerHub.Import.Internal;
using CareerHub.Profiles;

namespace CareerHub.Import;

/// <summary>What a document says, in the shape of a profile: a proposal that a person reviews. Every value names the words that it was read from.</summary>
public sealed record ProfileDraft : DraftEntry
{
    /// <summary>The person's name.</summary>
    public Sourced<string>? FullName { get; init; }

    /// <summary>One line about the person, such as the job title.</summary>
    public Sourced<string>? Headline { get; init; }

    /// <summary>The text about the person.</summary>
    public Sourced<string>? Summary { get; init; }

    /// <summary>The e-mail address.</summary>
    public Sourced<string>? Email { get; init; }

    /// <summary>The telephone number.</summary>
    public Sourced<string>? Phone { get; init; }

    /// <summary>Where the person lives, or null.</summary>
    public DraftPlace? Location { get; init; }

    /// <summary>The entries of this section, in the order of the document.</summary>
    public ValueList<DraftExperience> Experiences { get; init; } = [];

    /// <summary>The entries of this section, in the order of the document.</summary>
    public ValueList<DraftProject> Projects { get; init; } = [];

    /// <summary>The entries of this section, in the order of the document.</summary>
    public ValueList<DraftSkill> Skills { get; init; } = [];

    /// <summary>The entries of this section, in the order of the document.</summary>
    public ValueList<DraftEducation> Education { get; init; } = [];

    /// <summary>The entries of this section, in the order of the document.</summary>
    public ValueList<DraftCertification> Certifications { get; init; } = [];

    /// <summary>The entries of this section, in the order of the document.</summary>
    public ValueList<DraftAchievement> Achievements { get; init; } = [];

    /// <summary>The entries of this section, in the order of the document.</summary>
    public ValueList<DraftLanguage> Languages { get; init; } = [];

    /// <summary>The entries of this section, in the order of the document.</summary>
    public ValueList<DraftVolunteerExperience> Volunteering { get; init; } = [];

    /// <summary>The entries of this section, in the order of the document.</summary>
    public ValueList<DraftPublication> Publications { get; init; } = [];

    /// <summary>The entries of this section, in the order of the document.</summary>
    public ValueList<DraftInterest> Interests { get; init; } = [];

    /// <summary>The entries of this section, in the order of the document.</summary>
    public ValueList<DraftReference> References { get; init; } = [];

    /// <summary>The entries of this section, in the order of the document.</summary>
    public ValueList<DraftCustomSection> CustomSections { get; init; } = [];

    /// <summary>The entries of this section, in the order of the document.</summary>
    public ValueList<DraftLink> Links { get; init; } = [];

    /// <summary>The values of the draft itself, without those of its sections.</summary>
    /// <returns>The values with the property that each belongs to.</returns>
    public override IEnumerable<DraftValue> Values() =>
    [
        .. DraftValue.Of(nameof(FullName), FullName),
        .. DraftValue.Of(nameof(Headline), Headline),
        .. DraftValue.Of(nameof(Summary), Summary),
        .. DraftValue.Of(nameof(Email), Email),
        .. DraftValue.Of(nameof(Phone), Phone),
    ];

    /// <summary>
    /// The draft as a profile. Every value becomes the field of its name; a project's address at github.com becomes its source code's, any other the demonstration's;
    /// a country becomes its code, and words for a level of skill that are clear become the level.
    /// </summary>
    /// <param name="owner">The user whose profile it becomes.</param>
    /// <param name="importId">The import that the fields came from, or null to leave their origins empty.</param>
    /// <returns>The profile, with new keys and private.</returns>
    public Profile ToProfile(Ulid owner, Ulid? importId = null) => new DraftToProfile(importId).Map(this, owner);

    /// <summary>Every part of the draft: itself, the place, and the entries of all sections.</summary>
    /// <returns>The name of the section's property, the place in it from 0, and the part.</returns>
    public IEnumerable<(string Section, int Index, DraftEntry Entry)> Parts()
    {
        yield return ("", 0, this);
        if (Location is not null)
        {
            yield return (nameof(Location), 0, Location);
        }

        (string, IReadOnlyList<DraftEntry>)[] sections =
        [
            (nameof(Experiences), Experiences),
            (nameof(Projects), Projects),
            (nameof(Skills), Skills),
            (nameof(Education), Education),
            (nameof(Certifications), Certifications),
            (nameof(Achievements), Achievements),
            (nameof(Languages), Languages),
            (nameof(Volunteering), Volunteering),
            (nameof(Publications), Publications),
            (nameof(Interests), Interests),
            (nameof(References), References),
            (nameof(CustomSections), CustomSections),
            (nameof(Links), Links),
        ];
        foreach ((string section, IReadOnlyList<DraftEntry> entries) in sections)
        {
            for (int i = 0; i < entries.Count; i++)
            {
                yield return (section, i, entries[i]);
            }
        }
    }
}
