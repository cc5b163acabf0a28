using System.Net;
using CareerHub.Cv;
using CareerHub.Web.Tests.Running;

namespace CareerHub.Web.Tests.Pages.Cvs;

[Collection(OnSite.Name)]
public class CvTemplatesTests(SiteFixture fixture)
{
    [Fact]
    public async Task Gallery_ChosenTemplate_IsStoredAndDrawn()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.WithProfileAsync();
        string path = await client.CreateCvAsync();
        CvTemplate other = new CvTemplates().All.First(template => template.Id != CvTemplates.Classic);

        string gallery = await client.GetStringAsync(new Uri(path + "/templates", UriKind.Relative));
        using HttpResponseMessage chosen = await client.SendCvAsync($"{path}/templates?template={other.Id}");

        Assert.All(new CvTemplates().All, template => Assert.Contains($"/preview?template={template.Id}&", WebUtility.HtmlDecode(gallery), StringComparison.Ordinal));
        CvVersion version = Assert.Single(await fixture.Site.CvsOfAsync(email));
        Assert.Equal((other.Id, other.Version), (version.Template, version.TemplateVersion));
        Assert.Contains($"This CV is drawn with {other.Name} now.", await client.GetStringAsync(new Uri(path, UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gallery_UnknownTemplate_IsNotFound()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.WithProfileAsync();
        string path = await client.CreateCvAsync();

        using HttpResponseMessage chosen = await client.SendCvAsync(path + "/templates?template=no-such");

        Assert.Equal(HttpStatusCode.NotFound, chosen.StatusCode);
        Assert.Equal(CvTemplates.Classic, Assert.Single(await fixture.Site.CvsOfAsync(email)).Template);
    }
}
