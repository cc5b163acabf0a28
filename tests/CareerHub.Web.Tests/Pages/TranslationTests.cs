using System.Net;
using CareerHub.PostgreSql.Accounts;
using CareerHub.PostgreSql.Profiles;
using CareerHub.Profiles;
using CareerHub.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace CareerHub.Web.Tests.Pages;

[Collection(OnSite.Name)]
public class TranslationTests(SiteFixture fixture)
{
    private const string Languages = "/profile/translations";
    private const string German = "/profile/translations/de";

    [Fact]
    public async Task Language_Chosen_IsStoredAndNotTranslatedInto()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.WithProfileAsync();

        using HttpResponseMessage saved = await SendAsync(client, Languages, ("Language", "en"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal("en", (await ProfileOfAsync(email)).Language);
        string page = await ReadAsync(client, Languages);
        Assert.Contains("<option selected=\"selected\" value=\"en\">English</option>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/profile/translations/de\">German</a> <span class=\"quiet\">None of 3 texts</span>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/profile/translations/en\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/profile/translations\"", await ReadAsync(client, "/profile"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Language_ThatIsNoTag_IsSaidBesideTheField()
    {
        using HttpClient client = fixture.Site.Client();
        await client.WithProfileAsync();

        using HttpResponseMessage answer = await SendAsync(client, Languages, ("Language", "German!"));

        Assert.Contains("id=\"Language-error\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Translation_SavedAndRemoved_IsStoredByTextAndLanguage()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.WithProfileAsync();
        Ulid job = (await ProfileOfAsync(email)).Experiences.Single().Id;

        using HttpResponseMessage saved = await SendAsync(client, German, ("Words[headline]", "Küstenvermesserin"), ($"Words[{job}-text]", "Vermaß Fjorde.\r\n- Alle"), ($"Words[{job}-title]", " "));
        using HttpResponseMessage french = await SendAsync(client, "/profile/translations/fr", ("Words[headline]", "Géomètre des côtes"));

        Assert.Equal(German, saved.Headers.Location?.OriginalString.Split('?')[0]);
        ProfileTranslation[] stored =
        [
            new("de", null, "headline", "Küstenvermesserin", ProfileTranslation.HashOf("Surveyor of coasts")),
            new("de", job, "text", "Vermaß Fjorde.\n- Alle", ProfileTranslation.HashOf("Measured fjords.")),
            new("fr", null, "headline", "Géomètre des côtes", ProfileTranslation.HashOf("Surveyor of coasts")),
        ];
        Assert.Equal(stored, (await ProfileOfAsync(email)).Translations.OrderBy(one => one.Language).ThenBy(one => one.Field));
        string page = await ReadAsync(client, German);
        Assert.Contains("value=\"Küstenvermesserin\"", page, StringComparison.Ordinal);
        Assert.Contains("aria-describedby=\"original-headline\"", page, StringComparison.Ordinal);
        Assert.Contains($"aria-describedby=\"original-{job}-title Words_{job}-title_-hint\"", page, StringComparison.Ordinal);
        Assert.Contains("2 of 3 texts", page, StringComparison.Ordinal);

        using HttpResponseMessage removed = await SendAsync(client, German, ("Words[headline]", ""));

        Assert.Equal(stored[1..], (await ProfileOfAsync(email)).Translations.OrderBy(one => one.Language).ThenBy(one => one.Field));
    }

    [Theory]
    [InlineData("Küstenvermesserin", false, true)]
    [InlineData("Küstenvermesserin", true, false)]
    [InlineData("Leiterin der Vermessung", false, false)]
    public async Task Translation_OriginalChangedSince_IsSaidUntilItIsSettled(string words, bool isRight, bool staysStale)
    {
        const string Stale = "The original has changed since.";
        using HttpClient client = fixture.Site.Client();
        await client.WithProfileAsync();
        using HttpResponseMessage saved = await SendAsync(client, German, ("Words[headline]", "Küstenvermesserin"));
        Assert.DoesNotContain(Stale, await ReadAsync(client, German), StringComparison.Ordinal);
        using HttpResponseMessage basics = await SendAsync(client, "/profile/basics", ("Input.FullName", "Ylva Brandt"), ("Input.Headline", "Head of survey"));
        Assert.Contains(Stale, await ReadAsync(client, German), StringComparison.Ordinal);
        Assert.Contains("1 older than its original", await ReadAsync(client, Languages), StringComparison.Ordinal);

        using HttpResponseMessage settled = await SendAsync(client, German, [("Words[headline]", words), .. isRight ? [("StillRight", "headline")] : Array.Empty<(string, string)>()]);

        Assert.Equal(staysStale, (await ReadAsync(client, German)).Contains(Stale, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Translation_ProfileChangedInAnotherWindow_KeepsWhatWasTyped()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.WithProfileAsync();
        Ulid job = (await ProfileOfAsync(email)).Experiences.Single().Id;
        string before = await client.HiddenAsync(German, "Version");
        using HttpResponseMessage deleted = await client.PostFieldsAsync(
            $"/profile/experience/{job}?handler=Delete", ("Version", before), ("__RequestVerificationToken", await client.TokenAsync(German)));

        using HttpResponseMessage late = await client.SendFormAsync(German, ("Version", before), ("Words[headline]", "Küstenvermesserin"), ($"Words[{job}-title]", "Vermesserin"));

        string page = WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync());
        Assert.Contains("Your profile was changed in another window", page, StringComparison.Ordinal);
        Assert.Contains("value=\"Küstenvermesserin\"", page, StringComparison.Ordinal);
        Assert.Contains("<li class=\"as-written\">Vermesserin</li>", page, StringComparison.Ordinal);
        Assert.Empty((await ProfileOfAsync(email)).Translations);
    }

    [Fact]
    public async Task Translation_TooLong_IsSaidBesideTheField()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.WithProfileAsync();

        using HttpResponseMessage answer = await SendAsync(client, German, ("Words[headline]", new string('x', 50_001)));

        Assert.Contains("id=\"Words_headline_-error\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty((await ProfileOfAsync(email)).Translations);
    }

    [Fact]
    public async Task Translation_TextOfSomebodyElse_IsNeitherShownNorTranslated()
    {
        using HttpClient owner = fixture.Site.Client();
        string email = await owner.WithProfileAsync();
        Ulid job = (await ProfileOfAsync(email)).Experiences.Single().Id;
        using HttpClient stranger = fixture.Site.Client();
        string other = await stranger.WithProfileAsync();

        using HttpResponseMessage answer = await SendAsync(stranger, German, ($"Words[{job}-title]", "Eindringling"));

        Assert.DoesNotContain(job.ToString(), await ReadAsync(stranger, German), StringComparison.Ordinal);
        Assert.Empty((await ProfileOfAsync(email)).Translations);
        Assert.Empty((await ProfileOfAsync(other)).Translations);
    }

    [Theory]
    [InlineData("/profile/translations/tlh")]
    [InlineData("/profile/translations/en")]
    [InlineData("/profile/translations/de?part=2")]
    [InlineData("/profile/translations/de?part=x")]
    public async Task Translation_UnknownOrOwnLanguageOrPart_IsNotFound(string path)
    {
        using HttpClient client = fixture.Site.Client();
        await client.WithProfileAsync();
        using HttpResponseMessage saved = await SendAsync(client, Languages, ("Language", "en"));

        using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Cv_InALanguageThatTheProfileIsPartlyTranslatedInto_LeadsToTheTranslation()
    {
        using HttpClient client = fixture.Site.Client();
        await client.WithProfileAsync();
        using HttpResponseMessage saved = await SendAsync(client, German, ("Words[headline]", "Küstenvermesserin"));
        string cv = await client.CreateCvAsync();
        string english = await ReadAsync(client, cv + "/texts");

        using HttpResponseMessage look = await client.SendCvAsync(cv, ("Input.Name", "Coasts"), ("Input.Language", "de"));

        Assert.Equal(HttpStatusCode.Redirect, look.StatusCode);
        Assert.DoesNotContain(German, english, StringComparison.Ordinal);
        string texts = await ReadAsync(client, cv + "/texts");
        Assert.Contains("2 texts of your profile that this CV shows have no translation into German, or an older one.", texts, StringComparison.Ordinal);
        Assert.Contains($"href=\"{German}\"", texts, StringComparison.Ordinal);
        Assert.Contains("Küstenvermesserin", await client.GetStringAsync(new Uri(cv + "/cv.txt", UriKind.Relative)), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string path, params (string Name, string Value)[] fields) =>
        await client.SendFormAsync(path, [("Version", await client.HiddenAsync(path, "Version")), .. fields]);

    private static async Task<string> ReadAsync(HttpClient client, string path) =>
        WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(path, UriKind.Relative)));

    private async Task<Profile> ProfileOfAsync(string email)
    {
        IServiceProvider services = fixture.Site.Services;
        Account account = (await services.GetRequiredService<IAccountStore>().FindByEmailAsync(email.ToUpperInvariant()))!;
        return (await services.GetRequiredService<IProfileStore>().FindByUserAsync(account.Id))!.Profile;
    }
}
