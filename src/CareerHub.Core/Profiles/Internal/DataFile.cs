using System.Reflection;

namespace CareerHub.Profiles.Internal;

/// <summary>Reads the word lists that are embedded in the assembly: one entry a line, "#" starts a comment.</summary>
internal static class DataFile
{
    public static IReadOnlyList<string> Lines(string name)
    {
        Assembly assembly = typeof(DataFile).Assembly;
        using Stream stream = assembly.GetManifestResourceStream($"CareerHub.Profiles.Data.{name}")
            ?? throw new InvalidOperationException($"The assembly lacks its data file {name}.");
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            string entry = line.Split('#')[0].Trim();
            if (entry.Length > 0)
            {
                lines.Add(entry);
            }
        }

        return lines;
    }
}
