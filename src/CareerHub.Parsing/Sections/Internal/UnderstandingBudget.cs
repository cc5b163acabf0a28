using CareerHub.Import;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Sections.Internal;

/// <summary>The time that understanding one document may take. When it has passed, what was understood until then is kept.</summary>
/// <param name="most">The time for reading and understanding together.</param>
/// <param name="took">What reading has taken of it.</param>
/// <param name="time">The clock.</param>
/// <param name="cancellationToken">Ends the understanding with an exception.</param>
internal sealed class UnderstandingBudget(TimeSpan most, TimeSpan took, TimeProvider time, CancellationToken cancellationToken)
{
    private readonly long started = time.GetTimestamp();

    /// <summary>Whether the time has passed.</summary>
    public bool Expired { get; private set; }

    /// <summary>That the time has passed, if it has.</summary>
    public IReadOnlyList<Finding> Findings => Expired ? [DocumentFindings.UnderstoodTooSlowly(most)] : [];

    /// <summary>To be called for each row and value: looks at the token and the clock.</summary>
    /// <exception cref="ReadingStoppedException">The time has passed.</exception>
    public void Tick()
    {
        if (!TryTick())
        {
            throw new ReadingStoppedException(DocumentFindings.UnderstoodTooSlowly(most));
        }
    }

    /// <summary>The items until the time has passed.</summary>
    public IEnumerable<T> While<T>(IEnumerable<T> items) => items.TakeWhile(_ => TryTick());

    /// <summary>All items, for a pass over the whole document that is quick for each of them: looks at the token alone.</summary>
    public IEnumerable<T> All<T>(IEnumerable<T> items)
    {
        foreach (T item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return item;
        }
    }

    /// <summary>What is read, or null when the time has passed before.</summary>
    public T? Try<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return Expired ? null : read();
        }
        catch (ReadingStoppedException)
        {
            return null;
        }
    }

    /// <summary>The values of every item; those that were read before the time has passed.</summary>
    public List<TValue> Each<TItem, TValue>(IEnumerable<TItem> items, Func<TItem, IEnumerable<TValue>> read)
    {
        var values = new List<TValue>();
        try
        {
            foreach (TItem item in While(items))
            {
                foreach (TValue value in read(item))
                {
                    values.Add(value);
                }
            }
        }
        catch (ReadingStoppedException)
        {
            // What was read is kept; Findings tells.
        }

        return values;
    }

    private bool TryTick()
    {
        cancellationToken.ThrowIfCancellationRequested();
        Expired |= time.GetElapsedTime(started) > most - took;
        return !Expired;
    }
}
