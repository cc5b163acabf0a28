using System.ComponentModel;
using System.Diagnostics;

namespace CareerHub.PostgreSql.Embedded.Internal;

/// <summary>What a program left behind: its exit code and what it wrote to both streams.</summary>
internal readonly record struct CommandResult(int ExitCode, string Output);

internal static class CommandRunner
{
    /// <summary>Runs a program to its end in a fixed environment. A program that cannot be started gives exit code 127.</summary>
    internal static async Task<CommandResult> RunAsync(
        string fileName, IEnumerable<string> arguments, string workingDirectory, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(fileName, arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        UsePlainEnvironment(start);

        using var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (Win32Exception e)
        {
            return new CommandResult(127, e.Message);
        }

        process.StandardInput.Close();
        return await ReadAsync(process, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<CommandResult> ReadAsync(Process process, CancellationToken cancellationToken)
    {
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            return new CommandResult(process.ExitCode, await output.ConfigureAwait(false) + await error.ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    // PGDATA, PGPORT and friends, and the user's language, would change what the programs do and say.
    private static void UsePlainEnvironment(ProcessStartInfo start)
    {
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("PG", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["TZ"] = "UTC";
    }
}
