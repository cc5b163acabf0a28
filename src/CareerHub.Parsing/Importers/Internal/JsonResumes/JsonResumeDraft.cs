using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal;
using CareerHub.Parsing.Importers.Internal.Json;
using CareerHub.Profiles;

namespace CareerHub.Parsing.Importers.Internal.JsonResumes;

/// <summary>
/// Reads a JSON Resume (1.0.0, and where it has no such member by the names of 0.x) into a draft in which each value names its place in the file.
/// Our own members say what the format has no member for.
/// </summary>
internal sealed class JsonResumeDraft(ImportSource source, HashSet<JsonPart> read)
{
    private const string Method = "json-resume";
    private const string Own = "x-careerhub";

    public ProfileDraft Read(JsonPart document)
    {
        var root = new JsonEntry(document, source, read, Method);
        root.Skip("$schema");
        JsonEntry own = root.Object("meta").Object("careerhub");
        JsonEntry[] schools = [.. root.Objects("education")];
        var draft = new ProfileDraft
        {
            Experiences = Each(root.Objects("work"), Work),
            Volunteering = Each(root.Objects("volunteer"), Volunteer),
            Education = Each(schools, Education),
            Achievements = Each(root.Objects("awards"), Award),
            Certifications = Each(root.Objects("certificates"), Certificate),
            Publications = Each(root.Objects("publications"), Publication),
            Skills = root.Objects("skills").SelectMany(Skills).ToValueList(),
            Languages = Each(root.Objects("languages"), entry => new DraftLanguage { Name = entry.Text("language", "name"), Fluency = entry.Text("fluency", "level") }),
            Interests = Each(root.Objects("interests", "hobbies"), entry => new DraftInterest { Name = entry.Text("name"), Keywords = entry.Texts("keywords") }),
            References = Each(root.Objects("references"), entry => new DraftReference { Name = entry.Text("name"), Reference = entry.Text("reference") }),
            Projects = Each(root.Objects("projects"), Project),
            CustomSections = Each(own.Objects("customSections"), entry => new DraftCustomSection { Title = entry.Text("title"), Content = entry.Text("content") }),
        };
        root.Skip("meta");
        return WithPerson(draft, root.Object("basics", "bio"));
    }

    private ProfileDraft WithPerson(ProfileDraft draft, JsonEntry basics)
    {
        JsonEntry place = basics.Object("location");
        JsonEntry placeOwn = place.Object(Own);
        var location = new DraftPlace
        {
            Address = place.Text("address"),
            PostalCode = place.Text("postalCode"),
            City = place.Text("city"),
            Region = place.Text("region", "state"),
            Country = place.Text("countryCode"),
            Text = placeOwn.Text("text"),
        };
        basics.Skip("image", "picture");
        return draft with
        {
            FullName = basics.Text("name") ?? NameOfTwo(basics),
            Headline = basics.Text("label"),
            Email = basics.Text("email"),
            Phone = basics.Text("phone"),
            Summary = basics.Text("summary"),
            Location = location.Values().Any() ? location : null,
            Links = Each([basics, .. basics.Objects("profiles")], Link),
        };

        DraftLink Link(JsonEntry entry) => entry == basics
            ? new DraftLink { Url = entry.Address("url", "website") }
            : new DraftLink { Network = entry.Text("network"), Username = entry.Text("username"), Url = entry.Address("url") };
    }

    // Until 0.0.11 a person had a first and a last name.
    private Sourced<string>? NameOfTwo(JsonEntry basics)
    {
        if (basics.Part?["firstName"] is not { } first || basics.Part["lastName"] is not { } last || !first.IsText(source.Text) || !last.IsText(source.Text) || first.Slice.Start > last.Slice.Start)
        {
            return null;
        }

        Sourced<string>? name = source.Read(source.Of(first.Slice) + " " + source.Of(last.Slice), Slice.Between(first.Slice.Start, last.Slice.End), Method);
        if (name is not null)
        {
            read.UnionWith([first, last]);
        }

        return name;
    }

