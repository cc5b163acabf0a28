using System.Text.Json;
using System.Text.Json.Nodes;
using CareerHub.Profiles;

namespace CareerHub.Interchange.Internal;

/// <summary>
/// A mark in a skill's extensions about the group that it stands in: on the first skill an object, the residue of the group;
/// on the others of a group without a name <c>true</c>. Named groups need a mark only when they have a residue or follow one of the same name.
/// </summary>
internal static class GroupMark
{
    private const string Name = "group";

    public static JsonElement Continued { get; } = Json.Parse("true");

    public static JsonElement? Of(Skill skill) =>
        Own(skill) is { } own && own.TryGetProperty(Name, out JsonElement mark) && mark.ValueKind is JsonValueKind.Object or JsonValueKind.True ? mark : null;

    public static Skill With(Skill skill, JsonElement mark)
    {
        var own = new JsonObject();
        foreach ((string name, JsonElement value) in Json.Members(Own(skill)))
        {
            own[name] = Json.Node(value);
        }

        own[Name] = Json.Node(mark);
        return WithOwn(skill, own);
    }

    public static Skill Without(Skill skill)
    {
        if (Own(skill) is not { } own || !own.TryGetProperty(Name, out _))
        {
            return skill;
        }

        var left = (JsonObject)Json.Node(own)!;
        left.Remove(Name);
        return WithOwn(skill, left);
    }

    private static JsonElement? Own(Skill skill) =>
        skill.Extensions.Members.TryGetValue(OwnMembers.Entry, out string? json) && Json.Parse(json) is { ValueKind: JsonValueKind.Object } own ? own : null;

    private static Skill WithOwn(Skill skill, JsonObject own)
    {
        Dictionary<string, JsonElement> members = EntryMap<Skill>.Residue(skill.Extensions);
        members.Remove(OwnMembers.Entry);
        if (own.Count > 0)
        {
            members[OwnMembers.Entry] = Json.Element(own);
        }

        return skill with { Extensions = JsonExtensions.Create(members) };
    }
}
