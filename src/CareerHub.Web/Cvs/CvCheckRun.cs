namespace CareerHub.Web.Cvs;

/// <summary>A check that is under way.</summary>
internal sealed class CvCheckRun(long startedAt, TimeProvider clock)
{
    private volatile int stage;

    /// <summary>How far it is.</summary>
    public CvCheckStage Stage
    {
        get => (CvCheckStage)stage;
        set => stage = (int)value;
    }

    /// <summary>How long it has taken so far.</summary>
    public TimeSpan Elapsed => clock.GetElapsedTime(startedAt);

    /// <summary>Ends with the check, however it went.</summary>
    public Task Ended { get; set; } = Task.CompletedTask;

    /// <summary>Waits a moment for the end: a short check is not worth a page of its own.</summary>
    public async Task WaitAsync(TimeSpan most, CancellationToken cancellationToken) => await Task.WhenAny(Ended, Task.Delay(most, clock, cancellationToken));
}