    private DraftExperience Work(JsonEntry entry)
    {
        JsonEntry own = Marked(entry);
        Sourced<PartialDate>? start = entry.Date("startDate");
        return new DraftExperience
        {
            CompanyName = entry.Text("name", "company"),
            Position = entry.Text("position"),
            CompanyLocation = entry.Text("location"),
            CompanyWebsite = entry.Address("url", "website"),
            EmploymentType = own.Text("employmentType"),
            Start = start,
            End = entry.EndDate("endDate") ?? Open(entry, own, start),
            Description = entry.Text("summary", "description"),
            Responsibilities = entry.Texts("highlights"),
            Technologies = own.Texts("technologies"),
        };
    }

    private DraftVolunteerExperience Volunteer(JsonEntry entry)
    {
        JsonEntry own = Marked(entry);
        Sourced<PartialDate>? start = entry.Date("startDate");
        return new DraftVolunteerExperience
        {
            Organization = entry.Text("organization"),
            Position = entry.Text("position"),
            Url = entry.Address("url", "website"),
            Start = start,
            End = entry.EndDate("endDate") ?? Open(entry, own, start),
            Summary = entry.Text("summary"),
            Highlights = entry.Texts("highlights"),
        };
    }

    private static DraftEducation Education(JsonEntry entry)
    {
        JsonEntry own = Marked(entry);
        own.Skip("kind");
        return new DraftEducation
        {
            Kind = own.Says("kind", "training") ? EducationKind.Training : EducationKind.Degree,
            Institution = entry.Text("institution"),
            Url = entry.Address("url", "website"),
            FieldOfStudy = entry.Text("area"),
            Degree = entry.Text("studyType"),
            Start = entry.Date("startDate"),
            End = entry.EndDate("endDate"),
            Grade = entry.Text("score", "gpa"),
            Courses = entry.Texts("courses"),
            Description = own.Text("description"),
        };
    }

    private static DraftAchievement Award(JsonEntry entry) => new()
    {
        Title = entry.Text("title"),
        Date = entry.Date("date", "awardDate"),
        Awarder = entry.Text("awarder"),
        Description = entry.Text("summary", "description"),
        Url = entry.Object(Own).Address("url"),
    };

    private static DraftCertification Certificate(JsonEntry entry)
    {
        JsonEntry own = entry.Object(Own);
        return new DraftCertification
        {
            Name = entry.Text("name"),
            IssueDate = entry.Date("date"),
            CredentialUrl = entry.Address("url"),
            IssuingOrganization = entry.Text("issuer"),
            CredentialId = own.Text("credentialId"),
            ExpiryDate = own.Date("expiryDate"),
        };
    }

    private static DraftPublication Publication(JsonEntry entry) => new()
    {
        Name = entry.Text("name"),
        Publisher = entry.Text("publisher"),
        ReleaseDate = entry.Date("releaseDate"),
        Url = entry.Address("url", "website"),
        Summary = entry.Text("summary"),
    };

    private static DraftProject Project(JsonEntry entry)
    {
        JsonEntry own = Marked(entry);
        return new DraftProject
        {
            Name = entry.Text("name"),
            Description = entry.Text("description"),
            Achievements = entry.Texts("highlights"),
            Technologies = entry.Texts("keywords"),
            Start = entry.Date("startDate"),
            End = entry.EndDate("endDate"),
            Url = entry.Address("url") ?? own.Address("demoUrl", "githubUrl", "documentationUrl"),
            Role = entry.Joined("roles"),
            Organization = entry.Text("entity"),
        };
    }

    // With keywords an object is a group of skills, without a skill; as JsonResume reads it.
    private static IEnumerable<DraftSkill> Skills(JsonEntry entry)
    {
        IReadOnlyList<JsonPart> keywords = entry.Strings("keywords");
        return keywords.Count == 0
            ? [new DraftSkill { Name = entry.Text("name"), Level = entry.Text("level") }]
            : keywords.Select(keyword => new DraftSkill { Name = entry.Take(keyword), GroupName = entry.Text("name") });
    }

    private static JsonEntry Marked(JsonEntry entry)
    {
        JsonEntry own = entry.Object(Own);
        own.Skip("end");
        return own;
    }

    private static Sourced<PartialDate>? Open(JsonEntry entry, JsonEntry own, Sourced<PartialDate>? start) =>
        own.Says("end", "unknown") ? null : entry.GoesOn(start, "startDate", "endDate");

    private static ValueList<T> Each<T>(IEnumerable<JsonEntry> entries, Func<JsonEntry, T> make)
        where T : DraftEntry => entries.Select(make).Where(entry => entry.Values().Any()).ToValueList();
}
