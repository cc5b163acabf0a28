using System.Threading.Channels;

namespace CareerHub.Pdf.Internal;

/// <summary>Lets a few in, a few more wait, first come first served, and turns the rest away.</summary>
internal sealed class RenderQueue
{
    private readonly Channel<Turn> free;
    private readonly int maxInside;
    private int inside;

    public RenderQueue(int pages, int maxQueued)
    {
        maxInside = pages + maxQueued;
        free = Channel.CreateBounded<Turn>(pages);
        for (var i = 0; i < pages; i++)
        {
            free.Writer.TryWrite(new Turn(this));
        }
    }

    /// <summary>Waits for a turn; null at once when too many wait already. Disposing it lets the next one in.</summary>
    public async Task<IDisposable?> EnterAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref inside) > maxInside)
        {
            Interlocked.Decrement(ref inside);
            return null;
        }

        try
        {
            return await free.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Interlocked.Decrement(ref inside);
            throw;
        }
    }

    private void Leave(Turn turn)
    {
        Interlocked.Decrement(ref inside);
        free.Writer.TryWrite(turn);
    }

    private sealed class Turn(RenderQueue queue) : IDisposable
    {
        public void Dispose() => queue.Leave(this);
    }
}
