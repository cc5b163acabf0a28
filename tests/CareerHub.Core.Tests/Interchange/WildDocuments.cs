using System.Text.Json.Nodes;

namespace CareerHub.Core.Tests.Interchange;

/// <summary>
/// Makes documents with the members of the schema, unknown members at every level, and whatever people and programs get wrong: wrong types, odd dates, nulls,
/// empty lists, numbers beyond all types, every kind of Unicode, our own members where they make no sense, entries that stand there twice. The same for the same seed.
/// </summary>
internal sealed class WildDocuments(int seed)
{
    private static readonly Dictionary<string, string> Sections = new()
    {
        ["work"] = "name location description position url startDate endDate summary highlights*",
        ["volunteer"] = "organization position url startDate endDate summary highlights*",
        ["education"] = "institution url area studyType startDate endDate score courses*",
        ["awards"] = "title date awarder summary",
        ["certificates"] = "name date url issuer",
        ["publications"] = "name publisher releaseDate url summary",
        ["skills"] = "name level keywords*",
        ["languages"] = "language fluency",
        ["interests"] = "name keywords*",
        ["references"] = "name reference",
        ["projects"] = "name description highlights* keywords* startDate endDate url roles* entity type",
    };

    private static readonly string[] Texts =
        ["", "  ", "Ann", "東京", "😀 é e\u0301", "\u200f\u05e2\u05d1\u05e8", "\ufeffmark", "\u2028line", "<b>&'\"</b>", "a\\/b", "null", "\t tab\n", "\u0085", "\ufb01", "\u0130", "\uffff", "Expert", "https://github.com/a/b"];

    private static readonly string[] Dates =
        ["2019", "2019-03", "2019-03-07", "2019-3", "Summer 2020", "2019-02-30", "present", "PRESENT", "", "0000", "9999-12", "2019-04-01T10:00:00Z", " 2019", "2019-00", "\u0662\u0660\u0661\u0669"];

    private static readonly string[] Numbers =
        ["0", "-0", "-1", "1.50", "1e300", "1e400", "5e-324", "123456789012345678901234567890.5", "9007199254740993", "1E+2", "2147483648"];

    private static readonly string[] Names =
        ["unknown", "x-careerhub", "careerhub", "", "0", "1", "value", "é", "😀", "a/b", "a~b", "$ref", "name", "url", "keywords", "end", "group", "listed", "homePage", "customSections", "level", "__proto__", "WORK", "x-careerhub:as-read"];

    private readonly Random random = new(seed);

    public string Next()
    {
        var document = new JsonObject();
        Maybe(document, "$schema", 0.5, Text);
        Maybe(document, "basics", 0.9, Basics);
        foreach ((string name, string members) in Sections)
        {
            Maybe(document, name, 0.7, () => List(() => Entry(members)));
            if (document[name] is JsonArray { Count: > 0 } entries && Chance(0.2))
            {
                entries.Add(entries[0]?.DeepClone());
            }
        }

        Maybe(document, "meta", 0.5, Meta);
        AddUnknown(document, 0);
        return document.ToJsonString();
    }

    private JsonObject Basics()
    {
        JsonObject basics = Entry("name label image email phone url summary");
        Maybe(basics, "location", 0.7, () => Entry("address postalCode city countryCode region"));
        Maybe(basics, "profiles", 0.7, () => List(() => Entry("network username url")));
        return basics;
    }

    private JsonObject Meta()
    {
        JsonObject meta = Entry("canonical version lastModified");
        if (Chance(0.4))
        {
            var own = new JsonObject { ["homePage"] = Anything(0), ["customSections"] = List(() => Entry("title content")) };
            Maybe(own, "projectExperiences", 0.5, () => new JsonObject { ["0"] = new JsonArray(0, 1) });
            meta["careerhub"] = own;
        }

        return meta;
    }

    private JsonObject Entry(string members)
    {
        var entry = new JsonObject();
        foreach (string member in members.Split(' ').Where(_ => Chance(0.6)))
        {
            string name = member.TrimEnd('*');
            entry[name] = Chance(0.12) ? Anything(0) : member != name ? List(Text) : name.EndsWith("ate", StringComparison.Ordinal) ? One(Dates) : Text();
        }

        AddUnknown(entry, 1);
        if (Chance(0.15))
        {
            entry["x-careerhub"] = new JsonObject { ["end"] = One(["present", "unknown", "x"]), ["technologies"] = List(Text), ["keywords"] = Anything(0), ["demoUrl"] = Text(), ["teamSize"] = Number() };
        }

        return entry;
    }

    private JsonArray List(Func<JsonNode?> make) => new([.. Enumerable.Range(0, random.Next(4)).Select(_ => Chance(0.15) ? Anything(0) : make())]);

    private JsonNode? Anything(int depth) => random.Next(depth > 3 ? 5 : 7) switch
    {
        0 => null,
        1 => JsonValue.Create(Chance(0.5)),
        2 => Number(),
        3 => Text(),
        4 => One(Dates),
        5 => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Anything(depth + 1))]),
        _ => Members(depth),
    };

    private JsonObject Members(int depth)
    {
        var members = new JsonObject();
        AddUnknown(members, depth + 1);
        AddUnknown(members, depth + 1);
        return members;
    }

    private void AddUnknown(JsonObject target, int depth)
    {
        for (int i = random.Next(3); i > 0; i--)
        {
            target[Names[random.Next(Names.Length)]] = Anything(depth);
        }
    }

    private void Maybe(JsonObject target, string name, double chance, Func<JsonNode?> make)
    {
        if (Chance(chance))
        {
            target[name] = Chance(0.08) ? Anything(0) : make();
        }
    }

    private JsonNode Text() => One(Texts);

    private JsonNode? Number() => JsonNode.Parse(Numbers[random.Next(Numbers.Length)]);

    private JsonValue One(string[] values) => JsonValue.Create(values[random.Next(values.Length)]);

    private bool Chance(double share) => random.NextDouble() < share;
}
