using System.Text.Json;
using CareerHub.Benchmarks.Calibration;
using CareerHub.Import;

namespace CareerHub.Parsing.Tests.Calibration;

/// <summary>The rules of <c>score.py</c>, on values that were worked out by hand.</summary>
public class ValueScoreTests
{
    private const string Truth = """
        {
          "basics": { "name": "Ann Smith", "email": "ann@example.org", "phone": "+44 1632 960 000", "location": { "city": "Leeds" },
                      "url": "https://ann.example.org/", "profiles": [ { "network": "GitHub", "username": "ann" } ] },
          "work": [ { "name": "Mill", "position": "Baker", "startDate": "2019-03", "endDate": "2020", "highlights": ["Baked ten loaves every day"] },
                    { "name": "Works", "position": "Turner", "startDate": "2015" } ],
          "education": [ { "institution": "School of Bread", "studyType": "Bachelor of Science", "area": "Chemistry" } ],
          "skills": [ { "name": "Tools", "keywords": ["C++", "Lathe"] } ],
          "meta": { "hidden": { "/basics/summary": "Never shown", "/work/1/endDate": "2018-02" }, "hiddenEntries": { "languages": [ { "language": "German", "fluency": "C1" } ] } }
        }
        """;

    [Fact]
    public void Of_ValuesThatAreRight_AreRight()
    {
        Dictionary<string, bool> values = Score("""
            {
              "basics": { "name": "ANN SMITH", "email": "Ann@example.org", "phone": "01632 960000", "location": { "city": "leeds" }, "url": "http://www.ann.example.org", "profiles": [ { "url": "github.com/ann" } ] },
              "work": [ { "name": "Mill", "position": "Baker", "startDate": "2019-03-01", "endDate": "2020-05", "highlights": ["baked ten loaves – every day"] } ],
              "education": [ { "institution": "School of Bread", "studyType": "BSc", "area": "x" }, { "institution": "School Of Bread", "studyType": "Bachelor Science in Chemistry" } ],
              "skills": [ { "name": "lathe" }, { "name": "Tools", "keywords": [ "c++" ] } ]
            }
            """);

        Assert.Equal(
            ["/education/0/area", "/education/0/institution", "/education/0/studyType"],
            values.Where(value => !value.Value).Select(value => value.Key).Order(StringComparer.Ordinal));
        Assert.Equal(19, values.Count);
    }

    [Theory]
    [InlineData("""{ "basics": { "name": "Ann" } }""", "/basics/name")]
    [InlineData("""{ "basics": { "phone": "+44 1632 960 001" } }""", "/basics/phone")]
    [InlineData("""{ "basics": { "summary": "Something else" } }""", "/basics/summary")]
    [InlineData("""{ "basics": { "profiles": [ { "username": "bob" } ] } }""", "/basics/profiles/0/username")]
    [InlineData("""{ "work": [ { "name": "Mill", "startDate": "2019-04" } ] }""", "/work/0/startDate")]
    [InlineData("""{ "work": [ { "name": "Mill", "highlights": ["Sold ten cakes"] } ] }""", "/work/0/highlights/0")]
    [InlineData("""{ "work": [ { "name": "Elsewhere" } ] }""", "/work/0/name")]
    [InlineData("""{ "skills": [ { "name": "C" } ] }""", "/skills/0/name")]
    [InlineData("""{ "languages": [ { "language": "Dutch" } ] }""", "/languages/0/language")]
    public void Of_ValueThatIsWrong_IsWrong(string found, string path) => Assert.False(Score(found)[path]);

    [Theory]
    [InlineData("""{ "basics": { "summary": "Never shown" } }""", "/basics/summary")]
    [InlineData("""{ "work": [ { "name": "Works", "startDate": "2015", "endDate": "2018-02" } ] }""", "/work/0/endDate")]
    [InlineData("""{ "languages": [ { "language": "German" } ] }""", "/languages/0/language")]
    [InlineData("""{ "work": [ { "name": "Works", "startDate": "2015", "endDate": "" } ] }""", "/work/0/endDate")]
    [InlineData("""{ "basics": { "label": "Baker" } }""", "/basics/label")]
    public void Of_ValueThatIsNotLookedAt_DoesNotCount(string found, string path) => Assert.DoesNotContain(path, Score(found).Keys);

    [Fact]
    public void Figures_OfSureAndUnsureValues_GiveTheSharesOfEach()
    {
        var table = new CalibrationTable();
        var text = new EvidenceText("Ann Smith ann@example.org 2019");
        using JsonDocument truth = JsonDocument.Parse(Truth), found = JsonDocument.Parse("""{ "basics": { "name": "Ann Smith", "email": "bob@example.org", "phone": "+44 1632 960 000", "label": "x" } }""");
        table.Add(truth.RootElement, found.RootElement,
            [new("/basics/name", text.Quote(0, 9, "name", 0.95)!), new("/basics/email", text.Quote(10, 15, "email", 0.9)!), new("/basics/phone", text.Quote(26, 4, "phone", 0.5)!), new("/basics/label", text.Quote(0, 3, "label", 1)!)]);
        using var output = new StringWriter();
        table.Print(output);

        Assert.Equal("""{"documents":1,"values":3,"right":0.6667,"sure":0.6667,"sure_right":0.5}""", JsonSerializer.Serialize(table.Figures()));
        Assert.Contains("0.90 to 0.95                   1       0   0.000", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("0.95 to 0.98                   1       1   1.000", output.ToString(), StringComparison.Ordinal);
    }

    private static Dictionary<string, bool> Score(string found)
    {
        using JsonDocument truth = JsonDocument.Parse(Truth), read = JsonDocument.Parse(found);
        return ValueScore.Of(truth.RootElement, read.RootElement);
    }
}
