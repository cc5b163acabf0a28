using CareerHub.Import;
using CareerHub.Profiles;

namespace CareerHub.Core.Tests.Import;

public class ToProfileTests
{
    private static readonly Ulid Owner = Ulid.NewUlid();
    private static readonly Ulid ImportId = Ulid.NewUlid();

    [Fact]
    public void ToProfile_FullDraft_TakesOverEverything()
    {
        Profile profile = new SampleDraft().Full().ToProfile(Owner);

        Assert.Equal((Owner, Visibility.Private), (profile.UserId, profile.Visibility));
        Assert.Equal(("Ann Smith", "Turner", "About", "ann@example.org", "+44 1632 960 000"), (profile.FullName, profile.Headline, profile.Summary, profile.Email, profile.Phone));
        Assert.Equal(new Place { Address = "1 Road", PostalCode = "1234", City = "Ulm", Region = "BW", CountryCode = "DE", Text = "Ulm (BW)" }, profile.Location);
        Assert.Equal(["ann-gh", null, null], profile.Links.Select(link => link.Username));
        Experience job = Assert.Single(profile.Experiences);
        Assert.Equal(("Turner", "Works", "https://works.example.org", "Bonn", "Text"), (job.Position, job.CompanyName, job.CompanyWebsite, job.CompanyLocation, job.Description));
        Assert.Equal("PART_TIME", job.EmploymentType);
        Assert.Equal((PartialDate.OfMonth(2020, 3), PartialDate.Present), (job.Start, job.End));
        Assert.Equal(["Point one", "Point two"], job.Responsibilities);
        Assert.Equal(["Lathe"], job.Technologies);
        Assert.Equal(["Milling", "Turning", "Chess", "Just a group"], profile.Skills.Select(skill => skill.Name));
        Assert.Equal(["Metal", "Metal", "", ""], profile.Skills.Select(skill => skill.GroupName));
        Assert.Equal([null, 4, null, null], profile.Skills.Select(skill => skill.Level));
        Assert.Equal(("School", "BSc", "Metal", "1.0"), (profile.Education[0].Institution, profile.Education[0].Degree, profile.Education[0].FieldOfStudy, profile.Education[0].Grade));
        Assert.Equal(("Cert", "Guild", "7"), (profile.Certifications[0].Name, profile.Certifications[0].IssuingOrganization, profile.Certifications[0].CredentialId));
        Assert.Equal(("Hobbies", "Stamps"), (profile.CustomSections[0].Title, profile.CustomSections[0].Content));
        Assert.Equal(FieldOrigins.Empty, profile.Origins);
    }

    [Fact]
    public void ToProfile_OfAnImport_NamesItAsTheOriginOfWhatItFilled()
    {
        Profile profile = new SampleDraft().Full().ToProfile(Owner, ImportId);

        string origin = FieldOrigins.Import(ImportId);
        Assert.Equal(["Email", "FullName", "Headline", "Location", "Phone", "Summary"], profile.Origins.Fields.Keys);
        Assert.All(profile.Experiences[0].Origins.Fields.Values, value => Assert.Equal(origin, value));
        Assert.Contains("GithubUrl", profile.Projects[0].Origins.Fields.Keys);
        Assert.DoesNotContain("Url", profile.Projects[0].Origins.Fields.Keys);
        Assert.Equal(["GroupName", "Level", "Name"], profile.Skills[1].Origins.Fields.Keys);
        Assert.Equal(["Name"], profile.Skills[3].Origins.Fields.Keys);
    }

    [Fact]
    public void ToProfile_KindOfEmploymentInWords_IsTheValueThatTheyMean() =>
        Assert.Equal("PART_TIME", new ProfileDraft { Experiences = [new DraftExperience { EmploymentType = Quoted.Text("in Teilzeit") }] }.ToProfile(Owner).Experiences[0].EmploymentType);

    [Theory]
    [InlineData("https://github.com/ann/x", "https://github.com/ann/x", true)]
    [InlineData("www.github.com/ann", "https://www.github.com/ann", true)]
    [InlineData("https://notgithub.com/ann", "https://notgithub.com/ann", false)]
    [InlineData("x.example.org/github.com", "https://x.example.org/github.com", false)]
    public void ToProfile_AddressOfAProject_IsCompletedAndGoesWhereItBelongs(string url, string address, bool isSource)
    {
        Project project = new ProfileDraft { Projects = [new DraftProject { Url = Quoted.Text(url) }] }.ToProfile(Owner).Projects[0];

        Assert.Equal((isSource ? address : null, isSource ? null : address), (project.GithubUrl, project.DemoUrl));
    }

    [Theory]
    [InlineData("de", "DE", null)]
    [InlineData("Österreich", "AT", null)]
    [InlineData("OSTERREICH", "AT", null)]
    [InlineData("Nederland", "NL", null)]
    [InlineData("Polska", "PL", null)]
    [InlineData("İsviçre", "CH", null)]
    [InlineData("États-Unis", "US", null)]
    [InlineData("Regno Unito", "GB", null)]
    [InlineData("U.S.A.", "US", null)]
    [InlineData("Georgia", null, "Georgia")]
    [InlineData("Wonderland", null, "Wonderland")]
    public void ToProfile_Country_BecomesItsCodeOrStaysText(string country, string? code, string? text)
    {
        Place place = new ProfileDraft { Location = new DraftPlace { Country = Quoted.Text(country) } }.ToProfile(Owner).Location;

        Assert.Equal((code, text), (place.CountryCode, place.Text));
    }
}
