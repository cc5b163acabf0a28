using System.Text;
using CareerHub.Import;
using CareerHub.Interchange;
using CareerHub.Profiles;

namespace CareerHub.Core.Tests.Interchange;

public class JsonResumeOlderFormsTests
{
    private const string Form16 = """
        {
          "basics": { "name": "Ines Fado", "label": "Baker", "picture": "https://ines.example.org/me.jpg", "website": "https://ines.example.org", "location": { "city": "Porto", "region": "Norte" },
                      "profiles": [ { "network": "Mastodon", "username": "ines" } ], "mood": "fine" },
          "work": [ { "company": "Pão Novo", "position": "Baker", "website": "https://pao.example.org", "startDate": "2015-02-01", "endDate": "2018", "highlights": ["Bread"], "shift": 2 } ],
          "volunteer": [ { "organization": "Food bank", "website": "https://food.example.org", "position": "Driver", "startDate": "2012", "endDate": "2013" } ],
          "education": [ { "institution": "Escola", "area": "Baking", "studyType": "Course", "startDate": "2010", "endDate": "2011", "gpa": "17", "courses": ["Rye"] } ],
          "publications": [ { "name": "Rye", "website": "https://rye.example.org", "releaseDate": "2016-05-01" } ],
          "unknown": { "company": "stays" }
        }
        """;

    private const string Form11 = """
        {
          "bio": { "firstName": "Ines", "lastName": "Fado", "summary": "Bakes.", "location": { "city": "Porto", "state": "Norte" },
                   "websites": [ { "type": "homepage", "url": "https://ines.example.org" }, { "type": "blog", "url": "https://blog.example.org" } ], "profiles": { "github": "ines-f" } },
          "work": [ { "company": "Pão Novo", "position": "Baker", "startDate": "2013-12-01" } ],
          "awards": [ { "title": "Best rye", "awardDate": "2014-11-01", "awarder": "Guild", "description": "Of the town" } ],
          "languages": [ { "name": "Portuguese", "level": "Native" } ],
          "hobbies": [ { "name": "Rowing", "keywords": ["Douro"] } ]
        }
        """;

    [Fact]
    public void Read_Form16_FillsTheModel()
    {
        Profile profile = JsonResumeTests.Read(Form16);

        Assert.Equal("https://ines.example.org/me.jpg", profile.PhotoUrl);
        Assert.Equal("https://ines.example.org", profile.Links[0].Url);
        Assert.Equal(("Pão Novo", "https://pao.example.org"), (profile.Experiences[0].CompanyName, profile.Experiences[0].CompanyWebsite));
        Assert.Equal("https://food.example.org", profile.Volunteering[0].Url);
        Assert.Equal("17", profile.Education[0].Grade);
        Assert.Equal("https://rye.example.org", profile.Publications[0].Url);
    }

    [Fact]
    public void ToJson_Form16_GoesOutAsOneWithNothingLost() => JsonResumeTests.AssertSame(
        Form16.Replace("\"picture\"", "\"image\"", StringComparison.Ordinal).Replace("\"website\"", "\"url\"", StringComparison.Ordinal)
            .Replace("\"company\": \"P", "\"name\": \"P", StringComparison.Ordinal).Replace("\"gpa\"", "\"score\"", StringComparison.Ordinal),
        JsonResume.ToJson(JsonResumeTests.Read(Form16)));

    [Fact]
    public void ToJson_Form16AskedFor_GivesItBack() =>
        JsonResumeTests.AssertSame(Form16, JsonResume.ToJson(JsonResumeTests.Read(Form16), new JsonResumeWriteOptions { WithOlderNames = true }));

    [Fact]
    public void ToJson_Form11_GoesOutAsOneWithNothingLost() => JsonResumeTests.AssertSame(
        """
        {
          "basics": { "name": "Ines Fado", "summary": "Bakes.", "location": { "city": "Porto", "region": "Norte" }, "url": "https://ines.example.org",
                      "profiles": [ { "network": "github", "username": "ines-f" }, { "network": "blog", "url": "https://blog.example.org" } ] },
          "work": [ { "name": "Pão Novo", "position": "Baker", "startDate": "2013-12-01" } ],
          "awards": [ { "title": "Best rye", "date": "2014-11-01", "awarder": "Guild", "summary": "Of the town" } ],
          "languages": [ { "language": "Portuguese", "fluency": "Native" } ],
          "interests": [ { "name": "Rowing", "keywords": ["Douro"] } ]
        }
        """,
        JsonResume.ToJson(JsonResumeTests.Read(Form11)));

    [Fact]
    public void Read_OlderForm_SaysSo()
    {
        Finding finding = JsonResume.Read(Encoding.UTF8.GetBytes(Form16), default).Findings[0];

        Assert.Equal((FindingCodes.OlderForm, FindingSeverity.Information), (finding.Code, finding.Severity));
    }

    [Theory]
    [InlineData("""{"$schema":"https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json","work":[{"company":"A"}]}""")]
    [InlineData("""{"meta":{"version":"v1.0.0"},"education":[{"gpa":"4"}]}""")]
    [InlineData("""{"work":[{"name":"A","company":"B"}]}""")]
    [InlineData("""{"work":[{"company":{"name":"A"}}]}""")]
    [InlineData("""{"languages":[{"name":"Danish","level":"B2"}]}""")]
    public void ReadThenToJson_OlderNamesInANewDocument_AreUnknownMembers(string json) => JsonResumeTests.AssertSame(json, JsonResume.ToJson(JsonResumeTests.Read(json)));

    [Fact]
    public void Read_OddOldMembers_StayAsTheyAre()
    {
        const string Json = """{"bio":{"firstName":"Ines","profiles":{"github":1},"websites":["https://ines.example.org"]}}""";

        JsonResumeTests.AssertSame("""{"basics":{"firstName":"Ines","profiles":{"github":1},"websites":["https://ines.example.org"]}}""", JsonResume.ToJson(JsonResumeTests.Read(Json)));
    }
}
