using CareerHub.Import;
using CareerHub.Profiles;

namespace CareerHub.Core.Tests.Import;

public class DraftVerifierTests
{
    [Theory]
    [InlineData("Ann Smith", "Ann Smith")]
    [InlineData("Ann Smith", "ANN   SMITH")]
    [InlineData("Ann Smith", "Ann\nSmith")]
    [InlineData("development of pumps", "develop-\nment of\n  pumps")]
    [InlineData("office", "oﬃce")]
    [InlineData("Zoë", "Zoe\u0308")]
    [InlineData("C++", "C++")]
    [InlineData("★★★", "★★★ rating")]
    [InlineData("Led a team of nine in Kiel", "Led a team of\nPage 2\nnine in Kiel")]
    [InlineData("東京", "東京 都")]
    [InlineData("ann", "github.com/ann")]
    public void Verify_TextMadeOfItsSource_IsKept(string value, string raw) => Assert.Equal(value, Verify(value, raw).Draft.FullName?.Value);

    [Theory]
    [InlineData("Ada", "A big dog ate")]
    [InlineData("did manage", "did not ever manage, in no way at all")]
    [InlineData("Anna Smith", "Ann Smith")]
    [InlineData("Smith Ann", "Ann Smith")]
    [InlineData("Head of Engineering", "Engineer")]
    [InlineData("★★★★", "★★★ rating")]
    [InlineData("  ", "Ann")]
    public void Verify_TextThatIsNotInItsSource_IsLeftOutAndReported(string value, string raw)
    {
        DraftVerification result = Verify(value, raw);

        Assert.Null(result.Draft.FullName);
        Finding finding = Assert.Single(result.Findings);
        Assert.Equal(FindingCodes.NotInDocument, finding.Code);
        Assert.Equal("FullName: the value is not in the document's text and was left out. Compare the document and fill it in.", finding.Message);
    }

    [Theory]
    [InlineData('\uD800')]
    [InlineData('\uDFFF')]
    [InlineData('\uFFFE')]
    [InlineData('\uFFFF')]
    public void Verify_CharacterThatIsNone_IsNoLetter(char none)
    {
        Assert.Equal($"Ann{none}Smith", Verify($"Ann{none}Smith", $"x Ann{none}Smith").Draft.FullName?.Value);
        Assert.Equal("Ann Smith", Verify("Ann Smith", $"Ann {none}Smith").Draft.FullName?.Value);
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(0, 2)]
    [InlineData(0, 4)]
    [InlineData(-1, 3)]
    [InlineData(0, 0)]
    [InlineData(int.MaxValue, 3)]
    [InlineData(0, int.MaxValue)]
    public void Verify_SourceThatIsNotThere_IsLeftOut(int start, int length)
    {
        var draft = new ProfileDraft { Email = new Sourced<string>("Ann", Source("Ann") with { Start = start, Length = length }) };

        Assert.Null(DraftVerifier.Verify(draft, "Ann Ann").Draft.Email);
    }

    [Theory]
    [InlineData("2019", "2019")]
    [InlineData("2019", "'19")]
    [InlineData("2017", "2015-17")]
    [InlineData("2019-03", "March 2019")]
    [InlineData("2019-03", "03/2019")]
    [InlineData("2019-03", "3.19")]
    [InlineData("2019-03", "201903")]
    [InlineData("2019-03", "2019年3月")]
    [InlineData("2019-03", "مارس ٢٠١٩")]
    [InlineData("2019-03-07", "7. März 2019")]
    [InlineData("2019-03-07", "07032019")]
    [InlineData("present", "since 2019")]
    [InlineData("present", "2019 –")]
    public void Verify_DateThatItsSourceCanMean_IsKept(string date, string raw) => Assert.Equal(PartialDate.Parse(date), VerifyDate(date, raw));

    [Theory]
    [InlineData("2018", "2019")]
    [InlineData("2019-03", "2019")]
    [InlineData("2019-03", "04/2019")]
    [InlineData("2019-03-07", "March 2019")]
    [InlineData("2019", "present")]
    [InlineData("present", "2019")]
    [InlineData("", "2019")]
    public void Verify_DateThatItsSourceDoesNotSay_IsLeftOut(string date, string raw) => Assert.Null(VerifyDate(date, raw));

    [Theory]
    [InlineData("https://www.example.org/ann", "example.org/ann", true)]
    [InlineData("https://example.org/ann", "My page", true)]
    [InlineData("https://example.org/bob", "My page", false)]
    [InlineData("https://example.org.evil.example", "example.org", false)]
    public void Verify_Address_MayBeALinkOfTheDocument(string url, string raw, bool kept)
    {
        var draft = new ProfileDraft { Links = [new DraftLink { Url = new Sourced<string>(url, Source(raw)) }] };

        Assert.Equal(kept, DraftVerifier.Verify(draft, raw, ["https://example.org/ann"]).Draft.Links.Count == 1);
    }

    [Fact]
    public void Verify_OneBadValueAmongGood_LeavesTheRest()
    {
        const string text = "Baker at Mill, School";
        var draft = new ProfileDraft
        {
            Experiences =
            [
                new DraftExperience { Position = new("Baker", Source("Baker")), CompanyName = new("Mull", Source("Mill") with { Start = 9 }), Responsibilities = [new("x", Source("y"))] },
                new DraftExperience { Position = new("Miller", Source("Miller")) },
            ],
            Education = [new DraftEducation { Kind = EducationKind.Training, Institution = new("School", Source("School") with { Start = 15 }) }],
        };

        DraftVerification result = DraftVerifier.Verify(draft, text);

        DraftExperience job = Assert.Single(result.Draft.Experiences);
        Assert.Equal(("Baker", null, 0), (job.Position?.Value, job.CompanyName?.Value, job.Responsibilities.Count));
        Assert.Equal(EducationKind.Training, Assert.Single(result.Draft.Education).Kind);
        Assert.Equal(["Experiences 1, CompanyName", "Experiences 1, Responsibilities", "Experiences 2, Position"], result.Findings.Select(finding => finding.Message.Split(':')[0]));
    }

    private static DraftVerification Verify(string value, string raw) =>
        DraftVerifier.Verify(new ProfileDraft { FullName = new Sourced<string>(value, Source(raw)) }, raw);

    private static PartialDate? VerifyDate(string date, string raw)
    {
        var draft = new ProfileDraft { Experiences = [new DraftExperience { Start = new Sourced<PartialDate>(PartialDate.Parse(date), Source(raw)) }] };
        DraftVerification result = DraftVerifier.Verify(draft, raw);
        return result.Draft.Experiences.Count == 0 ? null : result.Draft.Experiences[0].Start?.Value;
    }

    private static SourceRef Source(string raw) => new() { RawText = raw, Start = 0, Length = raw.Length, Method = "test", Confidence = 1 };
}
