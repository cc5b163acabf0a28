using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Pdf;

namespace CareerHub.Parsing.Tests.Documents.Pdf;

public sealed class PdfBudgetTests
{
    [Theory]
    [InlineData(0, 4)]
    [InlineData(1, 4)]
    [InlineData(3, 4)]
    [InlineData(1, 1000)]
    [InlineData(1, 2048)]
    public void TryValues_Cancelled_IsNoticedWithinTheNextThousands(int already, int each)
    {
        using var cancelled = new CancellationTokenSource();
        var budget = new PdfBudget(new ReadingBudget(new DocumentLimits(), TimeProvider.System, cancelled.Token));
        for (int i = 0; i < already; i++)
        {
            Assert.True(budget.TryValue());
        }

        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
        {
            for (int i = 0; i < 2048; i += each)
            {
                budget.TryValues(each);
            }
        });
    }

    [Fact]
    public void TryValues_MoreThanAreLeft_TakesNoneAndNoneAfterwards()
    {
        var budget = new PdfBudget(new ReadingBudget(new DocumentLimits { MaxValues = 10 }, TimeProvider.System, CancellationToken.None));

        Assert.True(budget.TryValues(7));
        Assert.False(budget.TryValues(4));
        Assert.False(budget.TryValue());
        Assert.Single(budget.Findings);
    }

    [Fact]
    public void TryValues_AllThatAreLeft_TakesThem()
    {
        var budget = new PdfBudget(new ReadingBudget(new DocumentLimits { MaxValues = 10 }, TimeProvider.System, CancellationToken.None));

        Assert.True(budget.TryValues(7));
        Assert.True(budget.TryValues(3));
        Assert.Empty(budget.Findings);
    }
}
