using System.Text;
using System.Text.Json;
using CareerHub.Import;
using CareerHub.Interchange;
using CareerHub.Profiles;

namespace CareerHub.Core.Tests.Interchange;

public class JsonResumeTests
{
    private static readonly Ulid Owner = Ulid.NewUlid();

    public static TheoryData<string> Whole => [Documents.Full, Documents.Odd, "{}", """{"basics":{}}""", """{"basics":{"location":{}}}"""];

    [Theory]
    [MemberData(nameof(Whole))]
    public void ReadThenToJson_AnyDocument_GivesItBack(string json) => AssertSame(json, JsonResume.ToJson(Read(json)));

    [Fact]
    public void Read_FullDocument_FillsTheModel()
    {
        Profile profile = Read(Documents.Full);

        Assert.Equal("Maren Østergård", profile.FullName);
        Assert.Equal("Hydrologist", profile.Headline);
        Assert.Equal("https://maren.example.org/me.jpg", profile.PhotoUrl);
        Assert.Equal(("Newcastle", "GB"), (profile.Location.City, profile.Location.CountryCode));
        Assert.Equal(["https://maren.example.org", "https://github.com/maren-o", null], profile.Links.Select(link => link.Url));
        Assert.Equal(["Tyne Rivers Trust", "Dales Water"], profile.Experiences.Select(e => e.CompanyName));
        Assert.Equal([PartialDate.Present, PartialDate.OfDay(new DateOnly(2021, 2, 28))], profile.Experiences.Select(e => e.End));
        Assert.Equal(["Modelled 14 catchments", "Trained 6 volunteers"], profile.Experiences[0].Responsibilities);
        Assert.Equal("Hydrology", profile.Education[0].FieldOfStudy);
        Assert.Equal("Distinction", profile.Education[0].Grade);
        Assert.Equal(["HEC-RAS", "Delft3D", "Python", "Driving", "Patience", "Wading"], profile.Skills.Select(s => s.Name));
        Assert.Equal(["Modelling", "Modelling", "", "", "", ""], profile.Skills.Select(s => s.GroupName));
        Assert.Equal([null, null, 3, null, null, null], profile.Skills.Select(s => s.Level));
        Assert.Equal("Lead, Speaker", profile.Projects[0].Role);
        Assert.Equal("https://github.com/maren-o/gauge", profile.Projects[0].GithubUrl);
        Assert.Equal("River Watch", profile.Projects[0].Organization);
    }

    [Fact]
    public void Read_FullDocument_ReportsOnlyTheJobThatGoesOn()
    {
        Finding finding = Assert.Single(JsonResume.Read(Encoding.UTF8.GetBytes(Documents.Full), Owner).Findings);

        Assert.Equal(FindingCodes.AssumedPresent, finding.Code);
    }

    [Fact]
    public void Read_OddDocument_SaysWhatIsNotUsed()
    {
        JsonResumeReadResult result = JsonResume.Read(Encoding.UTF8.GetBytes(Documents.Odd), Owner);

        string[] messages = [.. result.Findings.Select(finding => finding.Message)];
        Assert.Contains("/basics/phone is not a text. It is kept as it is, but not used.", messages);
        Assert.Contains("/work/0/startDate is not a date such as 2019, 2019-03 or 2019-03-07. It is kept as it is, but not used.", messages);
        Assert.Contains("/work/1/startDate is not a date such as 2019, 2019-03 or 2019-03-07. It is kept as it is, but not used.", messages);
        Assert.Contains("/work/1/highlights/1 is not a text. It is kept as it is, but not used.", messages);
        Assert.Contains("/work/2 is not an object. It is kept as it is, but not used.", messages);
        Assert.Contains("/volunteer is not a list. It is kept as it is, but not used.", messages);
        Assert.All(result.Findings, finding => Assert.NotEqual(FindingSeverity.Error, finding.Severity));
    }

    [Fact]
    public void Read_EndsOfJobs_FollowTheFormat()
    {
        Profile profile = Read(Documents.Odd);

        // "Present", blank, null behind a date, and a text that is no date.
        Assert.Equal([PartialDate.Present, PartialDate.Unknown, PartialDate.Present, PartialDate.Unknown, PartialDate.Unknown], profile.Experiences.Select(e => e.End));
        Assert.Equal(PartialDate.Unknown, Assert.Single(profile.Projects, p => p.Name == "P").End);
    }

    [Fact]
    public void ToJson_ModelChangedAfterReading_TheModelWins()
    {
        Profile profile = Read("""{"basics":{"phone":5},"work":[{"startDate":"Summer 2020","highlights":["a",1,"b"]}],"skills":[{"name":"X","level":"Beginner"}]}""");

        Profile changed = profile with
        {
            Phone = "+44 1632 960 111",
            Experiences = [profile.Experiences[0] with { Start = PartialDate.OfYear(2020), Responsibilities = ["c"] }],
            Skills = [profile.Skills[0] with { Level = null }],
        };

        AssertSame(
            """{"basics":{"phone":"+44 1632 960 111"},"work":[{"startDate":"2020","highlights":["c",1],"x-careerhub":{"end":"unknown"}}],"skills":[{"name":"X"}]}""",
            JsonResume.ToJson(changed));
    }

    [Fact]
    public void ToJson_MarkupInTexts_IsEscaped()
    {
        string json = JsonResume.ToJson(new Profile { UserId = Owner, FullName = "Ann </script><script>é" });

        Assert.DoesNotContain('<', json);
        Assert.Contains('é', json);
    }

    [Fact]
    public void ToJson_SchemaAskedFor_ComesFirst() => AssertSame(
        """{"$schema":"https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json","basics":{"name":"Ann"}}""",
        JsonResume.ToJson(new Profile { UserId = Owner, FullName = "Ann" }, new JsonResumeWriteOptions { IncludeSchema = true }));

    internal static Profile Read(string json)
    {
        JsonResumeReadResult result = JsonResume.Read(Encoding.UTF8.GetBytes(json), Owner);
        Assert.True(result.Succeeded, string.Join('\n', result.Findings));
        return result.Profile;
    }

    internal static void AssertSame(string expected, string actual)
    {
        using JsonDocument left = JsonDocument.Parse(expected);
        using JsonDocument right = JsonDocument.Parse(actual);
        Assert.True(JsonElement.DeepEquals(left.RootElement, right.RootElement), $"Expected:\n{expected}\nActual:\n{actual}");
    }
}
