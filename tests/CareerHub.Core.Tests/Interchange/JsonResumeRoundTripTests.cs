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
        string[] notWritten = ["Id", "UserId", "Slug", "Visibility", "Origins", "TechnologyId", "Period", "IsEmpty"];
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
