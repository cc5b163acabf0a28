using System.Text.Json;
using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal;
using CareerHub.Parsing.Importers.Internal.Json;

namespace CareerHub.Parsing.Importers.Internal.Html;

/// <summary>Reads a person of JSON-LD into a draft. Organisations and schools may stand in a role that has the dates (https://schema.org/Role).</summary>
internal sealed class LinkedPersonDraft(ImportSource source)
{
    private const string Method = "json-ld";
    private const string Mail = "mailto:";

    private readonly HashSet<JsonPart> read = [];

    public ProfileDraft Read(JsonPart part)
    {
        JsonEntry person = Entry(part);
        return new ProfileDraft
        {
            FullName = person.Text("name"),
            Headline = person.Text("jobTitle") ?? Values(part, "jobTitle").Select(title => Named(title, "name")).FirstOrDefault(),
            Summary = person.Text("description"),
            Email = Email(part),
            Phone = person.Text("telephone"),
            Location = Place(part["address"]),
            Links = Links(part),
            Experiences = Each(part, "worksFor", Job),
            Education = Each(part, "alumniOf", School),
            Certifications = Each(part, "hasCredential", Credential),
            Achievements = Each(part, "award", award => new DraftAchievement { Title = Named(award, "name") }),
            Skills = Each(part, "knowsAbout", skill => new DraftSkill { Name = Named(skill, "name") }),
            Languages = Each(part, "knowsLanguage", language => new DraftLanguage { Name = Named(language, "name") }),
        };
    }

    private Sourced<string>? Email(JsonPart person)
    {
        if (person["email"] is not { Kind: JsonValueKind.String } email)
        {
            return null;
        }

        int skip = source.Of(email.Slice).StartsWith(Mail, StringComparison.OrdinalIgnoreCase) ? Mail.Length : 0;
        return source.Read(Slice.Between(email.Slice.Start + skip, email.Slice.End), Method);
    }

    private DraftPlace? Place(JsonPart? part)
    {
        if (part is null)
        {
            return null;
        }

        JsonEntry address = Entry(part);
        DraftPlace place = part.Kind == JsonValueKind.String
            ? new DraftPlace { Text = source.Read(part.Slice, Method) }
            : new DraftPlace
            {
                Address = address.Text("streetAddress"),
                PostalCode = address.Text("postalCode"),
                City = address.Text("addressLocality"),
                Region = address.Text("addressRegion"),
                Country = part["addressCountry"] is { } country ? Named(country, "name") : null,
            };
        return place.Values().Any() ? place : null;
    }

    private ValueList<DraftLink> Links(JsonPart person) => Values(person, "url").Concat(Values(person, "sameAs"))
        .Where(url => url.Kind == JsonValueKind.String)
        .Select(url => source.ReadAddress(url.Slice, Method))
        .OfType<Sourced<string>>()
        .DistinctBy(url => url.Value)
        .Select(url => new DraftLink { Url = url })
        .ToValueList();

    private DraftExperience Job(JsonPart part)
    {
        JsonEntry role = Entry(part);
        JsonPart employer = part["worksFor"] ?? part;
        return new DraftExperience
        {
            CompanyName = Named(employer, "name"),
            CompanyWebsite = Entry(employer).Address("url"),
            Position = role.Text("roleName", "jobTitle"),
            Start = role.Date("startDate"),
            End = role.EndDate("endDate"),
        };
    }

    private DraftEducation School(JsonPart part)
    {
        JsonEntry role = Entry(part);
        JsonPart school = part["alumniOf"] ?? part;
        return new DraftEducation { Institution = Named(school, "name"), Url = Entry(school).Address("url"), Degree = role.Text("roleName"), Start = role.Date("startDate"), End = role.EndDate("endDate") };
    }

    private DraftCertification Credential(JsonPart part)
    {
        JsonEntry credential = Entry(part);
        return new DraftCertification
        {
            Name = Named(part, "name"),
            CredentialUrl = credential.Address("url"),
            IssuingOrganization = (part["recognizedBy"] ?? part["issuedBy"]) is { } issuer ? Named(issuer, "name") : null,
            IssueDate = credential.Date("dateCreated", "validFrom"),
            ExpiryDate = credential.Date("expires"),
        };
    }

    // A thing may be its name alone.
    private Sourced<string>? Named(JsonPart part, string name) => part.Kind == JsonValueKind.String ? source.Read(part.Slice, Method) : Entry(part).Text(name);

    private JsonEntry Entry(JsonPart part) => new(part, source, read, Method);

    private static IEnumerable<JsonPart> Values(JsonPart part, string name) => part[name] switch
    {
        null => [],
        { Kind: JsonValueKind.Array } list => list.Items,
        var one => [one],
    };

    private static ValueList<T> Each<T>(JsonPart part, string name, Func<JsonPart, T> make)
        where T : DraftEntry => Values(part, name).Select(make).Where(entry => entry.Values().Any()).ToValueList();
}
