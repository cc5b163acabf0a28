using System.Text.RegularExpressions;
using CareerHub.Cv;
using CareerHub.DependencyInjection;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;
using Microsoft.Extensions.DependencyInjection;

namespace CareerHub.Core.Tests.Cv;

public partial class CvTemplatesTests
{
    private static readonly CvTemplates Templates = new();

    [Fact]
    public void Templates_HoldTheEight() =>
        Assert.Equal(["academic", "classic", "compact", "europass", "executive", "modern", "plain", "sidebar"], Templates.Templates);

    [Fact]
    public void AddCareerHub_HostWithoutItsOwn_GetsThem()
    {
        var services = new ServiceCollection();
        services.AddCareerHub();

        Assert.IsType<CvTemplates>(services.BuildServiceProvider().GetRequiredService<ICvTemplateEngine>());
    }

    [Fact]
    public void Render_UnknownTemplate_NamesThoseThereAre()
    {
        ArgumentException problem = Assert.Throws<ArgumentException>(() => Templates.Render(Document(SampleProfiles.Short), "baroque"));

        Assert.StartsWith("There is no CV template named 'baroque'. Use one of: academic, classic, compact, europass, executive, modern, plain, sidebar.", problem.Message);
    }

    [Fact]
    public void Render_LongProfile_HasOneNameAndAHeadingForEachSection()
    {
        CvDocument document = Document(SampleProfiles.Long);

        string html = Templates.Render(document, CvTemplates.Classic);

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">", html);
        Assert.Single(Headings(html, 1), "Henrike Vollmer-Adeyemi");
        Assert.Equal(document.Sections.Select(section => section.Heading), Headings(html, 2));
        Assert.Contains("<time datetime=\"2018-04\">Apr 2018</time> – present</p>", html);
    }

    [Fact]
    public void Render_Texts_StandInReadingOrder()
    {
        string html = Templates.Render(Document(SampleProfiles.Long), CvTemplates.Classic);

        string[] expected = ["<h1>Henrike", "henrike@vollmer", "Profile</h2>", "Head of structural design", "Apr 2018", "Hansa Holzbau GmbH", "Responsible for", "Designed the roof", "Dlubal RFEM", "Checking engineer"];
        int[] places = [.. expected.Select(text => html.IndexOf(text, html.IndexOf("<body", StringComparison.Ordinal), StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Render_MarkupInAnyField_StaysText()
    {
        const string attack = "<script>alert(1)</script>\"' onload=x &amp;";
        var profile = new Profile
        {
            UserId = Ulid.NewUlid(), FullName = attack, Headline = attack, Summary = attack, Email = attack, Phone = attack, Location = new Place { City = attack },
            Links = [new ProfileLink { Network = attack, Username = attack }],
            Experiences = [new Experience { Position = attack, CompanyName = attack, CompanyLocation = attack, Description = attack, Responsibilities = [attack], Technologies = [attack] }],
            Skills = [new Skill { Name = attack, GroupName = attack }], CustomSections = [new CustomSection { Title = attack, Content = attack }],
        };

        string html = Templates.Render(Document(profile), CvTemplates.Classic);

        Assert.DoesNotContain("<script", html);
        Assert.Empty(Attribute().Matches(html));
    }

    [Theory]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("JaVaScRiPt:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("//example.org", false)]
    [InlineData(" https://example.org", false)]
    [InlineData("https://example.org", true)]
    [InlineData("mailto:a@example.org", true)]
    [InlineData("tel:+441632960000", true)]
    public void Render_Link_OnlyOfSchemesThatAreSafe(string href, bool linked)
    {
        var document = new CvDocument { Language = "en", Contacts = [new CvContact(CvContactKind.Link, "text", href)] };

        Assert.Equal(linked, Templates.Render(document, CvTemplates.Classic).Contains("<a ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("data:image/png;base64,iVBORw0KGgo=", true)]
    [InlineData("data:image/svg+xml;base64,PHN2Zz4=", false)]
    [InlineData("data:image/png;base64,\" onerror=\"x", false)]
    [InlineData("https://example.org/me.jpg", false)]
    public void Render_Photo_OnlyWhenThePictureIsInTheAddress(string photo, bool shown)
    {
        var document = new CvDocument { Language = "en", Photo = photo };

        Assert.Equal(shown, Templates.Render(document, CvTemplates.Classic).Contains("<img ", StringComparison.Ordinal));
    }

    [Fact]
    public void Render_AnyProfile_FetchesNothing()
    {
        string html = Templates.Render(Document(SampleProfiles.Full), CvTemplates.Classic);

        Assert.DoesNotContain("url(", html);
        Assert.DoesNotContain("@import", html);
        Assert.DoesNotContain("<link", html);
        Assert.DoesNotContain("src=", html);
    }

    [GeneratedRegex("<[^>]* onload", RegexOptions.NonBacktracking)]
    private static partial Regex Attribute();

    private static CvDocument Document(Profile profile) => CvDocument.Create(profile, CvVersion.Default(profile), Audience.Owner)!;

    private static IEnumerable<string> Headings(string html, int level) =>
        Regex.Matches(html, $"<h{level}>(.*?)</h{level}>", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(match => match.Groups[1].Value);
}
