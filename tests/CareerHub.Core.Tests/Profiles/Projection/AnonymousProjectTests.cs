using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Core.Tests.Profiles.Projection;

public class AnonymousProjectTests
{
    [Theory]
    [InlineData(Audience.Public)]
    [InlineData(Audience.Friends)]
    public void For_Others_ShowsNeitherOrganisationNorClientsNorLinksNorExperiences(Audience audience)
    {
        ProjectView view = View(Secret() with { Description = "Payments." }, audience);

        Assert.Null(view.Organization);
        Assert.Empty(view.Clients);
        Assert.Empty(view.ExperienceIds);
        Assert.Equal((null, null, null), (view.DemoUrl, view.GithubUrl, view.DocumentationUrl));
        Assert.True(view.IsAnonymous);
        Assert.Equal("a large retail bank", view.AnonymizedCompany);
        Assert.Equal("Payments.", view.Description);
    }

    [Fact]
    public void For_Owner_ShowsEverything()
    {
        ProjectView view = View(Secret() with { Description = "For Acme Bank." }, Audience.Owner);

        Assert.Equal("Acme Bank AG", view.Organization);
        Assert.Equal(["Initrode"], view.Clients);
        Assert.Equal("For Acme Bank.", view.Description);
        Assert.Equal("https://pay.acmebank.example/demo", view.DemoUrl);
        Assert.Single(view.ExperienceIds);
    }

    [Theory]
    // The organisation "Acme Bank AG", in the ways people write it.
    [InlineData("Built for Acme Bank AG in Zurich.", "Built for [undisclosed] in Zurich.")]
    [InlineData("Built for ACME BANK.", "Built for [undisclosed].")]
    [InlineData("Acme's portal", "[undisclosed]'s portal")]
    [InlineData("Acmes Portal", "[undisclosed] Portal")]
    [InlineData("Àcmé portal", "[undisclosed] portal")]
    [InlineData("Ａｃｍｅ portal", "[undisclosed] portal")]
    [InlineData("Ac\u00ADme portal", "[undisclosed] portal")]
    [InlineData("acme-portal and acme_core", "[undisclosed]-portal and [undisclosed]_core")]
    [InlineData("the AcmePortal", "the [undisclosed]Portal")]
    [InlineData("acme\nbank ag", "[undisclosed]")]
    [InlineData("Ask Acme, Initrode", "Ask [undisclosed], [undisclosed]")]
    [InlineData("Acme Acme", "[undisclosed]")]
    // Not the name.
    [InlineData("acmeism is poetry, a pacme is nothing", "acmeism is poetry, a pacme is nothing")]
    [InlineData("A bank in Zurich", "A bank in Zurich")]
    // The linked experience's company "Hooli Inc." and its page.
    [InlineData("At Hooli I led it", "At [undisclosed] I led it")]
    [InlineData("see hooli.example/x?y=1, then", "see [undisclosed], then")]
    [InlineData("see portal.hooli.example.", "see [undisclosed].")]
    // The links of the project: any address, the host and the account.
    [InlineData("(https://elsewhere.example/secret)", "([undisclosed])")]
    [InlineData("mail jane@elsewhere.example now", "mail [undisclosed] now")]
    [InlineData("www.elsewhere.example", "[undisclosed]")]
    [InlineData("repo of vandelay on GitHub", "repo of [undisclosed] on GitHub")]
    [InlineData("github.com/vandelay/pay", "[undisclosed]")]
    public void For_Text_DoesNotGiveAway(string text, string expected) => Assert.Equal(expected, View(Secret() with { Description = text }).Description);

    [Fact]
    public void For_EveryText_IsRedacted()
    {
        ProjectView view = View(Secret() with
        {
            Name = "Acme portal",
            Role = "Lead at Acme",
            AnonymizedCompany = "formerly Acme",
            Achievements = ["Acme saved money", "Fast"],
            Challenges = ["Initrode"],
            Technologies = ["C#", "Acme SDK"],
        });

        Assert.Equal("[undisclosed] portal", view.Name);
        Assert.Equal("Lead at [undisclosed]", view.Role);
        Assert.Equal("formerly [undisclosed]", view.AnonymizedCompany);
        Assert.Equal(["[undisclosed] saved money", "Fast"], view.Achievements);
        Assert.Equal(["[undisclosed]"], view.Challenges);
        Assert.Equal(["C#", "[undisclosed] SDK"], view.Technologies);
    }

