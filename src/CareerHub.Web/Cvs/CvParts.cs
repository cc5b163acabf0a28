using CareerHub.Profiles;

namespace CareerHub.Web.Cvs;

/// <summary>The sections of a CV but for the summary, in the order in which a CV has them unless its template or its person says otherwise.</summary>
internal static class CvParts
{
    public const string Summary = "profile";
    public const string Links = "links";

    // A section without a title has no heading that a CV could show it under.
    public static IReadOnlyList<CvPart> All { get; } =
    [
        new("experience", "Experience", "experience", s => s.Experiences, (s, v) => s with { Experiences = v }),
        new("projects", "Projects", "projects", s => s.Projects, (s, v) => s with { Projects = v }),
        new("education", "Education", "education", s => s.Education, (s, v) => s with { Education = v }) { Belongs = entry => entry is Education { Kind: not EducationKind.Training } },
        new("training", "Training", "education", s => s.Education, (s, v) => s with { Education = v }) { Belongs = entry => entry is Education { Kind: EducationKind.Training } },
        new("skills", "Skills", "skills", s => s.Skills, (s, v) => s with { Skills = v }),
        new("certificates", "Certifications", "certifications", s => s.Certifications, (s, v) => s with { Certifications = v }),
        new("awards", "Awards and achievements", "achievements", s => s.Achievements, (s, v) => s with { Achievements = v }),
        new("publications", "Publications", "publications", s => s.Publications, (s, v) => s with { Publications = v }),
        new("volunteering", "Volunteering", "volunteering", s => s.Volunteering, (s, v) => s with { Volunteering = v }),
        new("languages", "Languages", "languages", s => s.Languages, (s, v) => s with { Languages = v }),
        new("interests", "Interests", "interests", s => s.Interests, (s, v) => s with { Interests = v }),
        new("custom", "Other sections", "other", s => s.CustomSections, (s, v) => s with { CustomSections = v }) { Belongs = entry => entry is CustomSection { Title: not null } },
        new("references", "References", "references", s => s.References, (s, v) => s with { References = v }),
        new(Links, "Links beside your contact", "links", s => s.Links, (s, v) => s with { Links = v }) { HasPlace = false },
    ];
}
