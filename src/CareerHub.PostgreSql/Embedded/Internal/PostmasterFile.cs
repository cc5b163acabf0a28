using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace CareerHub.PostgreSql.Embedded.Internal;

/// <summary>
/// PostgreSQL's own <c>postmaster.pid</c>: line 1 is the process, line 5 the folder of the socket
/// (PostgreSQL's source, src/include/utils/pidfile.h). It is read, never written and never deleted.
/// </summary>
internal sealed record PostmasterFile(int ProcessId, string? SocketDirectory)
{
    internal static string In(string dataDirectory) => Path.Combine(dataDirectory, "postmaster.pid");

    internal static PostmasterFile? Read(string dataDirectory)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(In(dataDirectory));
        }
        catch (IOException)
        {
            return null;
        }

        return lines.Length > 0 && int.TryParse(lines[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var process)
            ? new PostmasterFile(Math.Abs(process), lines.Length > 4 && lines[4].Length > 0 ? lines[4] : null)
            : null;
    }

    internal bool IsAlive()
    {
        try
        {
            using var process = Process.GetProcessById(ProcessId);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (Win32Exception)
        {
            return true; // It lives, under an account that tells us no more.
        }
    }
}