    [Theory]
    [InlineData("Globex S.A.", "at Globex", "at [undisclosed]")]
    [InlineData("Globex Sp. z o.o.", "at Globex", "at [undisclosed]")]
    [InlineData("Globex GmbH & Co. KG", "at Globex", "at [undisclosed]")]
    [InlineData("The Globex Group", "at Globex", "at [undisclosed]")]
    [InlineData("株式会社サンプル製作所", "私はサンプル製作所で働いた", "私は[undisclosed]で働いた")]
    [InlineData("Пример", "для Примера", "для [undisclosed]")]
    [InlineData("AT&T", "at AT&T, at tea", "at [undisclosed], at tea")]
    [InlineData("3", "for 3, not mp3", "for [undisclosed], not mp3")]
    [InlineData("HP Inc.", "HP printers, not php", "[undisclosed] printers, not php")]
    [InlineData("Apple", "an app. Le test", "an app. Le test")]
    [InlineData("Bank", "a bank", "a [undisclosed]")]
    public void For_OrganisationsOfManyKinds_AreRecognised(string organization, string text, string expected) =>
        Assert.Equal(expected, View(new Project { Visibility = ProjectVisibility.Anonymous, Organization = organization, Description = text }).Description);

    [Fact]
    public void For_HalfASurrogatePair_IsLeftAsItIs()
    {
        string half = ((char)0xD800).ToString();
        var project = new Project { Visibility = ProjectVisibility.Anonymous, Organization = "Globex" + half, Description = "Globex " + half };

        Assert.Equal("[undisclosed] " + half, View(project).Description);
    }

    [Fact]
    public void For_AddressWithAHostThatCannotBe_IsStillKeptSecret()
    {
        var project = new Project { Visibility = ProjectVisibility.Anonymous, DemoUrl = "https://globex\u0378.example/", Description = "Built for Globex." };

        Assert.Equal("Built for [undisclosed].", View(project).Description);
    }

    [Fact]
    public void For_NothingToHide_LeavesTheTextsAlone()
    {
        var project = new Project { Visibility = ProjectVisibility.Anonymous, Name = "Ledger 2.0", Description = "", Technologies = ["ASP.NET", "Node.js", "C/C++"] };

        ProjectView view = View(project);

        Assert.Equal("Ledger 2.0", view.Name);
        Assert.Equal("", view.Description);
        Assert.Equal(["ASP.NET", "Node.js", "C/C++"], view.Technologies);
    }

    [Fact]
    public void For_EmployerOfAnAnonymousProject_IsStillShownAsAnEmployer()
    {
        Profile profile = With(Secret());

        ProfileView view = ProfileProjection.For(profile, Audience.Public)!;

        Assert.Equal("Hooli Inc.", view.Experiences.Single().CompanyName);
        Assert.DoesNotContain(view.Experiences.Single().Id, view.Projects.Single().ExperienceIds);
    }

    private static readonly Ulid Job = Ulid.NewUlid();

    private static Project Secret() => new()
    {
        Name = "Portal",
        Visibility = ProjectVisibility.Anonymous,
        AnonymizedCompany = "a large retail bank",
        Organization = "Acme Bank AG",
        Clients = ["Initrode"],
        DemoUrl = "https://pay.acmebank.example/demo",
        GithubUrl = "https://github.com/vandelay/payments",
        DocumentationUrl = "https://docs.acmebank.example",
        ExperienceIds = [Job],
    };

    private static Profile With(Project project) => new()
    {
        UserId = Ulid.NewUlid(),
        Visibility = Visibility.Public,
        Experiences = [new Experience { Id = Job, CompanyName = "Hooli Inc.", CompanyWebsite = "https://www.hooli.example" }],
        Projects = [project],
    };

    private static ProjectView View(Project project, Audience audience = Audience.Public) =>
        ProfileProjection.For(With(project), audience)!.Projects.Single();
}
