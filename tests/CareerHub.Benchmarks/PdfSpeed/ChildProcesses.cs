using System.Globalization;

namespace CareerHub.Benchmarks.PdfSpeed;

/// <summary>The processes that this one has started, and those that they have, as Linux tells in /proc.</summary>
internal static class ChildProcesses
{
    public static IReadOnlyList<int> All()
    {
        var parents = Directory.GetDirectories("/proc").Select(Path.GetFileName)
            .Where(name => int.TryParse(name, CultureInfo.InvariantCulture, out _))
            .Select(name => int.Parse(name!, CultureInfo.InvariantCulture))
            .ToDictionary(id => id, ParentOf);
        List<int> found = [Environment.ProcessId];
        for (var i = 0; i < found.Count; i++)
        {
            found.AddRange(parents.Where(pair => pair.Value == found[i]).Select(pair => pair.Key));
        }

        return found[1..];
    }

    /// <summary>What they and this process have of the memory, in megabytes; what several share is divided among them (proc(5), smaps_rollup, Pss).</summary>
    public static double Megabytes() => Math.Round(All().Append(Environment.ProcessId).Sum(Kilobytes) / 1024.0, 1);

    private static int ParentOf(int id)
    {
        // The name, in brackets, may hold anything; state and parent follow the last of them.
        var stat = Read($"/proc/{id}/stat");
        var rest = stat[(stat.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return rest.Length > 1 && rest[0] != "Z" ? int.Parse(rest[1], CultureInfo.InvariantCulture) : 0;
    }

    private static long Kilobytes(int id)
    {
        var line = Read($"/proc/{id}/smaps_rollup").Split('\n').FirstOrDefault(line => line.StartsWith("Pss:", StringComparison.Ordinal));
        return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }

    private static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
