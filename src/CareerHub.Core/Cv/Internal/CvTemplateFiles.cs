using System.Reflection;

namespace CareerHub.Cv.Internal;

/// <summary>The files of templates, from a folder or from an assembly's resources.</summary>
internal static class CvTemplateFiles
{
    private const string BuiltIn = "Cv/Templates/";
    private const string SharedFolder = BuiltIn + "_shared/";

    private static Assembly Core => typeof(CvTemplateFiles).Assembly;

    /// <summary>A file that all templates share.</summary>
    public static string Shared(string name) => Resource(Core, SharedFolder + name) ?? throw new InvalidOperationException($"The assembly holds no template file {name}.");

    /// <summary>The partials that every template may use, by name.</summary>
    public static IReadOnlyDictionary<string, string> SharedPartials { get; } = Partials(Core, SharedFolder);

    /// <summary>The templates that come with CareerHub.</summary>
    public static IReadOnlyList<string> BuiltInFolders { get; } =
    [
        .. Core.GetManifestResourceNames()
            .Where(name => name.StartsWith(BuiltIn, StringComparison.Ordinal) && name.EndsWith('/' + CvTemplate.ManifestFile, StringComparison.Ordinal))
            .Select(name => name[..^CvTemplate.ManifestFile.Length])
            .Order(StringComparer.Ordinal),
    ];

    public static string? Resource(Assembly assembly, string name)
    {
        using Stream? stream = assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>A file of a folder; null when there is none.</summary>
    public static string? InFolder(string folder, string name)
    {
        string path = Path.Combine(folder, name);
#pragma warning disable RS0030 // A host's own template, read once when it is registered.
        return File.Exists(path) ? File.ReadAllText(path) : null;
#pragma warning restore RS0030
    }

    private static Dictionary<string, string> Partials(Assembly assembly, string folder) => assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal) && name.EndsWith(".html", StringComparison.Ordinal))
        .ToDictionary(name => Path.GetFileNameWithoutExtension(name), name => Resource(assembly, name)!, StringComparer.Ordinal);
}
