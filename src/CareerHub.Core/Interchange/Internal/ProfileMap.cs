using System.Text.Json;
using System.Text.Json.Nodes;
using CareerHub.Profiles;
using static CareerHub.Interchange.Internal.EntryMaps;

namespace CareerHub.Interchange.Internal;

/// <summary>The whole document; its residue is <see cref="Profile.Extensions"/>.</summary>
internal static class ProfileMap
{
    private static readonly ObjectMap<Profile> Location = new(
        InPlace("address", e => e.Address, (e, v) => e with { Address = v }),
        InPlace("postalCode", e => e.PostalCode, (e, v) => e with { PostalCode = v }),
        InPlace("city", e => e.City, (e, v) => e with { City = v }),
        new Leaf<Profile, string?>("countryCode", new CountryCodec(), p => p.Location.CountryCode, (p, v) => p with { Location = p.Location with { CountryCode = v } }),
        InPlace("region", e => e.Region, (e, v) => e with { Region = v }),
        Own(InPlace("text", e => e.Text, (e, v) => e with { Text = v })));

    private static readonly ObjectMap<Profile> Basics = new(
        Text<Profile>("name", p => p.FullName, (p, v) => p with { FullName = v }),
        Text<Profile>("label", p => p.Headline, (p, v) => p with { Headline = v }),
        Text<Profile>("image", p => p.PhotoUrl, (p, v) => p with { PhotoUrl = v }),
        Text<Profile>("email", p => p.Email, (p, v) => p with { Email = v }),
        Text<Profile>("phone", p => p.Phone, (p, v) => p with { Phone = v }),
        Links.HomePage,
        Text<Profile>("summary", p => p.Summary, (p, v) => p with { Summary = v }),
        new Nested<Profile>("location", Location),
        Links.Profiles);

    private static readonly ObjectMap<Profile> Meta = new(new Nested<Profile>(OwnMembers.Meta, new ObjectMap<Profile>(
        Links.HomePlace,
        ProjectExperiences.Member,
        new Section<Profile, CustomSection>("customSections", EntryMaps.CustomSection, p => p.CustomSections, (p, v) => p with { CustomSections = v }))));

    private static readonly ObjectMap<Profile> Map = new(
        new Nested<Profile>("basics", Basics),
        new Section<Profile, Experience>("work", Work, p => p.Experiences, (p, v) => p with { Experiences = v }),
        new Section<Profile, VolunteerExperience>("volunteer", Volunteer, p => p.Volunteering, (p, v) => p with { Volunteering = v }),
        new Section<Profile, Education>("education", EntryMaps.Education, p => p.Education, (p, v) => p with { Education = v }),
        new Section<Profile, Achievement>("awards", Award, p => p.Achievements, (p, v) => p with { Achievements = v }),
        new Section<Profile, Certification>("certificates", Certificate, p => p.Certifications, (p, v) => p with { Certifications = v }),
        new Section<Profile, Publication>("publications", EntryMaps.Publication, p => p.Publications, (p, v) => p with { Publications = v }),
        new SkillsMember(),
        new Section<Profile, Language>("languages", EntryMaps.Language, p => p.Languages, (p, v) => p with { Languages = v }),
        new Section<Profile, Interest>("interests", EntryMaps.Interest, p => p.Interests, (p, v) => p with { Interests = v }),
        new Section<Profile, ProfileReference>("references", EntryMaps.Reference, p => p.References, (p, v) => p with { References = v }),
        new Section<Profile, Project>("projects", ProjectMap.Map, p => p.Projects, (p, v) => p with { Projects = v }),
        new Nested<Profile>("meta", Meta));

    /// <summary>The profile that a document says.</summary>
    public static Profile Read(JsonElement source, Ulid owner, ReadContext context)
    {
        (Profile profile, Dictionary<string, JsonElement> residue) = Understand(source, owner, context);
        if (AsRead.Differences(source, Map.Write(profile, residue)) is { } differences)
        {
            residue[AsRead.Name] = differences;
        }

        return profile with { Extensions = JsonExtensions.Create(residue) };
    }

    /// <summary>The document of a profile.</summary>
    public static JsonObject Write(Profile profile)
    {
        Dictionary<string, JsonElement> residue = EntryMap<Experience>.Residue(profile.Extensions);
        bool differs = residue.Remove(AsRead.Name, out JsonElement differences);
        JsonObject written = Map.Write(profile, residue);
        return differs ? AsItWasRead(written, profile.UserId, differences) : written;
    }

    private static (Profile Profile, Dictionary<string, JsonElement> Residue) Understand(JsonElement source, Ulid owner, ReadContext context)
    {
        (Profile profile, Dictionary<string, JsonElement> residue) = Map.Read(new Profile { UserId = owner }, source, context);
        residue.Remove(AsRead.Name);
        return (profile, residue);
    }

    // What stood there goes out for as long as it is understood as what the model says; each member of the root for itself, so that
    // a change in one does not change the writing of another.
    private static JsonObject AsItWasRead(JsonObject written, Ulid owner, JsonElement differences)
    {
        JsonObject result = written;
        foreach (IReadOnlyList<JsonElement> group in AsRead.Groups(differences))
        {
            if (AsRead.With(result, group) is { } candidate && MeansTheSame(candidate, written, owner))
            {
                result = candidate;
            }
        }

        return result;
    }

    private static bool MeansTheSame(JsonObject candidate, JsonObject written, Ulid owner)
    {
        (Profile profile, Dictionary<string, JsonElement> residue) = Understand(Json.Element(candidate), owner, new ReadContext(maxFindings: 0));
        return Json.AreEqual(Json.Element(Map.Write(profile, residue)), Json.Element(written));
    }

    private static Member<Profile> InPlace(string name, Func<Place, string?> get, Func<Place, string?, Place> set) =>
        Text<Profile>(name, p => get(p.Location), (p, v) => p with { Location = set(p.Location, v) });
}
