using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareerHub.Import;
using CareerHub.Profiles;

namespace CareerHub.Interchange.Internal;

/// <summary>Our own member of <c>meta</c>: the jobs that each project belongs to, by their places in <c>projects</c> and <c>work</c>, from 0.</summary>
internal sealed class ProjectExperiences() : Member<Profile>("projectExperiences")
{
    public static Member<Profile> Member { get; } = new ProjectExperiences();

    public override Profile Read(Profile target, JsonElement value, ReadContext context, out JsonElement? residue)
    {
        List<Project> projects = [.. target.Projects];
        bool understood = value.ValueKind == JsonValueKind.Object && value.EnumerateObject().Any();
        foreach ((string key, JsonElement indexes) in Json.Members(value))
        {
            if (TryReadKey(key, projects.Count, out int project) && TryReadIndexes(indexes, target.Experiences, out ValueList<Ulid> ids))
            {
                projects[project] = projects[project] with { ExperienceIds = ids };
            }
            else
            {
                understood = false;
            }
        }

        residue = understood ? null : value;
        if (!understood && !Json.IsBlank(value))
        {
            context.Report(FindingCodes.WrongType, Name, "a list of jobs for each project");
        }

        return understood ? target with { Projects = projects.ToValueList() } : target;
    }

    public override void Write(Profile target, JsonElement? residue, JsonObject into)
    {
        var result = new JsonObject();
        for (int i = 0; i < target.Projects.Count; i++)
        {
            int[] places = [.. target.Projects[i].ExperienceIds.Select(id => PlaceOf(target.Experiences, id)).Where(place => place >= 0)];
            if (places.Length > 0)
            {
                result[i.ToString(CultureInfo.InvariantCulture)] = new JsonArray([.. places.Select(place => JsonValue.Create(place))]);
            }
        }

        if (result.Count > 0)
        {
            into[Name] = result;
        }
        else if (residue is { } kept)
        {
            into[Name] = Json.Node(kept);
        }
    }

    private static bool TryReadKey(string key, int count, out int index) =>
        int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out index) && index < count;

    private static bool TryReadIndexes(JsonElement value, ValueList<Experience> experiences, out ValueList<Ulid> ids)
    {
        List<Ulid> found = [];
        bool valid = value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0;
        foreach (JsonElement item in valid ? value.EnumerateArray() : [])
        {
            valid &= item.ValueKind == JsonValueKind.Number && item.TryGetInt32(out int place) && place >= 0 && place < experiences.Count;
            if (valid)
            {
                found.Add(experiences[item.GetInt32()].Id);
            }
        }

        ids = found.ToValueList();
        return valid;
    }

    private static int PlaceOf(ValueList<Experience> experiences, Ulid id)
    {
        int place = 0;
        while (place < experiences.Count && experiences[place].Id != id)
        {
            place++;
        }

        return place < experiences.Count ? place : -1;
    }
}
