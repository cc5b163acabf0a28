using System.Text.Json;
using CareerHub.Profiles;

namespace CareerHub.Interchange.Internal;

/// <summary>The entries of JSON Resume 1.0.0 (https://jsonresume.org/schema) and their places in the model; skills and links have their own classes.</summary>
internal static class EntryMaps
{
    public static EntryMap<Experience> Work { get; } = new(
        new ObjectMap<Experience>(
            Text<Experience>("name", e => e.CompanyName, (e, v) => e with { CompanyName = v }),
            Text<Experience>("position", e => e.Position, (e, v) => e with { Position = v }),
            Text<Experience>("location", e => e.CompanyLocation, (e, v) => e with { CompanyLocation = v }),
            Text<Experience>("url", e => e.CompanyWebsite, (e, v) => e with { CompanyWebsite = v }),
            Date<Experience>("startDate", e => e.Start, (e, v) => e with { Start = v }),
            EndDate<Experience>(e => e.End, (e, v) => e with { End = v }),
            Text<Experience>("summary", e => e.Description, (e, v) => e with { Description = v }),
            Texts<Experience>("highlights", e => e.Responsibilities, (e, v) => e with { Responsibilities = v }),
            Own(
                PeriodEnd.MarkerMember<Experience>(e => e.End, openMeansPresent: true),
                Text<Experience>("companySize", e => e.CompanySize, (e, v) => e with { CompanySize = v }),
                Text<Experience>("industry", e => e.Industry, (e, v) => e with { Industry = v }),
                Text<Experience>("employmentType", e => e.EmploymentType, (e, v) => e with { EmploymentType = v }),
                Texts<Experience>("technologies", e => e.Technologies, (e, v) => e with { Technologies = v }))),
        (e, source, context) => e with { End = PeriodEnd.Complete(e.Start, e.End, openMeansPresent: true, source, context) });

    public static EntryMap<VolunteerExperience> Volunteer { get; } = new(
        new ObjectMap<VolunteerExperience>(
            Text<VolunteerExperience>("organization", e => e.Organization, (e, v) => e with { Organization = v }),
            Text<VolunteerExperience>("position", e => e.Position, (e, v) => e with { Position = v }),
            Text<VolunteerExperience>("url", e => e.Url, (e, v) => e with { Url = v }),
            Date<VolunteerExperience>("startDate", e => e.Start, (e, v) => e with { Start = v }),
            EndDate<VolunteerExperience>(e => e.End, (e, v) => e with { End = v }),
            Text<VolunteerExperience>("summary", e => e.Summary, (e, v) => e with { Summary = v }),
            Texts<VolunteerExperience>("highlights", e => e.Highlights, (e, v) => e with { Highlights = v }),
            Own(PeriodEnd.MarkerMember<VolunteerExperience>(e => e.End, openMeansPresent: true))),
        (e, source, context) => e with { End = PeriodEnd.Complete(e.Start, e.End, openMeansPresent: true, source, context) });

    public static EntryMap<Education> Education { get; } = new(
        new ObjectMap<Education>(
            Text<Education>("institution", e => e.Institution, (e, v) => e with { Institution = v }),
            Text<Education>("url", e => e.Url, (e, v) => e with { Url = v }),
            Text<Education>("area", e => e.FieldOfStudy, (e, v) => e with { FieldOfStudy = v }),
            Text<Education>("studyType", e => e.Degree, (e, v) => e with { Degree = v }),
            Date<Education>("startDate", e => e.Start, (e, v) => e with { Start = v }),
            EndDate<Education>(e => e.End, (e, v) => e with { End = v }),
            Text<Education>("score", e => e.Grade, (e, v) => e with { Grade = v }),
            Texts<Education>("courses", e => e.Courses, (e, v) => e with { Courses = v }),
            Own(
                PeriodEnd.MarkerMember<Education>(e => e.End, openMeansPresent: false),
                new Leaf<Education, EducationKind>("kind", Codecs.Word<EducationKind>(), e => e.Kind, (e, v) => e with { Kind = v }),
                Text<Education>("description", e => e.Description, (e, v) => e with { Description = v }))),
        (e, source, context) => e with { End = PeriodEnd.Complete(e.Start, e.End, openMeansPresent: false, source, context) });

