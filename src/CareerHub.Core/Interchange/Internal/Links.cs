using System.Text.Json;
using System.Text.Json.Nodes;
using CareerHub.Import;
using CareerHub.Profiles;
using static CareerHub.Interchange.Internal.EntryMaps;

namespace CareerHub.Interchange.Internal;

/// <summary>
/// The model has one list of links; JSON Resume has <c>basics.url</c> and <c>basics.profiles</c>. The first link that is an address and nothing else is the home page.
/// A link of that kind which stood in <c>profiles</c> before any home page is marked, so that it goes back there.
/// </summary>
internal static class Links
{
    private const string Listed = "listed";

    /// <summary>The entries of <c>basics.profiles</c>.</summary>
    public static EntryMap<ProfileLink> Map { get; } = new(new ObjectMap<ProfileLink>(
        Text<ProfileLink>("network", e => e.Network, (e, v) => e with { Network = v }),
        Text<ProfileLink>("username", e => e.Username, (e, v) => e with { Username = v }),
        Text<ProfileLink>("url", e => e.Url, (e, v) => e with { Url = v }),
        Own(new MarkMember())));

    /// <summary>The place of the home page in the links, or -1.</summary>
    public static int HomeIndex(ValueList<ProfileLink> links)
    {
        int index = 0;
        while (index < links.Count && !IsAddressOnly(links[index]))
        {
            index++;
        }

        return index < links.Count ? index : -1;
    }

    public static Member<Profile> HomePage { get; } = new Leaf<Profile, string?>("url", Codecs.Text, Home, WithHome);

    public static Member<Profile> Profiles { get; } = new Section<Profile, ProfileLink>("profiles", Map, Listable, WithListed);

    /// <summary>Our own member of <c>meta</c>: the place of the home page among the links when it is not the first.</summary>
    public static Member<Profile> HomePlace { get; } = new Leaf<Profile, int?>(
        "homePage",
        Codecs.Whole,
        profile => HomeIndex(profile.Links) is var index and > 0 ? index : null,
        (profile, place) => place is { } index ? profile with { Links = Moved(profile.Links, index) } : profile);

    private static string? Home(Profile profile) => HomeIndex(profile.Links) is var index and >= 0 ? profile.Links[index].Url : null;

    private static Profile WithHome(Profile profile, string? url) =>
        url is null ? profile : profile with { Links = [new ProfileLink { Url = url }, .. profile.Links] };

    private static IEnumerable<ProfileLink> Listable(Profile profile)
    {
        int home = HomeIndex(profile.Links);
        return profile.Links.Where((_, index) => index != home);
    }

    private static Profile WithListed(Profile profile, ValueList<ProfileLink> listed)
    {
        bool hasHome = HomeIndex(profile.Links) >= 0;
        return profile with { Links = [.. profile.Links, .. hasHome ? listed : listed.Select(Marked)] };
    }

    private static ValueList<ProfileLink> Moved(ValueList<ProfileLink> links, int place)
    {
        if (HomeIndex(links) != 0 || place < 0 || place >= links.Count)
        {
            return links;
        }

        return [.. links.Skip(1).Take(place).Select(Marked), links[0], .. links.Skip(1 + place)];
    }

    private static bool IsAddressOnly(ProfileLink link) =>
        link.Network is null && link.Username is null && link.Extensions.IsEmpty && !string.IsNullOrWhiteSpace(link.Url);

    private static ProfileLink Marked(ProfileLink link) => IsAddressOnly(link)
        ? link with { Extensions = JsonExtensions.Create([KeyValuePair.Create(OwnMembers.Entry, Json.Parse($$"""{"{{Listed}}":true}"""))]) }
        : link;

    /// <summary>Our mark is for the model alone and does not go out.</summary>
    private sealed class MarkMember() : Member<ProfileLink>(Listed)
    {
        public override ProfileLink Read(ProfileLink target, JsonElement value, ReadContext context, out JsonElement? residue)
        {
            residue = value;
            return target;
        }

        public override void Write(ProfileLink target, JsonElement? residue, JsonObject into)
        {
        }
    }
}
