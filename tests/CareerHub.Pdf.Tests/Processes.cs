using System.Diagnostics;

namespace CareerHub.Pdf.Tests;

/// <summary>Looks at processes, and kills them as kill -9 does.</summary>
internal static class Processes
{
    /// <summary>A process that has ended and waits for its parent to notice does not run.</summary>
    public static bool IsRunning(int id) => State(id) is { } state && state != 'Z';

    public static void Kill(int id)
    {
        using var process = Process.GetProcessById(id);
        process.Kill();
    }

    public static int ParentOf(int id) => int.Parse(Status(id)!.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);

    private static char? State(int id) => Status(id)?[0];

    /// <summary>From the state on; before it is the program's name in parentheses (proc(5), /proc/pid/stat).</summary>
    private static string? Status(int id)
    {
        try
        {
            var line = File.ReadAllText($"/proc/{id}/stat");
            return line[(line.LastIndexOf(')') + 2)..];
        }
        catch (IOException)
        {
            return null;
        }
    }
}
