using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Tests.Fields;

/// <summary>The time that understanding has in a test.</summary>
internal static class Budgets
{
    public static UnderstandingBudget Ample() => new(TimeSpan.FromMinutes(1), TimeSpan.Zero, TimeProvider.System, CancellationToken.None);

    /// <summary>A budget that ends after a number of looks at the clock.</summary>
    public static UnderstandingBudget Looks(int most, CancellationToken cancellationToken = default) => new(TimeSpan.FromSeconds(most), TimeSpan.Zero, new HastyClock(), cancellationToken);

    /// <summary>A clock on which every look at it takes a second.</summary>
    private sealed class HastyClock : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => now++;
    }
}
