using System.Net;
using CareerHub.Cv;
using CareerHub.Web.Tests.Running;

namespace CareerHub.Web.Tests.Pages.Cvs;

/// <summary>One CV in two windows.</summary>
[Collection(OnSite.Name)]
public class CvConflictTests(SiteFixture fixture)
{
    [Fact]
    public async Task Look_SavedMeanwhile_IsShownBesideOnesOwnAndSavedOverKnowingly()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.WithProfileAsync();
        string path = await client.CreateCvAsync();
        string before = await client.HiddenAsync(path, "Seen");
        using HttpResponseMessage first = await client.SendCvAsync(path, ("Input.Name", "Coasts"), ("Input.Language", "en"), ("Input.Paper", "Letter"));

        using HttpResponseMessage late = await client.SendFormAsync(path, ("Seen", before), ("Input.Name", "Harbours of the north"), ("Input.Language", "en"));
        string page = await late.Content.ReadAsStringAsync();
        string now = page.Split("name=\"Seen\" value=\"")[1].Split('"')[0];
        string stored = Assert.Single(await fixture.Site.CvsOfAsync(email)).Name;
        using HttpResponseMessage over = await client.SendFormAsync(path, ("Seen", now), ("Input.Name", "Harbours of the north"), ("Input.Language", "en"));

        Assert.Equal(HttpStatusCode.OK, late.StatusCode);
        Assert.Contains("data-name=\"Saved meanwhile\">Coasts</td>", page, StringComparison.Ordinal);
        Assert.Contains("data-name=\"If you save again\">Harbours of the north</td>", page, StringComparison.Ordinal);
        Assert.Contains("data-name=\"Saved meanwhile\">US Letter</td>", page, StringComparison.Ordinal);
        Assert.Contains("data-name=\"If you save again\">A4</td>", page, StringComparison.Ordinal);
        Assert.Contains("value=\"Harbours of the north\"", page, StringComparison.Ordinal);
        Assert.Equal("Coasts", stored);
        Assert.Equal(HttpStatusCode.Redirect, over.StatusCode);
        Assert.Equal("Harbours of the north", Assert.Single(await fixture.Site.CvsOfAsync(email)).Name);
    }

    [Fact]
    public async Task Look_ManySavesAtOnce_OneIsStoredAndTheOthersAreToldSo()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.WithProfileAsync();
        string path = await client.CreateCvAsync();
        string seen = await client.HiddenAsync(path, "Seen");
        string token = await client.TokenAsync(path);

        HttpResponseMessage[] answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(n => client.PostFieldsAsync(
            path, ("__RequestVerificationToken", token), ("Seen", seen), ("Input.Name", $"Window {n}"), ("Input.Language", "en"))));

        int saved = Assert.Single(Enumerable.Range(0, 6), n => answers[n].StatusCode == HttpStatusCode.Redirect);
        Assert.Equal($"Window {saved}", Assert.Single(await fixture.Site.CvsOfAsync(email)).Name);
        foreach (HttpResponseMessage answer in answers.Where(answer => answer.StatusCode != HttpStatusCode.Redirect))
        {
            Assert.Contains($"data-name=\"Saved meanwhile\">Window {saved}</td>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Cv_DifferentPartsInSeveralWindows_AllAreStored()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.WithProfileAsync();
        string path = await client.CreateCvAsync();
        string[] pages = ["", "/contents", "/texts/headline", "/templates"];
        string[] seen = await Task.WhenAll(pages.Select(page => client.HiddenAsync(path + page, "Seen")));
        string job = (await client.GetStringAsync(new Uri(path + "/contents", UriKind.Relative))).Split("name=\"entry.")[1][..26];

        HttpResponseMessage[] answers =
        [
            await client.SendFormAsync(path, ("Seen", seen[0]), ("Input.Name", "Coasts"), ("Input.Language", "de")),
            await client.SendFormAsync(path + "/contents", ("Seen", seen[1]), ($"entry.{job}", "Head")),
            await client.SendFormAsync(path + "/texts/headline", ("Seen", seen[2]), ("Words", "Surveyor of harbours")),
            await client.SendFormAsync(path + "/templates?template=plain", ("Seen", seen[3])),
        ];

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        CvVersion version = Assert.Single(await fixture.Site.CvsOfAsync(email));
        Assert.Equal(("Coasts", "de", "plain", "Surveyor of harbours"), (version.Name, version.Language, version.Template, version.Overrides.Headline?.Text));
        Assert.Equal(CvEntryForm.Head, Assert.Single(version.Overrides.Entries).Form);
    }

    [Fact]
    public async Task Text_SavedMeanwhile_ShowsBothAndKeepsWhatWasTyped()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.WithProfileAsync();
        string path = await client.CreateCvAsync() + "/texts/headline";
        string before = await client.HiddenAsync(path, "Seen");
        using HttpResponseMessage first = await client.SendCvAsync(path, ("Words", "Surveyor of harbours"));

        using HttpResponseMessage late = await client.SendFormAsync(path, ("Seen", before), ("Words", "Surveyor of straits"));

        string page = await late.Content.ReadAsStringAsync();
        Assert.Contains("data-name=\"Saved meanwhile\">Surveyor of harbours</td>", page, StringComparison.Ordinal);
        Assert.Contains("value=\"Surveyor of straits\"", page, StringComparison.Ordinal);
        Assert.Equal("Surveyor of harbours", Assert.Single(await fixture.Site.CvsOfAsync(email)).Overrides.Headline?.Text);
    }

    [Fact]
    public async Task Text_TheSameSavedMeanwhile_IsSaved()
    {
        using HttpClient client = fixture.Site.Client();
        await client.WithProfileAsync();
        string path = await client.CreateCvAsync() + "/texts/headline";
        string before = await client.HiddenAsync(path, "Seen");
        using HttpResponseMessage first = await client.SendCvAsync(path, ("Words", "Surveyor of harbours"));

        using HttpResponseMessage again = await client.SendFormAsync(path, ("Seen", before), ("Words", "Surveyor of harbours"));

        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }

    [Fact]
    public async Task Text_CvDeletedMeanwhile_ShowsWhatWasTypedToBeCopied()
    {
        using HttpClient client = fixture.Site.Client();
        await client.WithProfileAsync();
        string path = await client.CreateCvAsync();
        string token = await client.TokenAsync(path + "/texts/headline");
        using HttpResponseMessage deleted = await client.SendFormAsync(path + "/delete");

        using HttpResponseMessage late = await client.PostFieldsAsync(path + "/texts/headline", ("__RequestVerificationToken", token), ("Words", "Surveyor of <straits>"));

        string page = await late.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
        Assert.Contains("This CV is gone", page, StringComparison.Ordinal);
        Assert.Contains("Surveyor of &lt;straits&gt;", page, StringComparison.Ordinal);
    }
}
