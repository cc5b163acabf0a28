using System.Text.Json;
using CareerHub.Interchange;
using CareerHub.Profiles;

namespace CareerHub.Core.Tests.Interchange;

public class JsonResumeRoundTripTests
{
    private const int Runs = 400;

    [Fact]
    public void ReadThenToJson_RandomDocuments_GivesThemBack()
    {
        for (int seed = 0; seed < Runs; seed++)
        {
            string json = new RandomDocuments(seed).Next();

            JsonResumeTests.AssertSame(json, JsonResume.ToJson(JsonResumeTests.Read(json)));
        }
    }

    [Fact]
    public void ReadThenToJson_AnythingAnywhere_GivesItBack()
    {
        for (int seed = 0; seed < Runs; seed++)
        {
            string json = new RandomDocuments(seed, wild: true).Next();

            JsonResumeTests.AssertSame(json, JsonResume.ToJson(JsonResumeTests.Read(json)));
        }
    }

    [Fact]
    public void ReadThenToJson_WildDocuments_GivesThemBack()
    {
        for (int seed = 0; seed < 500; seed++)
        {
            string json = new WildDocuments(seed).Next();

            AssertSameNumbersToo(json, JsonResume.ToJson(JsonResumeTests.Read(json)), seed);
        }
    }

    [SkippableFact]
    public void ReadThenToJson_TruthFiles_GivesThemBack()
    {
        string folder = Path.Combine(Environment.GetEnvironmentVariable("CAREERHUB_SHARED") ?? "", "parse-bench", "dev", "truth");
        Skip.IfNot(Directory.Exists(folder), "The shared documents are not here; set CAREERHUB_SHARED to their folder.");
        foreach (string file in Directory.EnumerateFiles(folder, "*.json"))
        {
            string json = File.ReadAllText(file);

            JsonResumeTests.AssertSame(json, JsonResume.ToJson(JsonResumeTests.Read(json)));
        }
    }

    [Fact]
    public void ReadThenToJson_Twice_GivesTheSame()
    {
        for (int seed = 0; seed < 100; seed++)
        {
            string once = JsonResume.ToJson(JsonResumeTests.Read(new WildDocuments(seed).Next()));

            AssertSameNumbersToo(once, JsonResume.ToJson(JsonResumeTests.Read(once)), seed);
        }
    }

    [Fact]
    public void ToJson_OneEntryChanged_KeepsTheOddMembersOfTheOthers()
    {
        Profile profile = JsonResumeTests.Read("""{"work":[{"name":"A","endDate":"2020","x-careerhub":{"end":"unknown"}},{"name":"B","endDate":"2021","x-careerhub":{"end":"unknown"}}]}""");

        Profile changed = profile with { Experiences = [profile.Experiences[0] with { End = PartialDate.Present }, profile.Experiences[1]] };

        JsonResumeTests.AssertSame("""{"work":[{"name":"A","x-careerhub":{"end":"present"}},{"name":"B","endDate":"2021","x-careerhub":{"end":"unknown"}}]}""", JsonResume.ToJson(changed));
    }

    [Fact]
    public void ToJsonThenRead_RandomProfiles_LosesNothing()
    {
        for (int seed = 0; seed < Runs; seed++)
        {
            Profile profile = new RandomProfiles(seed).Next();

            Profile read = JsonResumeTests.Read(JsonResume.ToJson(profile));

            AssertEqual(Comparable.Of(profile), Comparable.Of(read), seed);
        }
    }

    [Fact]
    public void ToJsonThenRead_SampleProfiles_LosesNothing()
    {
        foreach (Profile profile in new[] { SampleProfiles.Long, SampleProfiles.Short, SampleProfiles.Full })
        {
            AssertEqual(Comparable.Of(profile), Comparable.Of(JsonResumeTests.Read(JsonResume.ToJson(profile))), 0);
        }
    }

    [Fact]
    public void RandomProfiles_BetweenThem_FillEveryField()
    {
        // A JSON Resume is in one language: what the profile says in others is not in it.
        string[] notWritten = ["Id", "UserId", "Slug", "Visibility", "Origins", "TechnologyId", "Period", "IsEmpty", "Language", "Translations"];
        var filled = new HashSet<string>();
        var all = new HashSet<string>();
        foreach (int seed in Enumerable.Range(0, Runs))
        {
            Visit(new RandomProfiles(seed).Next(), all, filled);
        }

        Assert.DoesNotContain(all.Except(filled), name => !notWritten.Contains(name.Split('.')[1]));
    }

    private static void Visit(object part, HashSet<string> all, HashSet<string> filled)
    {
        object blank = part is Profile ? new Profile { UserId = default } : Activator.CreateInstance(part.GetType())!;
        foreach (System.Reflection.PropertyInfo property in part.GetType().GetProperties().Where(property => !property.GetMethod!.IsStatic && property.GetIndexParameters().Length == 0))
        {
            object? value = property.GetValue(part);
            string name = $"{part.GetType().Name}.{property.Name}";
            all.Add(name);
            if (!Equals(value, property.GetValue(blank)))
            {
                filled.Add(name);
            }

            foreach (ProfileEntry entry in value is IEnumerable<ProfileEntry> entries ? entries : [])
            {
                Visit(entry, all, filled);
            }
        }
    }

    // The framework's comparison of JSON does not know numbers beyond its types; those are equal when they are written alike.
    private static void AssertSameNumbersToo(string expected, string actual, int seed)
    {
        using JsonDocument left = JsonDocument.Parse(expected);
        using JsonDocument right = JsonDocument.Parse(actual);
        Assert.True(AreSame(left.RootElement, right.RootElement), $"Seed {seed}, expected:\n{expected}\nActual:\n{actual}");
    }

    private static bool AreSame(JsonElement left, JsonElement right) => (left.ValueKind, right.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => left.EnumerateObject().Count() == right.EnumerateObject().Count()
            && left.EnumerateObject().All(member => right.TryGetProperty(member.Name, out JsonElement other) && AreSame(member.Value, other)),
        (JsonValueKind.Array, JsonValueKind.Array) => left.GetArrayLength() == right.GetArrayLength()
            && left.EnumerateArray().Zip(right.EnumerateArray()).All(pair => AreSame(pair.First, pair.Second)),
        (JsonValueKind.Number, JsonValueKind.Number) => left.GetRawText() == right.GetRawText() || (left.TryGetDecimal(out decimal one) && right.TryGetDecimal(out decimal other) && one == other),
        (JsonValueKind.String, JsonValueKind.String) => left.GetString() == right.GetString(),
        _ => left.ValueKind == right.ValueKind,
    };

    private static void AssertEqual(Profile expected, Profile actual, int seed)
    {
        foreach (System.Reflection.PropertyInfo property in typeof(Profile).GetProperties().Where(property => property.GetIndexParameters().Length == 0 && !property.GetMethod!.IsStatic))
        {
            object? left = property.GetValue(expected);
            object? right = property.GetValue(actual);
            Assert.True(Equals(left, right), $"Seed {seed}, {property.Name}:\n{Show(left)}\n{Show(right)}");
        }
    }

    private static string Show(object? value) => value is System.Collections.IEnumerable items and not string ? string.Join('\n', items.Cast<object>()) : $"{value}";
}
