using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal;
using CareerHub.Profiles;

namespace CareerHub.Parsing.Importers.Internal.LinkedIn;

/// <summary>Turns rows into entries of a draft. An entry that lacks what it is named by is none; the row is then reported.</summary>
internal static class LinkedInEntries
{
    public static DraftExperience? Position(LinkedInRow row, string text)
    {
        Sourced<PartialDate>? start = row.Start();
        (Sourced<string>? prose, ValueList<Sourced<string>> points) = Points(row, text, "description");
        var entry = new DraftExperience
        {
            CompanyName = row.Text("company"),
            Position = row.Text("title"),
            CompanyLocation = row.Text("location"),
            Start = start,
            End = row.EndOfJob(start),
            Description = prose,
            Responsibilities = points,
        };
        return entry is { CompanyName: null, Position: null } ? Refused<DraftExperience>(row, "it names neither an employer nor a job title") : entry;
    }

    public static DraftVolunteerExperience? Volunteering(LinkedInRow row, string text)
    {
        Sourced<PartialDate>? start = row.Start();
        (Sourced<string>? prose, ValueList<Sourced<string>> points) = Points(row, text, "description");
        var entry = new DraftVolunteerExperience
        {
            Organization = row.Text("company") ?? row.Text("name"),
            Position = row.Text("role") ?? row.Text("position"),
            Start = start,
            End = row.EndOfJob(start),
            Summary = prose,
            Highlights = points,
        };
        return entry is { Organization: null, Position: null } ? Refused<DraftVolunteerExperience>(row, "it names neither an organisation nor a role") : entry;
    }

    public static DraftEducation? Education(LinkedInRow row)
    {
        var entry = new DraftEducation
        {
            Institution = row.Text("school"),
            Degree = row.Text("degree"),
            Start = row.Start(),
            End = row.End(),
            Description = row.Text("notes"),
        };
        return entry is { Institution: null, Degree: null } ? Refused<DraftEducation>(row, "it names neither a school nor a degree") : entry;
    }

    public static DraftEducation? Course(LinkedInRow row) => row.Text("name") is { } name
        ? new DraftEducation { Kind = EducationKind.Training, Degree = name, Description = row.Text("number") }
        : Refused<DraftEducation>(row, "it names no course");

    public static DraftCertification? Certification(LinkedInRow row) => row.Text("name") is { } name
        ? new DraftCertification
        {
            Name = name,
            CredentialUrl = row.Address("url"),
            IssuingOrganization = row.Text("authority"),
            IssueDate = row.Start(),
            ExpiryDate = row.Date("end", "end date"),
            CredentialId = row.Text("license"),
        }
        : Refused<DraftCertification>(row, "it names no certificate");

    public static DraftProject? Project(LinkedInRow row, string text)
    {
        (Sourced<string>? prose, ValueList<Sourced<string>> points) = Points(row, text, "description");
        var entry = new DraftProject
        {
            Name = row.Text("title"),
            Description = prose,
            Achievements = points,
            Url = row.Address("url"),
            Start = row.Start(),
            End = row.End(),
        };
        return entry.Name is null && prose is null && points.Count == 0 ? Refused<DraftProject>(row, "it names no project") : entry;
    }

    public static DraftAchievement? Honor(LinkedInRow row) => row.Text("title") is { } title
        ? new DraftAchievement { Title = title, Description = row.Text("description"), Date = row.Date("date", "date") }
        : Refused<DraftAchievement>(row, "it names no award");

    public static DraftAchievement? TestScore(LinkedInRow row) => row.Text("name") is { } name
        ? new DraftAchievement { Title = name, Description = row.Text("score"), Date = row.Date("date", "date") }
        : Refused<DraftAchievement>(row, "it names no test");

    public static DraftPublication? Publication(LinkedInRow row) => row.Text("name") is { } name
        ? new DraftPublication { Name = name, ReleaseDate = row.Date("date", "date"), Summary = row.Text("description"), Publisher = row.Text("publisher"), Url = row.Address("url") }
        : Refused<DraftPublication>(row, "it names no publication");

    public static DraftPublication? Patent(LinkedInRow row) => row.Text("title") is { } title
        ? new DraftPublication { Name = title, ReleaseDate = row.Date("date", "date"), Summary = row.Text("description"), Publisher = row.Text("office"), Url = row.Address("url") }
        : Refused<DraftPublication>(row, "it names no patent");

    public static DraftSkill? Skill(LinkedInRow row) =>
        row.Text("name") is { } name ? new DraftSkill { Name = name } : Refused<DraftSkill>(row, "it names no skill");

    public static DraftLanguage? Language(LinkedInRow row) => row.Text("name") is { } name
        ? new DraftLanguage { Name = name, Fluency = row.Text("proficiency") }
        : Refused<DraftLanguage>(row, "it names no language");

    public static DraftReference? Recommendation(LinkedInRow row)
    {
        row.Skip("company", "job", "created", "status");
        return row.Text("text") is { } text ? new DraftReference { Name = row.Name(), Reference = text } : Refused<DraftReference>(row, "it holds no text");
    }

    private static (Sourced<string>? Prose, ValueList<Sourced<string>> Points) Points(LinkedInRow row, string text, string column)
    {
        (Slice prose, IReadOnlyList<Slice> points) = PointSplitter.Split(text, row.Range(column));
        return points.Count == 0
            ? (row.Text(column), [])
            : (row.Part(column, prose), points.Select(point => row.Part(column, point)).OfType<Sourced<string>>().ToValueList());
    }

    private static T? Refused<T>(LinkedInRow row, string why)
        where T : DraftEntry
    {
        row.Refuse(why);
        return null;
    }
}
