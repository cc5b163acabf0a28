namespace CareerHub.Benchmarks.TextSpeed;

/// <summary>Looks every few milliseconds how much stands on the heap.</summary>
internal sealed class PeakMemory : IDisposable
{
    private readonly Timer _timer;
    private long _highest;

    public PeakMemory() => _timer = new Timer(_ => Look(), null, 0, 5);

    /// <summary>The highest number of bytes that was seen.</summary>
    public long Stop()
    {
        _timer.Dispose();
        Look();
        return Interlocked.Read(ref _highest);
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        long now = GC.GetTotalMemory(forceFullCollection: false);
        for (long seen = Interlocked.Read(ref _highest); now > seen; seen = Interlocked.Read(ref _highest))
        {
            Interlocked.CompareExchange(ref _highest, now, seen);
        }
    }
}
