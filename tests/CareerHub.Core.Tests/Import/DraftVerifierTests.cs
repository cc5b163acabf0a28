using CareerHub.Import;
using CareerHub.Profiles;

namespace CareerHub.Core.Tests.Import;

public class DraftVerifierTests
{
    [Fact]
    public void Verify_DraftOfTheText_IsKeptAsItIs()
    {
        var sample = new SampleDraft();
        ProfileDraft draft = sample.Full();

        DraftVerification result = DraftVerifier.Verify(draft, sample.Text);

        Assert.Same(draft, result.Draft);
        Assert.Empty(result.Findings);
    }

    [Theory]
    [InlineData("Bob Smith")]
    [InlineData(" Ann Smith")]
    [InlineData("Ann")]
    [InlineData("")]
    public void Verify_DraftOfAnotherText_IsLeftOutAndReported(string text)
    {
        DraftVerification result = DraftVerifier.Verify(new ProfileDraft { FullName = Quoted.Text("Ann Smith") }, text);

        Assert.Null(result.Draft.FullName);
        Finding finding = Assert.Single(result.Findings);
        Assert.Equal(FindingCodes.NotInDocument, finding.Code);
        Assert.Equal("FullName: the value is not in the document's text and was left out. Compare the document and fill it in.", finding.Message);
    }

    [Fact]
    public void Verify_AddressOfALinkThatTheDocumentHasNot_IsLeftOut()
    {
        const string address = "https://example.org/ann", text = "My page";
        var evidence = new EvidenceText(text, [address]);
        var draft = new ProfileDraft { Links = [new DraftLink { Url = evidence.ReadAddress(address, evidence.Quote(0, text.Length, "test", 1)) }] };

        Assert.Single(DraftVerifier.Verify(draft, text, [address]).Draft.Links);
        Assert.Empty(DraftVerifier.Verify(draft, text).Draft.Links);
    }

    [Fact]
    public void Verify_OneBadValueAmongGood_LeavesTheRest()
    {
        var draft = new ProfileDraft
        {
            Experiences =
            [
                new DraftExperience { Position = Quoted.Text("Baker"), CompanyName = Quoted.Text("Mill"), Responsibilities = [Quoted.Text("x")] },
                new DraftExperience { Position = Quoted.Text("Miller") },
            ],
            Education = [new DraftEducation { Kind = EducationKind.Training, Institution = Quoted.Text("Bak") }],
        };

        DraftVerification result = DraftVerifier.Verify(draft, "Baker at Mill, School");

        DraftExperience job = Assert.Single(result.Draft.Experiences);
        Assert.Equal(("Baker", null, 0), (job.Position?.Value, job.CompanyName?.Value, job.Responsibilities.Count));
        Assert.Equal(EducationKind.Training, Assert.Single(result.Draft.Education).Kind);
        Assert.Equal(["Experiences 1, CompanyName", "Experiences 1, Responsibilities", "Experiences 2, Position"], result.Findings.Select(finding => finding.Message.Split(':')[0]));
    }
}
