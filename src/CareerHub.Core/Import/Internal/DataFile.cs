namespace CareerHub.Import.Internal;

/// <summary>Reads the data files that are embedded in the assembly: fields separated by tabs; lines that start with # are comments.</summary>
internal static class DataFile
{
    public static IReadOnlyList<string[]> Lines(string resource)
    {
        using Stream stream = typeof(DataFile).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly holds no resource {resource}.");
        using var reader = new StreamReader(stream);
        List<string[]> lines = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                lines.Add(line.Split('\t'));
            }
        }

        return lines;
    }
}
