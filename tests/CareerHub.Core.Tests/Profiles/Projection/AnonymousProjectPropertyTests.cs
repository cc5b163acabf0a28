using System.Text.Encodings.Web;
using System.Text.Json;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Core.Tests.Profiles.Projection;

/// <summary>Whatever names are hidden and however the texts mention them, nothing of them comes out.</summary>
public class AnonymousProjectPropertyTests
{
    private static readonly string[] Suffixes = ["", " AG", " Inc.", " S.A.", " Technologies Ltd", " & Co. KG", " Group"];
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void For_RandomAnonymousProjects_NoSecretIsInTheSerialisedProjects(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < 250; i++)
        {
            (Profile profile, string[] secrets) = Generate(random);
            foreach (Audience audience in new[] { Audience.Public, Audience.Friends })
            {
                ProfileView view = ProfileProjection.For(profile, audience)!;
                string projects = JsonSerializer.Serialize(view.Projects, Plain);
                string rest = JsonSerializer.Serialize(view with { Projects = [], Experiences = [] }, Plain);

                Assert.All(secrets, secret => Assert.DoesNotContain(secret, projects + rest, StringComparison.OrdinalIgnoreCase));
                Assert.All(profile.Experiences, experience => Assert.DoesNotContain(experience.Id.ToString(), projects, StringComparison.Ordinal));
            }
        }
    }

    private static (Profile Profile, string[] Secrets) Generate(Random random)
    {
        string[] names = [.. Enumerable.Range(0, 8).Select(_ => Name(random))];
        Experience[] jobs =
        [
            new() { CompanyName = names[0] + Pick(random, Suffixes), CompanyWebsite = $"https://www.{names[1].ToLowerInvariant()}.example/about" },
            new() { CompanyName = names[2] + Pick(random, Suffixes) },
        ];
        var profile = new Profile
        {
            UserId = Ulid.NewUlid(),
            Visibility = Visibility.Public,
            Experiences = [.. jobs],
            Projects =
            [
                .. Enumerable.Range(0, random.Next(1, 3)).Select(_ => new Project
                {
                    Visibility = ProjectVisibility.Anonymous,
                    Name = Text(random, names),
                    Role = Text(random, names),
                    Description = Text(random, names),
                    AnonymizedCompany = Text(random, names),
                    Achievements = [Text(random, names), Text(random, names)],
                    Challenges = [Text(random, names)],
                    Technologies = [Text(random, names)],
                    Organization = names[3] + Pick(random, Suffixes),
                    Clients = [names[4], names[5] + Pick(random, Suffixes)],
                    DemoUrl = $"https://demo.{names[6].ToLowerInvariant()}.example/x",
                    GithubUrl = $"https://github.com/{names[7]}/x",
                    ExperienceIds = [jobs[0].Id, jobs[1].Id],
                }),
            ],
        };
        return (profile, names);
    }

    private static string Text(Random random, string[] names) =>
        string.Join(' ', Enumerable.Range(0, random.Next(1, 8)).Select(_ => random.Next(3) == 0 ? "we built things" : Mention(random, Pick(random, names))));

    private static string Mention(Random random, string name) => random.Next(14) switch
    {
        0 => name,
        1 => name.ToUpperInvariant(),
        2 => name.ToLowerInvariant(),
        3 => name + "'s",
        4 => name + "s",
        5 => $"({name}),",
        6 => $"https://{name}.example/{name}?q={name}#x",
        7 => $"portal.{name}.example/path",
        8 => $"jane.doe@{name}.example",
        9 => $"{name}-Portal",
        10 => $"{name}_core",
        11 => $"the{name}",
        12 => $"{name}Portal",
        _ => $"{name},{name}/{name}\n{name}",
    };

    // Six letters or more, the first upper case, no run of letters that words of the test hold.
    private static string Name(Random random) =>
        (char)('A' + random.Next(26)) + string.Concat(Enumerable.Range(0, random.Next(5, 9)).Select(_ => "qxzjkvw"[random.Next(7)]));

    private static string Pick(Random random, string[] values) => values[random.Next(values.Length)];
}
