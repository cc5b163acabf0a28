using System.Net;
using CareerHub.PostgreSql.Accounts;
using CareerHub.PostgreSql.Audit;
using CareerHub.PostgreSql.Profiles;
using CareerHub.Profiles;
using CareerHub.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace CareerHub.Web.Tests.Pages;

[Collection(OnSite.Name)]
public class ProfilePagesTests(SiteFixture fixture)
{
    [Fact]
    public async Task Profile_WithNothingInIt_LeadsToItsLanguageAndTranslations()
    {
        using HttpClient client = fixture.Site.Client();
        await client.RegisterAsync();

        string page = await client.GetStringAsync(new Uri("/profile", UriKind.Relative));

        Assert.Contains("<a href=\"/profile/translations\">Language and translations</a>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/overview")]
    [InlineData("/profile")]
    [InlineData("/profile/basics")]
    [InlineData("/profile/publish")]
    [InlineData("/profile/experience")]
    [InlineData("/profile/translations")]
    [InlineData("/profile/translations/de")]
    [InlineData("/sign-out")]
    public async Task Page_SignedOut_LeadsToSignInAndBack(string path)
    {
        using HttpClient client = fixture.Site.Client();

        using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/sign-in?returnUrl=" + Uri.EscapeDataString(path), answer.Headers.Location?.PathAndQuery);
    }

    [Fact]
    public async Task Entry_OfSomebodyElse_IsNotFound()
    {
        using HttpClient owner = fixture.Site.Client();
        string email = await owner.RegisterAsync();
        using HttpResponseMessage added = await owner.SendFormAsync("/profile/experience", ("Values[Position]", "Surveyor"), ("Values[CompanyName]", "Landmåling Nord"));
        Ulid entry = (await ProfileOfAsync(email)).Experiences.Single().Id;
        using HttpClient stranger = fixture.Site.Client();
        await stranger.RegisterAsync();

        using HttpResponseMessage read = await stranger.GetAsync(new Uri($"/profile/experience/{entry}", UriKind.Relative));
        string token = await stranger.TokenAsync("/profile/experience");
        using HttpResponseMessage changed = await stranger.PostFieldsAsync($"/profile/experience/{entry}", ("Values[Position]", "Intruder"), ("__RequestVerificationToken", token));
        using HttpResponseMessage deleted = await stranger.PostFieldsAsync($"/profile/experience/{entry}?handler=Delete", ("__RequestVerificationToken", token));
        using HttpResponseMessage moved = await stranger.PostFieldsAsync($"/profile?handler=Move&section=experience&id={entry}&up=true", ("__RequestVerificationToken", token));

        Assert.Equal(
            [HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound],
            [read.StatusCode, changed.StatusCode, deleted.StatusCode, moved.StatusCode]);
        Assert.Equal("Surveyor", (await ProfileOfAsync(email)).Experiences.Single().Position);
    }

    [Fact]
    public async Task Entry_AddedChangedMovedDeleted_IsStored()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.RegisterAsync();
        using HttpResponseMessage first = await client.SendFormAsync("/profile/experience", ("Values[Position]", "Nurse"), ("Values[Start]", "Mar 2015"), ("Values[End]", "2019"));
        using HttpResponseMessage second = await client.SendFormAsync("/profile/experience", ("Values[Position]", "Ward sister"), ("Values[Start]", "2019"), ("Values[End]", "present"));
        Profile added = await ProfileOfAsync(email);
        Assert.Equal(["Ward sister", "Nurse"], added.Experiences.Select(job => job.Position));
        Assert.Equal(PartialDate.OfMonth(2015, 3), added.Experiences[1].Start);

        using HttpResponseMessage moved = await client.PostFieldsAsync(
            $"/profile?handler=Move&section=experience&id={added.Experiences[0].Id}&up=false", ("__RequestVerificationToken", await client.TokenAsync("/profile")));
        Assert.Equal(["Nurse", "Ward sister"], (await ProfileOfAsync(email)).Experiences.Select(job => job.Position));

        string path = $"/profile/experience/{added.Experiences[0].Id}";
        using HttpResponseMessage changed = await client.SendFormAsync(path, ("Version", await VersionOfAsync(email)), ("Values[Position]", "Charge nurse"));
        Assert.Equal("Charge nurse", (await ProfileOfAsync(email)).Experiences[1].Position);

