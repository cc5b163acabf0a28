using System.Globalization;
using CareerHub.Completeness;
using CareerHub.PostgreSql.Internal;
using CareerHub.PostgreSql.Profiles.Internal;
using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Tests.Profiles;

/// <summary>The points of algorithm v1 are the same in C# and in SQL.</summary>
public sealed class CompletenessTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const int Profiles = 1000;
    private const string Astral = "𝒳";

    private static readonly string?[] Headlines = [null, "", " ", "\u00A0\u3000\t", "\u200B", "x", " x ", "看護師", Astral];

    private static readonly string?[] Summaries =
    [
        null, "", " ", new string(' ', 101), new string('\u2028', 150),
        .. new[] { 99, 100, 101 }.SelectMany(length => new[]
        {
            new string('x', length),
            string.Concat(Enumerable.Repeat(Astral, length)),
            string.Concat(Enumerable.Repeat(Astral, length / 2)) + new string('ß', length - (length / 2)),
            new string(' ', length - 1) + "x",
            string.Concat(Enumerable.Repeat("e\u0301", length / 2)) + new string('x', length % 2),
        }),
    ];

    [Fact]
    public async Task CalculateProfileCompleteness_ThousandRandomProfiles_IsTheScoreOfCSharp()
    {
        var random = new Random(20260101);
        var profiles = Enumerable.Range(0, Profiles).Select(number => Create(random, number)).ToList();
        foreach (var chunk in profiles.Chunk(100))
        {
            await InsertAsync(chunk);
        }

        var sql = await ReadAsync();
        Assert.Equal(Profiles, sql.Count);
        Assert.All(profiles, profile => Assert.Equal(ProfileCompleteness.V1.Score(profile).Points, sql[profile.Id.ToString()]));
        AssertCoverage(profiles, sql);
    }

    [Fact]
    public async Task CalculateProfileCompleteness_NoSuchProfile_IsNone() =>
        Assert.Equal(0, await database.DataSource.ScalarAsync<int>("SELECT calculate_profile_completeness('none')"));

    // Every headline and summary in turn; the counts run over every cap, one below and one above it.
    private static Profile Create(Random random, int number) => new()
    {
        UserId = Ulid.NewUlid(),
        Headline = Headlines[number % Headlines.Length],
        Summary = Summaries[number % Summaries.Length],
        Experiences = Entries(random.Next(0, 5), _ => new Experience { Position = "x" }),
        Projects = Entries(random.Next(0, 5), _ => new Project { Name = "x" }),
        Skills = Entries(random.Next(0, 7), n => new Skill { Name = n.ToString(CultureInfo.InvariantCulture) }),
        Education = Entries(random.Next(0, 3), n => new Education { Degree = "x", Kind = (EducationKind)(n % 2) }),
        Languages = Entries(random.Next(0, 2), _ => new Language { Name = "x" }),
    };

    private static ValueList<T> Entries<T>(int count, Func<int, T> create) => Enumerable.Range(0, count).Select(create).ToValueList();

    // That the comparison compares something: each value of each rule occurs, and the points themselves are the right ones.
    private static void AssertCoverage(List<Profile> profiles, Dictionary<string, int> sql)
    {
        Assert.Equal(5, profiles.Select(profile => profile.Experiences.Count).Distinct().Count());
        Assert.Equal(5, profiles.Select(profile => profile.Projects.Count).Distinct().Count());
        Assert.Equal(7, profiles.Select(profile => profile.Skills.Count).Distinct().Count());
        Assert.Equal(3, profiles.Select(profile => profile.Education.Count).Distinct().Count());
        Assert.True(sql.Values.Distinct().Count() > 30);

        var astral = profiles.Where(profile => profile.Summary == string.Concat(Enumerable.Repeat(Astral, 100))).ToList();
        var longer = profiles.Where(profile => profile.Summary == string.Concat(Enumerable.Repeat(Astral, 101))).ToList();
        Assert.NotEmpty(astral);
        Assert.All(astral, profile => Assert.Equal(Others(profile), sql[profile.Id.ToString()]));
        Assert.All(longer, profile => Assert.Equal(Others(profile) + 20, sql[profile.Id.ToString()]));
    }

    private static int Others(Profile profile) =>
        (string.IsNullOrWhiteSpace(profile.Headline) ? 0 : 10)
        + Math.Min(30, 10 * profile.Experiences.Count)
        + Math.Min(15, 5 * profile.Projects.Count)
        + Math.Min(15, 3 * profile.Skills.Count)
        + Math.Min(10, 10 * profile.Education.Count);

    private async Task InsertAsync(Profile[] profiles)
    {
        await using var context = new Database(database.DataSource).CreateContext();
        foreach (var profile in profiles)
        {
            await database.DataSource.ExecuteAsync("INSERT INTO users (id) VALUES ($1)", profile.UserId.ToString());
            ProfileChanges.Add(context, ProfileRows.From(profile, 0));
        }

        await context.SaveChangesAsync();
    }

    private async Task<Dictionary<string, int>> ReadAsync()
    {
        await using var command = database.DataSource.CreateCommand("SELECT id, calculate_profile_completeness(id) FROM profiles");
        await using var reader = await command.ExecuteReaderAsync();
        var points = new Dictionary<string, int>();
        while (await reader.ReadAsync())
        {
            points[reader.GetString(0)] = reader.GetInt32(1);
        }

        return points;
    }
}
