namespace CareerHub.Benchmarks.Fuzz;

/// <summary>What became of one file.</summary>
/// <param name="Outcome">"text", a finding's code, or how the process ended.</param>
/// <param name="Milliseconds">The longer of reading alone and parsing, by the clock.</param>
/// <param name="Megabytes">The largest working set of the process meanwhile, in MiB.</param>
/// <param name="Violation">What must not be, or null.</param>
/// <param name="CancelMilliseconds">The longest time from cancelling to the return, when it was measured.</param>
internal sealed record FuzzResult(string Outcome, double Milliseconds, double Megabytes, string? Violation, double? CancelMilliseconds = null)
{
    public const double MostMilliseconds = 10_000;

    public const double MostMegabytes = 512;

    /// <summary>What is wrong, the bounds of time and memory included.</summary>
    public string? Problem => Violation
        ?? (Milliseconds > MostMilliseconds ? $"took {Milliseconds:0} ms" : null)
        ?? (Megabytes > MostMegabytes ? $"took {Megabytes:0} MiB" : null);
}
