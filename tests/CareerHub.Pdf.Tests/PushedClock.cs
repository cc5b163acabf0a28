namespace CareerHub.Pdf.Tests;

/// <summary>The system's clock, which a test can put forward. Its timers are the system's.</summary>
internal sealed class PushedClock : TimeProvider
{
    private long pushed;

    public void Push(TimeSpan by) => Interlocked.Add(ref pushed, (long)(by.TotalSeconds * TimestampFrequency));

    public override long GetTimestamp() => base.GetTimestamp() + Interlocked.Read(ref pushed);
}
