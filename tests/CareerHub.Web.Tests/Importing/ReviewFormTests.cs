using System.Text;
using CareerHub.PostgreSql.Accounts;
using CareerHub.PostgreSql.Profiles;
using CareerHub.Profiles;
using CareerHub.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace CareerHub.Web.Tests.Importing;

/// <summary>What happens to the profile when the review is sent late or more than once.</summary>
[Collection(OnSite.Name)]
public class ReviewFormTests(SiteFixture fixture)
{
    private static readonly string Document = Encoding.UTF8.GetString(SampleDocument.Text);

    [Fact]
    public async Task Save_AfterTheProfileChanged_SaysSoAndOverwritesNothing()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.RegisterAsync();
        string address = await client.ImportAsync(Document);
        string opened = await client.HiddenAsync(address, "Version");
        using HttpResponseMessage elsewhere = await client.SendFormAsync("/profile/basics", ("Version", "0"), ("Input.FullName", "T. Anguelova-Reyes"));

        using HttpResponseMessage late = await client.SendFormAsync(address, ("Version", opened), ("take", "FullName"), ("FullName", "Teodora Anguelova"));

        Assert.Contains("Your profile was changed in another window", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("T. Anguelova-Reyes", (await ProfileOfAsync(email)).FullName);
    }

    [Fact]
    public async Task Save_PressedTwice_AddsEveryEntryOnceAndLeadsToTheProfile()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.RegisterAsync();
        string address = await client.ImportAsync(Document);
        (string, string)[] form = [("Version", await client.HiddenAsync(address, "Version")), ("take", "Experiences.0"), ("__RequestVerificationToken", await client.TokenAsync(address))];

        using HttpResponseMessage first = await client.PostFieldsAsync(address, form);
        using HttpResponseMessage second = await client.PostFieldsAsync(address, form);

        Assert.Equal(["/profile", "/profile"], new[] { first, second }.Select(answer => answer.Headers.Location?.OriginalString));
        Assert.Single((await ProfileOfAsync(email)).Experiences);
    }

    [Fact]
    public async Task Save_LargeDraftInAScriptOfManyBytes_IsTaken()
    {
        // As a form in percent notation this would be nine times as long as its characters; it is beyond what other pages take in any notation.
        string point = string.Concat(Enumerable.Repeat("河川の水位を測り警報を出す", 12));
        (string, string)[] texts = [.. Enumerable.Range(0, 2_500).Select(i => ($"Experiences.{i}.Description", point))];
        using HttpClient client = fixture.Site.Client();
        string email = await client.RegisterAsync();
        string address = await client.ImportAsync(Document);
        using var form = new MultipartFormDataContent();
        foreach ((string name, string value) in texts)
        {
            form.Add(new StringContent(value), name);
        }

        form.Add(new StringContent(await client.HiddenAsync(address, "Version")), "Version");
        form.Add(new StringContent("Experiences.0"), "take");
        form.Add(new StringContent(await client.TokenAsync(address)), "__RequestVerificationToken");
        using HttpResponseMessage saved = await client.PostAsync(new Uri(address, UriKind.Relative), form);

        Assert.Equal("/profile", saved.Headers.Location?.OriginalString);
        Assert.Equal(point, Assert.Single((await ProfileOfAsync(email)).Experiences).Description);
        Assert.True(texts.Length * point.Length * 3 > 1_000_000);
    }

    [Fact]
    public async Task Save_LargerThanTheReviewsLimit_IsRefusedWithAPage()
    {
        await using RunningSite site = await RunningSite.StartAsync(new Dictionary<string, string?> { ["CareerHub:Import:MaxReviewBytes"] = "100000" });
        using HttpClient client = site.Client();
        await client.RegisterAsync();
        string address = await client.ImportAsync(Document);

        client.DefaultRequestHeaders.ExpectContinue = true;
        using HttpResponseMessage refused = await client.PostFieldsAsync(address, ("Summary", new string('a', 110_000)));

        Assert.Equal(System.Net.HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
    }

    private async Task<Profile> ProfileOfAsync(string email)
    {
        IServiceProvider services = fixture.Site.Services;
        Account account = (await services.GetRequiredService<IAccountStore>().FindByEmailAsync(email.ToUpperInvariant()))!;
        return (await services.GetRequiredService<IProfileStore>().FindByUserAsync(account.Id))!.Profile;
    }
}
