namespace CareerHub.Pdf.Internal;

/// <summary>
/// The pages that wait for their next document. One that has waited for a moment is emptied, so that it does not keep a
/// person's CV; not sooner, because that costs as much as a small document.
/// </summary>
/// <param name="time">Measures the moment.</param>
/// <param name="empty">Empties a page and says whether it did; one that it did not is gone.</param>
internal sealed class IdlePages(TimeProvider time, Func<PdfPage, Task<bool>> empty)
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(2);

    private readonly Lock gate = new();
    private readonly List<Entry> entries = [];

    /// <summary>The page that was used last; null when none waits.</summary>
    public async Task<PdfPage?> TakeAsync()
    {
        Entry taken;
        lock (gate)
        {
            if (entries.Count == 0)
            {
                return null;
            }

            taken = entries[^1];
            entries.RemoveAt(entries.Count - 1);
        }

        return taken.Emptied is null || await taken.Emptied.Task.ConfigureAwait(false) ? taken.Page : null;
    }

    public void Add(PdfPage page)
    {
        var entry = new Entry(page);
        lock (gate)
        {
            entries.Add(entry);
        }

        _ = EmptyLaterAsync(entry);
    }

    private async Task EmptyLaterAsync(Entry entry)
    {
        await Task.Delay(KeptFor, time).ConfigureAwait(false);
        lock (gate)
        {
            if (!entries.Contains(entry))
            {
                return;
            }

            entry.Emptied = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        var isEmpty = await empty(entry.Page).ConfigureAwait(false);
        lock (gate)
        {
            if (!isEmpty)
            {
                entries.Remove(entry);
            }
        }

        entry.Emptied.SetResult(isEmpty);
    }

    private sealed class Entry(PdfPage page)
    {
        public PdfPage Page => page;

        /// <summary>Set, under the lock, as soon as it is being emptied.</summary>
        public TaskCompletionSource<bool>? Emptied { get; set; }
    }
}
