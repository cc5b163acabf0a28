using System.Net;
using CareerHub.Cv;
using CareerHub.Web.Tests.Running;

namespace CareerHub.Web.Tests.Pages.Cvs;

[Collection(OnSite.Name)]
public class CvLookTests(SiteFixture fixture)
{
    private static readonly (string Name, string Value)[] Filled =
    [
        ("Input.Name", "Coasts"), ("Input.Language", "de"), ("Input.Paper", "Letter"), ("Input.FitPages", "2"), ("Input.Accent", "#7a1f3a"), ("Input.Own", ""),
        ("Input.Density", "Compact"), ("Input.Font", "Serif"), ("Input.Dates", "Years"), ("Input.Photo", "true"), ("Input.Blind", "true"),
    ];

    [Fact]
    public async Task Look_EveryChoice_IsStoredAndShownAgain()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.WithProfileAsync();
        string path = await client.CreateCvAsync();

        using HttpResponseMessage saved = await client.SendCvAsync(path, Filled);

        CvVersion version = Assert.Single(await fixture.Site.CvsOfAsync(email));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(("Coasts", "de", CvDatePolicy.Years, true, true), (version.Name, version.Language, version.Dates, version.IsBlind, version.Selection.IncludePhoto));
        Assert.Equal(new CvStyle { Paper = PaperSize.Letter, FitPages = 2, Accent = "#7a1f3a", Density = CvDensity.Compact, Font = CvFont.Serif }, version.Style);
        string page = await client.GetStringAsync(new Uri(path, UriKind.Relative));
        Assert.Contains("<option selected=\"selected\" value=\"de\">German</option>", page, StringComparison.Ordinal);
        Assert.Contains("On white paper its contrast is 10.0 to 1: easy to read at any size.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Input.Name", "", "A CV needs a name.")]
    [InlineData("Input.Language", "tlh", "Choose one of the languages.")]
    [InlineData("Input.FitPages", "11", "number of pages")]
    [InlineData("Input.Accent", "#123456", "A colour is # and six digits")]
    [InlineData("Input.Accent", "own", "A colour is # and six digits")]
    [InlineData("Input.Paper", "Napkin", "Napkin")]
    public async Task Look_Wrong_IsSaidAndNothingIsStored(string field, string value, string expected)
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.WithProfileAsync();
        string path = await client.CreateCvAsync();

        using HttpResponseMessage answer = await client.SendCvAsync(path, [.. Filled.Where(one => one.Name != field), (field, value)]);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(expected, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("Harbours", Assert.Single(await fixture.Site.CvsOfAsync(email)).Name);
    }

    [Fact]
    public async Task Look_OwnColour_IsStoredWithAWordOnItsContrast()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.WithProfileAsync();
        string path = await client.CreateCvAsync();

        using HttpResponseMessage saved = await client.SendCvAsync(path, [.. Filled.Where(one => one.Name is not ("Input.Accent" or "Input.Own")), ("Input.Accent", "own"), ("Input.Own", " #FFD700 ")]);

        Assert.Equal("#ffd700", Assert.Single(await fixture.Site.CvsOfAsync(email)).Style.Accent);
        Assert.Contains("1.4 to 1: too pale to read.", await client.GetStringAsync(new Uri(path, UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Look_ChangedInAnotherWindow_KeepsWhatWasTypedAndSaysSo()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.WithProfileAsync();
        string path = await client.CreateCvAsync();
        string before = await client.HiddenAsync(path, "Seen");
        using HttpResponseMessage first = await client.SendCvAsync(path, Filled);

        using HttpResponseMessage late = await client.SendFormAsync(path, [("Seen", before), .. Filled.Skip(1), ("Input.Name", "Late")]);

        string page = await late.Content.ReadAsStringAsync();
        Assert.Contains("This CV was changed in another window", page, StringComparison.Ordinal);
        Assert.Contains("value=\"Late\"", page, StringComparison.Ordinal);
        Assert.Equal("Coasts", Assert.Single(await fixture.Site.CvsOfAsync(email)).Name);
    }
}
