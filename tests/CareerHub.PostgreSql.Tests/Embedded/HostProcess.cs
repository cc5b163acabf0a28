using System.Diagnostics;

namespace CareerHub.PostgreSql.Tests.Embedded;

/// <summary><see cref="HostProgram"/> in a process of its own, under this account or another.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private readonly Process process;

    private HostProcess(Process process, string answer)
    {
        this.process = process;
        var space = answer.IndexOf(' ', StringComparison.Ordinal);
        Role = answer[..space];
        ConnectionString = answer[(space + 1)..];
    }

    public string Role { get; }

    public string ConnectionString { get; }

    public static async Task<HostProcess> StartAsync(TestFolder folder, string[]? launcher = null, bool deleteFolderAtTheEnd = false)
    {
        string[] deleted = deleteFolderAtTheEnd ? [folder.Root] : [];
        string[] command = [.. launcher ?? [], "dotnet", typeof(HostProgram).Assembly.Location, folder.Data, folder.Fallback, .. deleted];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        start.Environment["DOTNET_CLI_HOME"] = "/tmp";
        var process = Process.Start(start)!;
        var answer = await process.StandardOutput.ReadLineAsync();
        if (answer is null)
        {
            throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
        }

        return new HostProcess(process, answer);
    }

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async Task<int> StopAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await StopAsync();
        }

        process.Dispose();
    }
}
