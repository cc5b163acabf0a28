using System.Net;
using System.Text;
using CareerHub.PostgreSql.Audit;
using CareerHub.PostgreSql.Profiles;
using CareerHub.Profiles;
using CareerHub.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CareerHub.Web.Tests.Slice;

/// <summary>What strangers get: nothing of a private or a friends profile, nothing behind an anonymous project.</summary>
[Collection(OnSite.Name)]
public class StrangerTests(SiteFixture fixture)
{
    private const string Company = "Quillfeather Zentralbank";
    private const string Client = "Brontide Payments";
    private const string Link = "https://vault.quillfeather.example";

    [Theory]
    [InlineData("page", "")]
    [InlineData("pdf", "/cv.pdf")]
    [InlineData("json", "/resume.json")]
    public async Task Profile_PrivateFriendsAndNeverExisted_AreTheSameAnswer(string what, string file)
    {
        await StoreAsync($"private-{what}", Visibility.Private);
        await StoreAsync($"friends-{what}", Visibility.Friends);
        using HttpClient stranger = fixture.Site.Client();

        string never = await AnswerAsync(stranger, $"/p/never-existed{file}");
        string withheld = await AnswerAsync(stranger, $"/p/private-{what}{file}");
        string friends = await AnswerAsync(stranger, $"/p/friends-{what}{file}");

        Assert.StartsWith("404", never, StringComparison.Ordinal);
        Assert.Equal(never, withheld);
        Assert.Equal(never, friends);
    }

    [Fact]
    public async Task Page_TagOfTheStateThatIsStored_IsNotSentAgain()
    {
        await StoreAsync("seen-already", Visibility.Public);
        using HttpClient stranger = fixture.Site.Client();
        using HttpResponseMessage first = await stranger.GetAsync(new Uri("/p/seen-already", UriKind.Relative));
        stranger.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);

        using HttpResponseMessage second = await stranger.GetAsync(new Uri("/p/seen-already", UriKind.Relative));

        Assert.Equal(System.Net.HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal("no-cache", second.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task AnonymousProject_OnPageInJsonAndInPdf_GivesNothingAway()
    {
        await StoreAsync("open-secret", Visibility.Public);
        using HttpClient stranger = fixture.Site.Client();
        string page = await stranger.GetStringAsync(new Uri("/p/open-secret", UriKind.Relative));
        string json = await stranger.GetStringAsync(new Uri("/p/open-secret/resume.json", UriKind.Relative));
        string file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, await stranger.GetByteArrayAsync(new Uri("/p/open-secret/cv.pdf", UriKind.Relative)));
        string pdf = await Documents.PdfTextAsync(file);
        string pdfBytes = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file));
        File.Delete(file);

        foreach (string shown in new[] { page, json, pdf })
        {
            Assert.Contains("Ledger rewrite", shown, StringComparison.Ordinal);
            Assert.Contains("a large bank", shown, StringComparison.Ordinal);
        }

        foreach (string secret in new[] { Company, Client, "quillfeather", "Quillfeather" })
        {
            Assert.All([page, json, pdf, pdfBytes], shown => Assert.DoesNotContain(secret, shown, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static async Task<string> AnswerAsync(HttpClient client, string path)
    {
        using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        IEnumerable<string> headers = answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key != "Date").Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order();
        return $"{(int)answer.StatusCode}\n{string.Join('\n', headers)}\n{await answer.Content.ReadAsStringAsync()}";
    }

    private async Task StoreAsync(string slug, Visibility visibility)
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.RegisterAsync();
        var profile = new Profile
        {
            UserId = await UserAsync(email),
            Slug = slug,
            FullName = "Odalys Wren",
            Visibility = visibility,
            Projects =
            [
                new Project
                {
                    Name = "Ledger rewrite",
                    Visibility = ProjectVisibility.Anonymous,
                    AnonymizedCompany = "a large bank",
                    Organization = Company,
                    Clients = [Client],
                    DemoUrl = Link,
                    Description = $"Moved the ledger of {Company} to events, with {Client}.",
                },
            ],
        };

        SaveResult saved = await fixture.Site.Services.GetRequiredService<IProfileStore>().SaveAsync(profile, ProfileVersion.None, AuditContext.System);

        Assert.Equal(SaveOutcome.Saved, saved.Outcome);
    }

    private async Task<Ulid> UserAsync(string email)
    {
        await using NpgsqlCommand find = fixture.Site.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand("SELECT id FROM users WHERE email = $1");
        find.Parameters.Add(new NpgsqlParameter { Value = email });
        return Ulid.Parse((string)(await find.ExecuteScalarAsync())!);
    }
}
