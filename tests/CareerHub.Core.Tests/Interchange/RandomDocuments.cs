using System.Text.Json.Nodes;

namespace CareerHub.Core.Tests.Interchange;

/// <summary>Makes documents that keep to the schema 1.0.0, with unknown members where it allows them; the same for the same seed. Wild ones have anything anywhere.</summary>
internal sealed class RandomDocuments(int seed, bool wild = false)
{
    // t text, d date, l list of texts; by the schema.
    private static readonly Dictionary<string, string> Sections = new()
    {
        ["work"] = "name:t location:t description:t position:t url:t startDate:d endDate:d summary:t highlights:l",
        ["volunteer"] = "organization:t position:t url:t startDate:d endDate:d summary:t highlights:l",
        ["education"] = "institution:t url:t area:t studyType:t startDate:d endDate:d score:t courses:l",
        ["awards"] = "title:t date:d awarder:t summary:t",
        ["certificates"] = "name:t date:d url:t issuer:t",
        ["publications"] = "name:t publisher:t releaseDate:d url:t summary:t",
        ["skills"] = "name:t level:t keywords:l",
        ["languages"] = "language:t fluency:t",
        ["interests"] = "name:t keywords:l",
        ["references"] = "name:t reference:t",
        ["projects"] = "name:t description:t highlights:l keywords:l startDate:d endDate:d url:t roles:l entity:t type:t",
    };

    private static readonly string[] Texts = ["", " ", "Ann", "Expert", "Beginner", "https://example.org", "https://github.com/a/b", "東京", "two\nlines", "DE", "de", "Deutschland", "1e5"];
    private static readonly string[] Dates = ["2019", "2019-03", "2019-03-07", "2019-13", "2019-02-31", "1000", "2999-12-31"];

    private readonly Random random = new(seed);

    public string Next()
    {
        var document = new JsonObject();
        Add(document, "$schema", () => Text());
        Add(document, "basics", Basics);
        foreach ((string name, string members) in Sections)
        {
            Add(document, name, () => Many(() => Entry(members)));
        }

        Add(document, "meta", () => Entry("canonical:t version:t lastModified:t"));
        return document.ToJsonString();
    }

    private JsonObject Basics()
    {
        JsonObject basics = Entry("name:t label:t image:t email:t phone:t url:t summary:t");
        Add(basics, "location", () => Entry("address:t postalCode:t city:t countryCode:t region:t"));
        Add(basics, "profiles", () => Many(() => Entry("network:t username:t url:t")));
        return basics;
    }

    private JsonObject Entry(string members)
    {
        var entry = new JsonObject();
        foreach (string[] member in members.Split(' ').Select(member => member.Split(':')))
        {
            Add(entry, member[0], () => member[1] switch
            {
                "t" => Text(),
                "d" => JsonValue.Create(Dates[random.Next(Dates.Length)]),
                _ => Many(Text),
            });
        }

        if (random.Next(4) == 0)
        {
            entry["unknown"] = new JsonObject { ["a"] = new JsonArray(1, null, "x"), ["b"] = true };
        }

        return entry;
    }

    private JsonValue Text() => JsonValue.Create(Texts[random.Next(Texts.Length)]);

    private JsonArray Many<T>(Func<T> make)
        where T : JsonNode => new([.. Enumerable.Range(0, random.Next(4)).Select(_ => wild && random.Next(6) == 0 ? Anything(0) : (JsonNode)make())]);

    private JsonNode? Anything(int depth) => random.Next(depth > 2 ? 6 : 8) switch
    {
        0 => null,
        1 => JsonValue.Create(random.Next(2) == 0),
        2 => JsonValue.Create(random.Next(-3, 3000)),
        3 => JsonNode.Parse("1.50e300"),
        4 => Text(),
        5 => JsonValue.Create(new[] { "present", "Present", "unknown", "2019-04-01T10:00:00Z", " 2019 ", "Master" }[random.Next(6)]),
        6 => new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => Anything(depth + 1))]),
        _ => new JsonObject(Enumerable.Range(0, random.Next(3)).Select(i => KeyValuePair.Create(new[] { "value", "0", "name", "keywords" }[(2 * i) + random.Next(2)], Anything(depth + 1)))),
    };

    private void Add(JsonObject target, string name, Func<JsonNode> make)
    {
        if (random.Next(3) > 0)
        {
            target[name] = wild && random.Next(6) == 0 ? Anything(0) : make();
        }
    }
}
