using System.Diagnostics;

namespace CareerHub.PostgreSql.Tests.Embedded;

/// <summary>The account <c>nobody</c>, for tests that run as root and need somebody who is not.</summary>
internal static class OrdinaryUser
{
    public static readonly string[] Launcher = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"];

    public static async Task<bool> CanReadAsync(string file)
    {
        using var process = Process.Start(Launcher[0], [.. Launcher[1..], "test", "-r", file]);
        await process.WaitForExitAsync();
        return process.ExitCode == 0;
    }
}
