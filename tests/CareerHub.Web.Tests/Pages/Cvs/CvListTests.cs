using System.Net;
using CareerHub.Cv;
using CareerHub.Web.Tests.Running;

namespace CareerHub.Web.Tests.Pages.Cvs;

[Collection(OnSite.Name)]
public class CvListTests(SiteFixture fixture)
{
    [Fact]
    public async Task List_NoProfile_OffersToBegin()
    {
        using HttpClient client = fixture.Site.Client();
        await client.RegisterAsync();

        string page = await client.GetStringAsync(new Uri("/cvs", UriKind.Relative));

        Assert.Contains("First, a profile", page, StringComparison.Ordinal);
        Assert.DoesNotContain("New CV", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_NoneStored_ShowsWhatStrangersGet()
    {
        using HttpClient client = fixture.Site.Client();
        await client.WithProfileAsync();

        string page = await client.GetStringAsync(new Uri("/cvs", UriKind.Relative));

        Assert.Contains("What strangers get until you make one of your CVs the default", page, StringComparison.Ordinal);
        Assert.Contains("Classic · English · A4", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_NameAndTemplate_IsStoredAndShowsNoReferences()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.WithProfileAsync();

        string path = await client.CreateCvAsync("  Harbours \t and  coasts ");

        CvVersion version = Assert.Single(await fixture.Site.CvsOfAsync(email));
        Assert.Equal($"/cvs/{version.Id}", path, ignoreCase: true);
        Assert.Equal("Harbours and coasts", version.Name);
        Assert.Equal("classic", version.Template);
        Assert.Equal([], version.Selection.References);
        Assert.False(version.IsDefault);
    }

    [Theory]
    [InlineData("", "classic", "id=\"Input_Name-error\">A CV needs a name.")]
    [InlineData("x", "no-such-template", "id=\"Input_Template-error\">Choose a template.")]
    public async Task New_Wrong_IsSaidBesideTheField(string name, string template, string expected)
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.WithProfileAsync();

        using HttpResponseMessage answer = await client.SendFormAsync("/cvs/new", ("Input.Name", name), ("Input.Template", template));

        Assert.Contains(expected, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(await fixture.Site.CvsOfAsync(email));
    }

    [Fact]
    public async Task New_NoProfile_SaysWhatToDo()
    {
        using HttpClient client = fixture.Site.Client();
        await client.RegisterAsync();

        using HttpResponseMessage answer = await client.SendFormAsync("/cvs/new", ("Input.Name", "Harbours"), ("Input.Template", "classic"));

        Assert.Contains("Write something into your profile first", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_DuplicatedMadeDefaultDeleted_IsStored()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.WithProfileAsync();
        string path = await client.CreateCvAsync();

        using HttpResponseMessage duplicated = await client.SendFormAsync($"/cvs?handler=Duplicate&id={path[5..]}");
        using HttpResponseMessage chosen = await client.SendFormAsync($"/cvs?handler=Default&id={path[5..]}");
        IReadOnlyList<CvVersion> both = await fixture.Site.CvsOfAsync(email);
        using HttpResponseMessage deleted = await client.SendFormAsync(path + "/delete");
        IReadOnlyList<CvVersion> left = await fixture.Site.CvsOfAsync(email);

        Assert.Equal([("Harbours", true), ("Harbours (copy)", false)], both.Select(cv => (cv.Name, cv.IsDefault)));
        Assert.Equal("/cvs", deleted.Headers.Location?.OriginalString);
        Assert.Equal([("Harbours (copy)", false)], left.Select(cv => (cv.Name, cv.IsDefault)));
    }

    [Fact]
    public async Task Duplicate_OfTheStandIn_BecomesACvOfItsOwn()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.WithProfileAsync();
        string page = await client.GetStringAsync(new Uri("/cvs", UriKind.Relative));
        string standIn = page.Split("/cvs/")[1][..26];

        using HttpResponseMessage duplicated = await client.SendFormAsync($"/cvs?handler=Duplicate&id={standIn}");

        CvVersion version = Assert.Single(await fixture.Site.CvsOfAsync(email));
        Assert.Equal($"/cvs/{version.Id}", duplicated.Headers.Location?.OriginalString, ignoreCase: true);
        Assert.NotEqual(standIn, version.Id.ToString(), StringComparer.OrdinalIgnoreCase);
        Assert.Equal("CV", version.Name);
        Assert.Contains("It is yours now", await client.GetStringAsync(duplicated.Headers.Location), StringComparison.Ordinal);
    }
}
