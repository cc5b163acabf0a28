using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Sections.Internal;
using CareerHub.Parsing.Tests.Fields;

namespace CareerHub.Parsing.Tests.Sections;

/// <summary>Every pass over the rows of a page or a section ends when nobody waits for it any more.</summary>
public sealed class SectionCancellationTests
{
    private static readonly UnderstandingBudget Cancelled = new(TimeSpan.FromMinutes(1), TimeSpan.Zero, TimeProvider.System, new CancellationToken(canceled: true));

    [Fact]
    public void HeadlessEntries_Cancelled_Throws()
    {
        var header = new Section(SectionKind.Header, null, [.. Rows()]);

        Assert.Throws<OperationCanceledException>(() => HeadlessEntries.Move([header], Cancelled));
    }

    [Fact]
    public void TabStops_Cancelled_Throws() => Assert.Throws<OperationCanceledException>(() => new AlignedTabStops().Mark(Rows(), Cancelled));

    [Fact]
    public void PageFoot_Cancelled_Throws() => Assert.Throws<OperationCanceledException>(() => PageFoot.Of(Sketch().Pages[0], 10, Cancelled));

    private static IReadOnlyList<Row> Rows() => new DocumentRows(Sketch(), Budgets.Ample()).Rows;

    private static DocumentText Sketch() => new DocumentSketch().Line("Ada Lovelace").Line("2001 - 2003 Clerk").Line("2003 - 2005 Counter").Build();
}
