namespace CareerHub.PostgreSql.Tests;

/// <summary>A clock that stands until a test moves it.</summary>
internal sealed class SetClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