        using HttpResponseMessage deleted = await client.PostFieldsAsync(
            path + "?handler=Delete", ("Version", await VersionOfAsync(email)), ("__RequestVerificationToken", await client.TokenAsync(path)));
        Assert.Equal(["Nurse"], (await ProfileOfAsync(email)).Experiences.Select(job => job.Position));
    }

    [Fact]
    public async Task Basics_ChangedInAnotherWindow_KeepsWhatWasTypedAndSaysSo()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.RegisterAsync();
        using HttpResponseMessage first = await client.SendFormAsync("/profile/basics", ("Version", "0"), ("Input.FullName", "Ana Ruiz"));
        string before = await VersionOfAsync(email);
        using HttpResponseMessage other = await client.SendFormAsync("/profile/basics", ("Version", before), ("Input.FullName", "Ana Ruiz Peña"));

        using HttpResponseMessage late = await client.SendFormAsync("/profile/basics", ("Version", before), ("Input.FullName", "Ana R. Peña"), ("Input.Headline", "Baker"));

        string page = await late.Content.ReadAsStringAsync();
        Assert.Contains("Your profile was changed in another window", page, StringComparison.Ordinal);
        Assert.Contains("value=\"Ana R. Pe&#xF1;a\"", page, StringComparison.Ordinal);
        Assert.Equal("Ana Ruiz Peña", (await ProfileOfAsync(email)).FullName);
        Assert.Contains($"value=\"{await VersionOfAsync(email)}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Basics_AfterTheAccountWasDeletedElsewhere_SaysSo()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.RegisterAsync();
        string token = await client.TokenAsync("/profile/basics");
        var accounts = fixture.Site.Services.GetRequiredService<IAccountStore>();
        Assert.True(await accounts.EraseAsync((await accounts.FindByEmailAsync(email.ToUpperInvariant()))!.Id, AuditContext.System));

        using HttpResponseMessage late = await client.PostFieldsAsync("/profile/basics", ("Version", "0"), ("Input.FullName", "Ana Ruiz"), ("__RequestVerificationToken", token));

        string page = await late.Content.ReadAsStringAsync();
        Assert.Contains("Your profile could not be found", page, StringComparison.Ordinal);
        Assert.DoesNotContain("another window", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Basics_WrongAddress_IsSaidBesideTheField()
    {
        using HttpClient client = fixture.Site.Client();
        await client.RegisterAsync();

        using HttpResponseMessage answer = await client.SendFormAsync("/profile/basics", ("Version", "0"), ("Input.Email", "not an address"));

        string page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("id=\"Input_Email-error\"", page, StringComparison.Ordinal);
        Assert.Contains("aria-describedby=\"Input_Email-hint Input_Email-error\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"not an address\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ab", "The public address needs 3 to 100 characters; this one has 2.")]
    [InlineData("Not A Slug", "The public address can hold only the letters a to z in lower case, digits and hyphens.")]
    [InlineData("admin", "This public address is kept for the site itself; please choose another.")]
    public async Task Publish_BadAddress_IsSaidBesideTheField(string slug, string expected)
    {
        using HttpClient client = fixture.Site.Client();
        await client.RegisterAsync();

        using HttpResponseMessage answer = await client.SendFormAsync("/profile/publish", ("Version", "0"), ("Input.Slug", slug), ("Input.Visibility", "Public"));

        Assert.Contains($"id=\"Input_Slug-error\">{expected}", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_TakenAddress_IsSaidBesideTheField()
    {
        string slug = "slug-" + Guid.NewGuid().ToString("N")[..10];
        using HttpClient first = fixture.Site.Client();
        string email = await first.RegisterAsync();
        using HttpResponseMessage published = await first.SendFormAsync("/profile/publish", ("Version", "0"), ("Input.Slug", slug), ("Input.Visibility", "Public"));
        Assert.Equal(Visibility.Public, (await ProfileOfAsync(email)).Visibility);
        using HttpClient second = fixture.Site.Client();
        await second.RegisterAsync();

        using HttpResponseMessage answer = await second.SendFormAsync("/profile/publish", ("Version", "0"), ("Input.Slug", slug), ("Input.Visibility", "Public"));

        Assert.Contains("id=\"Input_Slug-error\">Somebody else has this address.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_NoAddress_IsRefusedUnlessPrivate()
    {
        using HttpClient client = fixture.Site.Client();
        await client.RegisterAsync();

        using HttpResponseMessage answer = await client.SendFormAsync("/profile/publish", ("Version", "0"), ("Input.Slug", ""), ("Input.Visibility", "Public"));

        Assert.Contains("id=\"Input_Slug-error\">A page needs an address", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_ForConnections_SaysThatNobodySeesItYetAndLinksNothing()
    {
        string slug = "slug-" + Guid.NewGuid().ToString("N")[..10];
        using HttpClient client = fixture.Site.Client();
        await client.RegisterAsync();

        using HttpResponseMessage saved = await client.SendFormAsync("/profile/publish", ("Version", "0"), ("Input.Slug", slug), ("Input.Visibility", "Friends"));
        string publish = await client.GetStringAsync(new Uri("/profile/publish", UriKind.Relative));
        string overview = await client.GetStringAsync(new Uri("/overview", UriKind.Relative));

        Assert.Contains("once there are connections; until then nobody but you sees it", publish, StringComparison.Ordinal);
        Assert.Contains("once there are connections; until then nobody but you.", overview, StringComparison.Ordinal);
        Assert.All([publish, overview], page => Assert.DoesNotContain($"/p/{slug}", page, StringComparison.Ordinal));
    }

    private async Task<Profile> ProfileOfAsync(string email) => (await StoredAsync(email)).Profile;

    private async Task<string> VersionOfAsync(string email) => (await StoredAsync(email)).Version.ToString();

    private async Task<StoredProfile> StoredAsync(string email)
    {
        IServiceProvider services = fixture.Site.Services;
        Account account = (await services.GetRequiredService<IAccountStore>().FindByEmailAsync(email.ToUpperInvariant()))!;
        return (await services.GetRequiredService<IProfileStore>().FindByUserAsync(account.Id))!;
    }
}
