namespace CareerHub.Pdf.Internal;

/// <summary>Lets a few in, a few more wait, and turns the rest away.</summary>
internal sealed class RenderQueue(int pages, int maxQueued) : IDisposable
{
    private readonly SemaphoreSlim turns = new(pages);
    private int inside;

    /// <summary>Whether somebody waits for a turn.</summary>
    public bool HasWaiting => Volatile.Read(ref inside) > pages;

    /// <summary>Waits for a turn; null at once when too many wait already.</summary>
    public async Task<IDisposable?> EnterAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref inside) > pages + maxQueued)
        {
            Interlocked.Decrement(ref inside);
            return null;
        }

        try
        {
            await turns.WaitAsync(cancellationToken).ConfigureAwait(false);
            return new Turn(this);
        }
        catch (OperationCanceledException)
        {
            Interlocked.Decrement(ref inside);
            throw;
        }
    }

    public void Dispose() => turns.Dispose();

    private void Leave()
    {
        Interlocked.Decrement(ref inside);
        turns.Release();
    }

    private sealed class Turn(RenderQueue queue) : IDisposable
    {
        public void Dispose() => queue.Leave();
    }
}
