using System.Diagnostics;
using System.Globalization;

namespace CareerHub.Benchmarks.Fuzz;

/// <summary>The largest working set of this process since the last reset.</summary>
internal static class PeakMemory
{
    private const string Reset = "/proc/self/clear_refs";

    private const long Large = 150L << 20;

    /// <summary>Begins anew where the system can (Linux, proc(5): "5" resets the high-water mark); elsewhere the peak is that of the process's whole life.</summary>
    public static void Begin()
    {
        if (Environment.WorkingSet > Large)
        {
            // What making the file, or the files before it, left behind is not this file's.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }

        if (OperatingSystem.IsLinux())
        {
            File.WriteAllText(Reset, "5");
        }
    }

    /// <summary>In MiB.</summary>
    public static double Megabytes()
    {
        if (!OperatingSystem.IsLinux())
        {
            return Process.GetCurrentProcess().PeakWorkingSet64 / (double)(1 << 20);
        }

        string line = File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024.0;
    }
}
