namespace CareerHub.Parsing.Documents.Internal.Encodings;

/// <summary>Reads an embedded data file of this folder.</summary>
internal static class EncodingData
{
    /// <summary>The lines that are neither empty nor comments.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using Stream stream = typeof(EncodingData).Assembly.GetManifestResourceStream("CareerHub.Parsing.Encodings." + name)
            ?? throw new InvalidOperationException($"The embedded data file {name} is missing.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
