using System.Globalization;
using System.Text.Json;
using CareerHub.Import;
using CareerHub.Interchange;
using CareerHub.Profiles;

namespace CareerHub.Core.Tests.Import;

public class DraftSourcesTests
{
    private int position;

    [Fact]
    public void Of_FullDraft_EveryPointerLeadsToItsValue()
    {
        ProfileDraft draft = Full();

        IReadOnlyList<DraftSource> sources = DraftSources.Of(draft);

        using JsonDocument json = JsonDocument.Parse(JsonResume.ToJson(draft.ToProfile(Ulid.NewUlid())));
        Assert.All(sources, source => Assert.Equal(Expected(source), Resolve(json.RootElement, source.Path)));
        Assert.Equal(sources.Count, sources.Select(source => source.Path).Distinct().Count());
    }

    [Theory]
    [InlineData("/basics/url", "ann.example.org")]
    [InlineData("/basics/profiles/0/username", "ann-gh")]
    [InlineData("/basics/profiles/1/network", "Mastodon")]
    [InlineData("/basics/location/countryCode", "Deutschland")]
    [InlineData("/work/0/highlights/1", "Point two")]
    [InlineData("/work/0/x-careerhub/technologies/0", "Lathe")]
    [InlineData("/work/0/startDate", "2020-03")]
    [InlineData("/skills/0/name", "Metal")]
    [InlineData("/skills/0/keywords/1", "Turning")]
    [InlineData("/skills/1/name", "Chess")]
    [InlineData("/skills/1/level", "so so")]
    [InlineData("/skills/2/name", "Just a group")]
    [InlineData("/projects/0/url", "github.com/ann/x")]
    [InlineData("/projects/0/roles/0", "Lead")]
    [InlineData("/meta/careerhub/customSections/0/content", "Stamps")]
    public void Of_FullDraft_HasThePlaceOfEachValue(string path, string rawText) =>
        Assert.Equal(rawText, Assert.Single(DraftSources.Of(Full()), source => source.Path == path).Source.RawText);

    [Fact]
    public void Of_EndThatGoesOn_HasNoPointer() => Assert.DoesNotContain(DraftSources.Of(Full()), source => source.Path == "/work/0/endDate");

    private static string Expected(DraftSource source) => source.Source.RawText == "Deutschland" ? "DE" : source.Source.RawText;

    private static string? Resolve(JsonElement element, string path)
    {
        foreach (string part in path.Split('/').Skip(1))
        {
            element = element.ValueKind == JsonValueKind.Array ? element[int.Parse(part, CultureInfo.InvariantCulture)] : element.GetProperty(part);
        }

        return element.GetString();
    }

    private Sourced<string> T(string text) => new(text, Source(text));

    private Sourced<PartialDate> D(string text) => new(PartialDate.Parse(text), Source(text));

    private SourceRef Source(string text) => new() { RawText = text, Start = position += 100, Length = text.Length, Method = "test", Confidence = 0.5 };

    private ProfileDraft Full() => new()
    {
        FullName = T("Ann Smith"),
        Headline = T("Turner"),
        Summary = T("About"),
        Email = T("ann@example.org"),
        Phone = T("+44 1632 960 000"),
        Location = new DraftPlace { Address = T("1 Road"), PostalCode = T("1234"), City = T("Ulm"), Region = T("BW"), Country = T("Deutschland"), Text = T("Ulm (BW)") },
        Links = [new DraftLink { Network = T("GitHub"), Username = T("ann-gh") }, new DraftLink { Url = T("ann.example.org") }, new DraftLink { Network = T("Mastodon"), Url = T("https://m.example.org") }],
        Experiences = [new DraftExperience
        {
            Position = T("Turner"), CompanyName = T("Works"), CompanyWebsite = T("works.example.org"), CompanyLocation = T("Bonn"), Start = D("2020-03"), End = D("present"),
            Description = T("Text"), Responsibilities = [T("Point one"), T("Point two")], Technologies = [T("Lathe")],
        }],
        Projects = [new DraftProject
        {
            Name = T("X"), Role = T("Lead"), Organization = T("Works"), Start = D("2019"), End = D("2020-01-02"), Url = T("github.com/ann/x"), Description = T("Text"),
            Achievements = [T("Done")], Technologies = [T("C")],
        }],
        Skills = [
            new DraftSkill { GroupName = T("Metal"), Name = T("Milling") }, new DraftSkill { GroupName = T("Metal"), Name = T("Turning"), Level = T("Expert") },
            new DraftSkill { Name = T("Chess"), Level = T("so so") }, new DraftSkill { GroupName = T("Just a group") }, new DraftSkill(),
        ],
        Education = [new DraftEducation
        {
            Institution = T("School"), Degree = T("BSc"), FieldOfStudy = T("Metal"), Start = D("2010"), End = D("2012"), Grade = T("1.0"), Url = T("school.example.org"),
            Description = T("Text"), Courses = [T("Maths")],
        }],
        Certifications = [new DraftCertification
        {
            Name = T("Cert"), IssuingOrganization = T("Guild"), CredentialId = T("7"), CredentialUrl = T("c.example.org"), IssueDate = D("2001"), ExpiryDate = D("2031"),
        }],
        Achievements = [new DraftAchievement { Title = T("Prize"), Awarder = T("Guild"), Date = D("2002"), Url = T("p.example.org"), Description = T("Text") }],
        Languages = [new DraftLanguage { Name = T("German"), Fluency = T("C1") }],
        Volunteering = [new DraftVolunteerExperience
        {
            Position = T("Helper"), Organization = T("Club"), Url = T("v.example.org"), Start = D("2003"), End = D("2004"), Summary = T("Text"), Highlights = [T("High")],
        }],
        Publications = [new DraftPublication { Name = T("Paper"), Publisher = T("Press"), ReleaseDate = D("2005"), Url = T("b.example.org"), Summary = T("Text") }],
        Interests = [new DraftInterest { Name = T("Art"), Keywords = [T("Ink")] }],
        References = [new DraftReference { Name = T("Bob"), Reference = T("Good") }],
        CustomSections = [new DraftCustomSection { Title = T("Hobbies"), Content = T("Stamps") }],
    };
}
