using CareerHub.Import;

namespace CareerHub.Parsing.Documents.Internal;

/// <summary>Counts what reading one document has used up, ends it at a limit, and gathers the findings.</summary>
internal sealed class ReadingBudget(DocumentLimits limits, TimeProvider time, CancellationToken cancellationToken)
{
    private const int TicksPerCheck = 256;

    private const int MillisecondsPerLook = 20;

    private const int ShortStep = 1 << 15;

    /// <summary>What every part may unpack to, however small it is.</summary>
    private const int HarmlessBytes = 1 << 20;

    private readonly long started = time.GetTimestamp();
    private readonly List<Finding> findings = [];
    private int ticks;
    private int words;
    private long textLength;
    private long decodedBytes;
    private int elements;
    private bool stopped;

    public DocumentLimits Limits { get; } = limits;

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>For what has to be finished however late it is, but not for nobody.</summary>
    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>To be called in every loop over content: looks at the clock and the token now and then.</summary>
    public void Tick()
    {
        if (++ticks % TicksPerCheck == 0)
        {
            Check();
        }
    }

    /// <summary>Looks at the clock and the token.</summary>
    public void Check()
    {
        if (!HasTime())
        {
            Stop(DocumentFindings.TooSlow(Limits.MaxDuration));
        }
    }

    /// <summary>Whether there is time left; throws only when the token was cancelled.</summary>
    public bool HasTime()
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Elapsed <= Limits.MaxDuration;
    }

    /// <summary>
    /// Waits for a step that looks at neither clock nor token, on a thread of its own, until it ends, the time has passed or the
    /// token is cancelled; the step itself then runs to its end unseen.
    /// </summary>
    /// <param name="size">The bytes or characters that the step goes through; of few it is done before anybody could ask for its end.</param>
    /// <param name="step">The step, whose work must be bounded by the size.</param>
    public T WaitFor<T>(int size, Func<T> step)
    {
        if (size <= ShortStep)
        {
            return step();
        }

        Task<T> running = Task.Factory.StartNew(step, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        while (Task.WaitAny([running], MillisecondsPerLook, cancellationToken) < 0)
        {
            Check();
        }

        return running.GetAwaiter().GetResult();
    }

    public void AddDecoded(int bytes)
    {
        if (!TryDecoded(bytes))
        {
            Stop(DocumentFindings.TooMuchDecoded(Limits.MaxDecodedBytes));
        }
    }

    /// <summary>Counts decompressed bytes; false when they are too many.</summary>
    public bool TryDecoded(int bytes)
    {
        decodedBytes += bytes;
        return decodedBytes <= Limits.MaxDecodedBytes;
    }

    /// <summary>Counts bytes of a packed part, of which <paramref name="total"/> have come out of <paramref name="packed"/>.</summary>
    public void AddDecoded(int bytes, long packed, long total)
    {
        AddDecoded(bytes);
        if (IsTooDense(packed, total))
        {
            Stop(DocumentFindings.TooDense(Limits.MaxDecodedRatio));
        }
    }

    /// <summary>Whether a part unpacks to more than a document's parts do. Small ones do no harm, and are dense where they repeat themselves.</summary>
    public bool IsTooDense(long packed, long total) => total > HarmlessBytes && total > (double)Limits.MaxDecodedRatio * packed;

    /// <summary>The time since the reading began.</summary>
    public TimeSpan Elapsed => time.GetElapsedTime(started);

    /// <summary>Counts an element of markup against <see cref="DocumentLimits.MaxObjects"/>.</summary>
    public void AddElement()
    {
        Tick();
        if (++elements > Limits.MaxObjects)
        {
            Stop(DocumentFindings.TooManyElements(Limits.MaxObjects));
        }
    }

    /// <summary>Counts a word with the space after it.</summary>
    public void AddWord(int length)
    {
        Tick();
        textLength += length + 1;
        if (textLength > Limits.MaxTextLength)
        {
            Stop(DocumentFindings.TooMuchText(Limits.MaxTextLength));
        }

        if (++words > Limits.MaxWords)
        {
            Stop(DocumentFindings.TooManyWords(Limits.MaxWords));
        }
    }

    public void AddPage(int number)
    {
        if (number > Limits.MaxPages)
        {
            Stop(DocumentFindings.TooManyPages(Limits.MaxPages));
        }
    }

    /// <summary>Whether content at <paramref name="depth"/> may be read; notes it when not.</summary>
    public bool MayEnter(int depth)
    {
        if (depth <= Limits.MaxNesting)
        {
            return true;
        }

        Note(DocumentFindings.TooDeep(Limits.MaxNesting));
        return false;
    }

    /// <summary>Notes the limit that ended the reading; what is left to finish then passes without another exception.</summary>
    public void Close(Finding finding)
    {
        stopped = true;
        Note(finding);
    }

    /// <summary>Adds a finding once.</summary>
    public void Note(Finding finding)
    {
        if (!findings.Contains(finding))
        {
            findings.Add(finding);
        }
    }

    private void Stop(Finding finding)
    {
        if (!stopped)
        {
            throw new ReadingStoppedException(finding);
        }
    }
}
