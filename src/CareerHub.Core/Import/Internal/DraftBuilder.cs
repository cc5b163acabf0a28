using CareerHub.Profiles;

namespace CareerHub.Import.Internal;

/// <summary>Makes the parts of a draft from their values: the other way round of <see cref="DraftEntry.Values"/>.</summary>
internal static class DraftBuilder
{
    /// <summary>Puts a draft together again from its parts as <see cref="ProfileDraft.Parts"/> lists them.</summary>
    /// <param name="parts">For each part its section, the values, and whether an education is a training course.</param>
    /// <param name="text">The document that they come from.</param>
    public static ProfileDraft Draft(IReadOnlyList<(string Section, DraftValues Values, EducationKind Kind)> parts, EvidenceText text)
    {
        DraftValues own = parts.Where(part => part.Section.Length == 0).Select(part => part.Values).FirstOrDefault() ?? new DraftValues([], text);
        return new ProfileDraft
        {
            FullName = own.Text(nameof(ProfileDraft.FullName)),
            Headline = own.Text(nameof(ProfileDraft.Headline)),
            Summary = own.Text(nameof(ProfileDraft.Summary)),
            Email = own.Text(nameof(ProfileDraft.Email)),
            Phone = own.Text(nameof(ProfileDraft.Phone)),
            Location = Section(nameof(ProfileDraft.Location), Place) is [var place, ..] ? place : null,
            Experiences = Section(nameof(ProfileDraft.Experiences), Experience),
            Projects = Section(nameof(ProfileDraft.Projects), Project),
            Skills = Section(nameof(ProfileDraft.Skills), v => new DraftSkill { Name = v.Text("Name"), GroupName = v.Text("GroupName"), Level = v.Text("Level") }),
            Education = parts.Where(part => part.Section == nameof(ProfileDraft.Education)).Select(part => Education(part.Values, part.Kind)).ToValueList(),
            Certifications = Section(nameof(ProfileDraft.Certifications), Certification),
            Achievements = Section(nameof(ProfileDraft.Achievements), Achievement),
            Languages = Section(nameof(ProfileDraft.Languages), v => new DraftLanguage { Name = v.Text("Name"), Fluency = v.Text("Fluency") }),
            Volunteering = Section(nameof(ProfileDraft.Volunteering), Volunteering),
            Publications = Section(nameof(ProfileDraft.Publications), Publication),
            Interests = Section(nameof(ProfileDraft.Interests), v => new DraftInterest { Name = v.Text("Name"), Keywords = v.Texts("Keywords") }),
            References = Section(nameof(ProfileDraft.References), v => new DraftReference { Name = v.Text("Name"), Reference = v.Text("Reference") }),
            CustomSections = Section(nameof(ProfileDraft.CustomSections), v => new DraftCustomSection { Title = v.Text("Title"), Content = v.Text("Content") }),
            Links = Section(nameof(ProfileDraft.Links), v => new DraftLink { Network = v.Text("Network"), Username = v.Text("Username"), Url = v.Text("Url") }),
        };

        ValueList<T> Section<T>(string name, Func<DraftValues, T> build)
        {
            var built = new List<T>();
            for (int i = 0; i < parts.Count; i++)
            {
                if (parts[i].Section == name)
                {
                    built.Add(build(parts[i].Values));
                }
            }

            return built.ToValueList();
        }
    }

    private static DraftPlace Place(DraftValues v) => new()
    {
        Address = v.Text("Address"),
        PostalCode = v.Text("PostalCode"),
        City = v.Text("City"),
        Region = v.Text("Region"),
        Country = v.Text("Country"),
        Text = v.Text("Text"),
    };

    private static DraftExperience Experience(DraftValues v) => new()
    {
        Position = v.Text("Position"),
        CompanyName = v.Text("CompanyName"),
        CompanyWebsite = v.Text("CompanyWebsite"),
        CompanyLocation = v.Text("CompanyLocation"),
        EmploymentType = v.Text("EmploymentType"),
        Start = v.Date("Start"),
        End = v.Date("End"),
        Description = v.Text("Description"),
        Responsibilities = v.Texts("Responsibilities"),
        Technologies = v.Texts("Technologies"),
    };

    private static DraftProject Project(DraftValues v) => new()
    {
        Name = v.Text("Name"),
        Role = v.Text("Role"),
        Organization = v.Text("Organization"),
        Start = v.Date("Start"),
        End = v.Date("End"),
        Url = v.Text("Url"),
        Description = v.Text("Description"),
        Achievements = v.Texts("Achievements"),
        Technologies = v.Texts("Technologies"),
    };

    private static DraftEducation Education(DraftValues v, EducationKind kind) => new()
    {
        Kind = kind,
        Institution = v.Text("Institution"),
        Degree = v.Text("Degree"),
        FieldOfStudy = v.Text("FieldOfStudy"),
        Start = v.Date("Start"),
        End = v.Date("End"),
        Grade = v.Text("Grade"),
        Url = v.Text("Url"),
        Description = v.Text("Description"),
        Courses = v.Texts("Courses"),
    };

    private static DraftCertification Certification(DraftValues v) => new()
    {
        Name = v.Text("Name"),
        IssuingOrganization = v.Text("IssuingOrganization"),
        CredentialId = v.Text("CredentialId"),
        CredentialUrl = v.Text("CredentialUrl"),
        IssueDate = v.Date("IssueDate"),
        ExpiryDate = v.Date("ExpiryDate"),
    };

    private static DraftAchievement Achievement(DraftValues v) => new()
    {
        Title = v.Text("Title"),
        Awarder = v.Text("Awarder"),
        Date = v.Date("Date"),
        Url = v.Text("Url"),
        Description = v.Text("Description"),
    };

    private static DraftVolunteerExperience Volunteering(DraftValues v) => new()
    {
        Position = v.Text("Position"),
        Organization = v.Text("Organization"),
        Url = v.Text("Url"),
        Start = v.Date("Start"),
        End = v.Date("End"),
        Summary = v.Text("Summary"),
        Highlights = v.Texts("Highlights"),
    };

    private static DraftPublication Publication(DraftValues v) => new()
    {
        Name = v.Text("Name"),
        Publisher = v.Text("Publisher"),
        ReleaseDate = v.Date("ReleaseDate"),
        Url = v.Text("Url"),
        Summary = v.Text("Summary"),
    };
}
