using System.Reflection;

namespace CareerHub.Parsing.Documents.Pdf.Fonts;

/// <summary>Reads an embedded data file of this folder.</summary>
internal static class DataFile
{
    /// <summary>The lines that are neither empty nor comments.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("CareerHub.Parsing.Pdf." + name)
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

    /// <summary>The lines under each heading <c>@name</c>.</summary>
    public static Dictionary<string, List<string>> Sections(string name)
    {
        var sections = new Dictionary<string, List<string>>();
        List<string> current = [];
        foreach (string line in Lines(name))
        {
            if (line[0] == '@')
            {
                sections[line[1..]] = current = [];
            }
            else
            {
                current.Add(line);
            }
        }

        return sections;
    }
}
