using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Interchange;

/// <summary>Writes what an audience may see as JSON-LD of the type <c>Person</c>, https://schema.org/Person.</summary>
public static class PersonJsonLd
{
    // Escapes <, >, &, ' and the line separators U+2028 and U+2029, so that nothing in a text can end the script element.
    private static readonly JsonSerializerOptions Format = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes a person.</summary>
    /// <param name="view">What the audience may see.</param>
    /// <param name="canonicalUrl">The address of the page, an absolute http or https address.</param>
    /// <returns>JSON that can stand in <c>&lt;script type="application/ld+json"&gt;</c> as it is.</returns>
    /// <exception cref="ArgumentException">The address is not one.</exception>
    public static string Write(ProfileView view, string canonicalUrl)
    {
        ArgumentNullException.ThrowIfNull(view);
        if (!WebAddress.IsValid(canonicalUrl))
        {
            throw new ArgumentException("The canonical address is an absolute http or https address.", nameof(canonicalUrl));
        }

        var person = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Person",
            ["@id"] = canonicalUrl + "#person",
            ["url"] = canonicalUrl,
        };
        ExperienceView[] current = [.. view.Experiences.Where(job => job.End.IsPresent)];
        Add(person, "name", view.FullName);
        Add(person, "jobTitle", current.Select(job => job.Position).FirstOrDefault(title => !ProfileText.IsBlank(title)));
        Add(person, "description", ProfileText.IsBlank(view.Headline) ? view.Summary : view.Headline);
        Add(person, "image", WebAddress.OrNull(view.PhotoUrl));
        Add(person, "email", view.Email);
        Add(person, "telephone", view.Phone);
        Add(person, "address", Address(view.Location));
        AddEach(person, "sameAs", view.Links.Select(link => Text(link.Url)));
        AddEach(person, "worksFor", current.Select(job => Named("Organization", job.CompanyName, job.CompanyWebsite)));
        AddEach(person, "alumniOf", view.Education.Select(school => Named("EducationalOrganization", school.Institution, school.Url)));
        AddEach(person, "hasCredential", view.Certifications.Select(one => Named("EducationalOccupationalCredential", one.Name, one.CredentialUrl)));
        AddEach(person, "award", view.Achievements.Select(one => Text(one.Title)));
        AddEach(person, "knowsAbout", view.Skills.Select(skill => Text(skill.Name)));
        AddEach(person, "knowsLanguage", view.Languages.Select(language => Named("Language", language.Name, null)));
        return person.ToJsonString(Format);
    }

    private static JsonObject? Address(PlaceView place)
    {
        var address = new JsonObject { ["@type"] = "PostalAddress" };
        Add(address, "streetAddress", place.Address);
        Add(address, "postalCode", place.PostalCode);
        Add(address, "addressLocality", place.City);
        Add(address, "addressRegion", place.Region);
        Add(address, "addressCountry", place.CountryCode);
        return address.Count > 1 ? address : null;
    }

    private static JsonObject? Named(string type, string? name, string? url)
    {
        if (ProfileText.IsBlank(name))
        {
            return null;
        }

        var result = new JsonObject { ["@type"] = type, ["name"] = name };
        Add(result, "url", url);
        return result;
    }

    private static JsonValue? Text(string? text) => ProfileText.IsBlank(text) ? null : JsonValue.Create(text);

    private static void Add(JsonObject target, string name, string? text) => Add(target, name, Text(text));

    private static void Add(JsonObject target, string name, JsonNode? value)
    {
        if (value is not null)
        {
            target[name] = value;
        }
    }

    private static void AddEach(JsonObject target, string name, IEnumerable<JsonNode?> values)
    {
        JsonNode[] known = [.. values.OfType<JsonNode>()];
        Add(target, name, known.Length == 0 ? null : new JsonArray(known));
    }
}
