using System.Diagnostics;
using System.Text.Json;

namespace CareerHub.Benchmarks.Fuzz;

/// <summary>A child that reads files. It is ended when it answers too late or grows too large, and begun anew when it has ended.</summary>
internal sealed class FuzzProcess : IDisposable
{
    private const long MostBytes = 2L << 30;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(90);
    private Process? _process;

    /// <summary>Runs one job; <paramref name="alone"/> in a process that has done nothing before.</summary>
    public async Task<FuzzResult> RunAsync(FuzzJob job, bool alone, CancellationToken cancellationToken)
    {
        if (alone || _process is null || _process.HasExited)
        {
            End();
            _process = Begin();
        }

        long started = Stopwatch.GetTimestamp();
        await _process.StandardInput.WriteLineAsync(job.ToString().AsMemory(), cancellationToken);
        await _process.StandardInput.FlushAsync(cancellationToken);
        Task<string?> answer = _process.StandardOutput.ReadLineAsync(cancellationToken).AsTask();
        while (await Task.WhenAny(answer, Task.Delay(100, cancellationToken)) != answer)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _process.Refresh();
            string? reason = Stopwatch.GetElapsedTime(started) > s_patience ? "no answer" : !_process.HasExited && _process.WorkingSet64 > MostBytes ? "too much memory" : null;
            if (reason is not null)
            {
                End();
                return Ended(reason, started);
            }
        }

        if (await answer is { } line)
        {
            return JsonSerializer.Deserialize<FuzzResult>(line)!;
        }

        await _process.WaitForExitAsync(cancellationToken);
        return Ended($"the process ended with {_process.ExitCode}", started);
    }

    public void Dispose() => End();

    private static FuzzResult Ended(string reason, long started) => new("ended", Stopwatch.GetElapsedTime(started).TotalMilliseconds, 0, reason);

    private static Process Begin() => Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [typeof(FuzzProcess).Assembly.Location, "fuzz", FuzzVerb.Child])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;

    private void End()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process?.Dispose();
        _process = null;
    }
}