    public static EntryMap<Achievement> Award { get; } = new(
        new ObjectMap<Achievement>(
            Text<Achievement>("title", e => e.Title, (e, v) => e with { Title = v }),
            Date<Achievement>("date", e => e.Date, (e, v) => e with { Date = v }),
            Text<Achievement>("awarder", e => e.Awarder, (e, v) => e with { Awarder = v }),
            Text<Achievement>("summary", e => e.Description, (e, v) => e with { Description = v }),
            Own(
                new Leaf<Achievement, AchievementCategory>("category", Codecs.Word<AchievementCategory>(), e => e.Category, (e, v) => e with { Category = v }),
                Text<Achievement>("url", e => e.Url, (e, v) => e with { Url = v }))));

    public static EntryMap<Certification> Certificate { get; } = new(
        new ObjectMap<Certification>(
            Text<Certification>("name", e => e.Name, (e, v) => e with { Name = v }),
            Date<Certification>("date", e => e.IssueDate, (e, v) => e with { IssueDate = v }),
            Text<Certification>("url", e => e.CredentialUrl, (e, v) => e with { CredentialUrl = v }),
            Text<Certification>("issuer", e => e.IssuingOrganization, (e, v) => e with { IssuingOrganization = v }),
            Own(
                Text<Certification>("credentialId", e => e.CredentialId, (e, v) => e with { CredentialId = v }),
                Date<Certification>("expiryDate", e => e.ExpiryDate, (e, v) => e with { ExpiryDate = v }))));

    public static EntryMap<Publication> Publication { get; } = new(
        new ObjectMap<Publication>(
            Text<Publication>("name", e => e.Name, (e, v) => e with { Name = v }),
            Text<Publication>("publisher", e => e.Publisher, (e, v) => e with { Publisher = v }),
            Date<Publication>("releaseDate", e => e.ReleaseDate, (e, v) => e with { ReleaseDate = v }),
            Text<Publication>("url", e => e.Url, (e, v) => e with { Url = v }),
            Text<Publication>("summary", e => e.Summary, (e, v) => e with { Summary = v })));

    public static EntryMap<Language> Language { get; } = new(
        new ObjectMap<Language>(
            Text<Language>("language", e => e.Name, (e, v) => e with { Name = v }),
            Text<Language>("fluency", e => e.Fluency, (e, v) => e with { Fluency = v })));

    public static EntryMap<Interest> Interest { get; } = new(
        new ObjectMap<Interest>(
            Text<Interest>("name", e => e.Name, (e, v) => e with { Name = v }),
            Texts<Interest>("keywords", e => e.Keywords, (e, v) => e with { Keywords = v })));

    public static EntryMap<ProfileReference> Reference { get; } = new(
        new ObjectMap<ProfileReference>(
            Text<ProfileReference>("name", e => e.Name, (e, v) => e with { Name = v }),
            Text<ProfileReference>("reference", e => e.Reference, (e, v) => e with { Reference = v })));

    public static EntryMap<CustomSection> CustomSection { get; } = new(
        new ObjectMap<CustomSection>(
            Text<CustomSection>("title", e => e.Title, (e, v) => e with { Title = v }),
            Text<CustomSection>("content", e => e.Content, (e, v) => e with { Content = v })));

    public static Member<T> Text<T>(string name, Func<T, string?> get, Func<T, string?, T> set) => new Leaf<T, string?>(name, Codecs.Text, get, set);

    public static Member<T> Texts<T>(string name, Func<T, ValueList<string>> get, Func<T, ValueList<string>, T> set) => new TextList<T>(name, get, set);

    public static Member<T> Date<T>(string name, Func<T, PartialDate> get, Func<T, PartialDate, T> set) => new Leaf<T, PartialDate>(name, Codecs.Date, get, set);

    public static Member<T> EndDate<T>(Func<T, PartialDate> get, Func<T, PartialDate, T> set) => new Leaf<T, PartialDate>("endDate", Codecs.EndDate, get, set);

    public static Member<T> Own<T>(params IReadOnlyList<Member<T>> members) => new Nested<T>(OwnMembers.Entry, new ObjectMap<T>(members));
}
