using CareerHub.Profiles;

namespace CareerHub.Cv.Internal;

/// <summary>Walks through every text of a profile that can be translated, and puts another in its place where it is given one.</summary>
internal sealed class CvProfileTexts(Func<CvTranslatableText, string?> replace)
{
    private const bool Prose = true;

    public Profile Of(Profile profile) => profile with
    {
        Headline = Text("basics", null, "headline", profile.Headline, Prose),
        Summary = Text("basics", null, "summary", profile.Summary, Prose),
        Experiences = Each(profile.Experiences, Of),
        Projects = Each(profile.Projects, Of),
        Skills = Each(profile.Skills, Of),
        Education = Each(profile.Education, Of),
        Certifications = Each(profile.Certifications, one => one with { Name = Text("certificates", one, "name", one.Name) }),
        Achievements = Each(profile.Achievements, Of),
        Languages = Each(profile.Languages, one => one with { Name = Text("languages", one, "name", one.Name, Prose), Fluency = Text("languages", one, "fluency", one.Fluency, Prose) }),
        Volunteering = Each(profile.Volunteering, Of),
        Publications = Each(profile.Publications, one => one with { Summary = Text("publications", one, "text", one.Summary, Prose) }),
        Interests = Each(profile.Interests, one => one with { Name = Text("interests", one, "name", one.Name, Prose), Keywords = Lines("interests", one, "keywords", one.Keywords) }),
        References = Each(profile.References, one => one with { Reference = Text("references", one, "text", one.Reference, Prose) }),
        CustomSections = Each(profile.CustomSections, one => one with { Title = Text("custom", one, "title", one.Title, Prose), Content = Text("custom", one, "text", one.Content, Prose) }),
    };

    private static ValueList<T> Each<T>(ValueList<T> entries, Func<T, T> translate) => entries.Select(translate).ToValueList();

    private Experience Of(Experience job)
    {
        string? title = Text("experience", job, "title", job.Position, Prose), place = Text("experience", job, "place", job.CompanyLocation);
        (string? description, ValueList<string> points) = Body("experience", job, job.Description, job.Responsibilities);
        return job with { Position = title, CompanyLocation = place, Description = description, Responsibilities = points };
    }

    private Project Of(Project project)
    {
        string? name = Text("projects", project, "name", project.Name), role = Text("projects", project, "role", project.Role, Prose);
        string? company = Text("projects", project, "company", project.AnonymizedCompany, Prose);
        (string? description, ValueList<string> points) = Body("projects", project, project.Description, project.Achievements);
        return project with { Name = name, Role = role, AnonymizedCompany = company, Description = description, Achievements = points };
    }

    private Skill Of(Skill skill) => skill with
    {
        Name = Text("skills", skill, "name", skill.Name) ?? "",
        GroupName = Text("skills", skill, "group", skill.GroupName, Prose) ?? "",
    };

    private Education Of(Education education)
    {
        string section = education.Kind == EducationKind.Training ? "training" : "education";
        return education with
        {
            Degree = Text(section, education, "title", education.Degree, Prose),
            FieldOfStudy = Text(section, education, "subject", education.FieldOfStudy, Prose),
            Description = Text(section, education, "text", education.Description, Prose),
            Courses = Lines(section, education, "courses", education.Courses),
        };
    }

    private Achievement Of(Achievement award) => award with
    {
        Title = Text("awards", award, "title", award.Title, Prose),
        Description = Text("awards", award, "text", award.Description, Prose),
    };

    private VolunteerExperience Of(VolunteerExperience post)
    {
        string? title = Text("volunteering", post, "title", post.Position, Prose);
        (string? summary, ValueList<string> points) = Body("volunteering", post, post.Summary, post.Highlights);
        return post with { Position = title, Summary = summary, Highlights = points };
    }

    private string? Text(string section, ProfileEntry? entry, string field, string? original, bool isProse = false) => ProfileText.IsBlank(original)
        ? original
        : replace(new CvTranslatableText(section, entry?.Id, field, isProse, original!, null)) ?? original;

    private ValueList<string> Lines(string section, ProfileEntry entry, string field, ValueList<string> items) =>
        Text(section, entry, field, string.Join('\n', items)) is { } text && text != string.Join('\n', items) ? CvText.Paragraphs(text) : items;

    private (string? Description, ValueList<string> Points) Body(string section, ProfileEntry entry, string? description, ValueList<string> points)
    {
        string original = CvEntryText.Join(description, points);
        return Text(section, entry, "text", original, Prose) is { } text && text != original ? CvEntryText.Split(text) : (description, points);
    }
}
