using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Tests.Fields;

public class UnderstandingBudgetTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    [InlineData(100)]
    public void Assemble_TimeHasPassed_KeepsWhatItHasAndSaysSo(int looks)
    {
        (ProfileDraft draft, IReadOnlyList<Finding> findings) = DraftAssembler.Assemble(SketchedDocuments.EnglishSingleColumn(), Budgets.Looks(looks));

        Assert.Empty(draft.Achievements);
        Finding finding = Assert.Single(findings, finding => finding.Code == FindingCodes.LimitReached);
        Assert.Equal($"Reading the document and finding its parts took longer than {looks} seconds and was stopped. Fields may be missing; compare the result with the document.", finding.Message);
    }

    [Fact]
    public void Assemble_TimePassesAfterTheName_KeepsTheName()
    {
        (ProfileDraft draft, _) = DraftAssembler.Assemble(SketchedDocuments.EnglishSingleColumn(), Budgets.Looks(200));

        Assert.Equal("Marguerite O'Halloran", draft.FullName?.Value);
    }

    [Fact]
    public void Assemble_Cancelled_Throws()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => DraftAssembler.Assemble(SketchedDocuments.EnglishSingleColumn(), Budgets.Looks(1000, cancelled.Token)));
    }

    [Fact]
    public void Assemble_LongRowWithARange_IsRunningText()
    {
        string prose = string.Concat(Enumerable.Repeat("(AB) word ", 500)) + "2012 - 2014";
        DocumentText document = new DocumentSketch(DocumentFormat.Text).Flow("Nora Quist").Flow("Work experience", headingLevel: 1).Flow("Baker, Quist Ltd, 2010 - 2015").Flow(prose).Build();

        (ProfileDraft draft, _) = DraftAssembler.Assemble(document, Budgets.Ample());

        DraftExperience job = Assert.Single(draft.Experiences);
        Assert.Equal(("Baker", "2010", "2015"), (job.Position?.Value, job.Start?.Value.ToString(), job.End?.Value.ToString()));
    }
}
