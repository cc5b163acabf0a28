using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal;
using CareerHub.Profiles;

namespace CareerHub.Parsing.Tests.Fields;

public class DraftFindingsTests
{
    [Fact]
    public void Of_ValueThatIsNotSure_IsNamedWithItsPlace()
    {
        var draft = new ProfileDraft
        {
            FullName = Value("Ann", 0.59),
            Headline = Value("Baker", 0.6),
            Experiences = [new DraftExperience { Position = Value("Turner", 0.9) }, new DraftExperience { CompanyName = Value("Mill", 0.3) }],
        };

        Assert.Equal(
            [
                (FindingCodes.LowConfidence, FindingSeverity.Warning, "FullName: read with little confidence. Compare it with the document.", "Ann"),
                (FindingCodes.LowConfidence, FindingSeverity.Warning, "Experiences 2, CompanyName: read with little confidence. Compare it with the document.", "Mill"),
            ],
            DraftFindings.Of(draft).Select(finding => (finding.Code, finding.Severity, finding.Message, finding.Source!.RawText)));
    }

    [Theory]
    [InlineData("2018-01", "2020-06", "2020-03", "2021-01", true)]
    [InlineData("2020-03", "2021-01", "2018-01", "2020-06", true)]
    [InlineData("2018-01", "present", "2020", "2021", true)]
    [InlineData("2018-01", "2020-03", "2020-03", "2021-01", false)]
    [InlineData("2018", "2020", "2020", "2021", false)]
    [InlineData("2018", "2020", "2019-02", "2021", true)]
    public void Of_JobsThatSurelyOverlap_AreNamed(string start, string end, string otherStart, string otherEnd, bool overlap)
    {
        Finding[] findings = [.. DraftFindings.Of(Jobs((start, end), (otherStart, otherEnd)))];

        Assert.Equal(overlap ? ["Jobs 1 and 2 were held at the same time, as their dates say. Check the dates if that is not so."] : [], findings.Select(finding => finding.Message));
        Assert.All(findings, finding => Assert.Equal((FindingCodes.OverlappingJobs, FindingSeverity.Information), (finding.Code, finding.Severity)));
    }

    [Theory]
    [InlineData("2018-01", "2019-06", "2020-01", "2021-01", 6)]
    [InlineData("2018-01", "2019-06", "2019-12", "2021-01", 0)]
    [InlineData("2015", "2017", "2019", "present", 12)]
    [InlineData("2015", "2017", "2018", "present", 0)]
    [InlineData("2018-01", "present", "2020-01", "2021-01", 0)]
    public void Of_TimeOfWhichNothingIsSaid_IsNamedFromSixMonthsOn(string start, string end, string nextStart, string nextEnd, int months)
    {
        // The newest first, as most documents have it.
        Finding[] gaps = [.. DraftFindings.Of(Jobs((nextStart, nextEnd), (start, end))).Where(finding => finding.Code == FindingCodes.GapBetweenJobs)];

        Assert.Equal(months == 0 ? [] : [$"Between job 2 and job 1 lie {months} months of which the document says nothing. From 6 months on this is named; nothing was filled in."], gaps.Select(finding => finding.Message));
        Assert.All(gaps, gap => Assert.Equal((FindingSeverity.Information, nextStart), (gap.Severity, gap.Source!.RawText)));
    }

    [Fact]
    public void Of_SchoolBetweenTwoJobs_LeavesNoGap()
    {
        ProfileDraft draft = Jobs(("2010-01", "2012-12"), ("2015-01", "2018-12")) with { Education = [new DraftEducation { Start = Date("2013"), End = Date("2014") }] };

        Assert.Empty(DraftFindings.Of(draft));
    }

    [Fact]
    public void Of_JobsWithoutDates_SayNothing() => Assert.Empty(DraftFindings.Of(new ProfileDraft { Experiences = [new DraftExperience { Start = Date("2010") }, new DraftExperience { End = Date("2020") }, new DraftExperience()] }));

    [Fact]
    public void Of_TextThatBecameNothing_IsKeptAndNamed()
    {
        CareerHub.Parsing.Documents.DocumentText document = new DocumentSketch()
            .Line("Ingrid Solheim", size: 20, bold: true)
            .Line("LANGUAGES", size: 12, bold: true, gap: 10)
            .Line("Norwegian: native", gap: 4)
            .Line("Ask me about the wreck that lies off Utsira in forty metres", gap: 30)
            .Build();

        (ProfileDraft draft, IReadOnlyList<Finding> findings) = DraftAssembler.Assemble(document, Budgets.Ample());

        Finding finding = Assert.Single(findings, finding => finding.Code == FindingCodes.UnreadText);
        Assert.Equal(("Ask me about the wreck that lies off Utsira in forty metres", FindingSeverity.Information), (finding.Source!.RawText, finding.Severity));
        Assert.Equal(finding.Source.RawText, Assert.Single(draft.CustomSections).Content?.Value);
    }

    private static ProfileDraft Jobs(params (string Start, string End)[] jobs) =>
        new() { Experiences = [.. jobs.Select(job => new DraftExperience { Start = Date(job.Start), End = Date(job.End) })] };

    private static Sourced<PartialDate> Date(string text) => new EvidenceText(text).Read(PartialDate.Parse(text), new EvidenceText(text).Quote(0, text.Length, "test", 1))!;

    private static Sourced<string> Value(string text, double confidence) => new EvidenceText(text).Read(text, new EvidenceText(text).Quote(0, text.Length, "test", confidence))!;
}
