using System.Reflection;

namespace CareerHub.Architecture.Tests;

/// <summary>The shipped assemblies and the files of the repository.</summary>
internal static class Solution
{
    public static readonly string[] Packages = ["CareerHub.Core", "CareerHub.Parsing", "CareerHub.PostgreSql", "CareerHub.Pdf"];

    public static readonly string[] Assemblies = [.. Packages, "CareerHub.Web"];

    public static string Root { get; } = FindRoot();

    public static Assembly Load(string name) => Assembly.Load(name);

    public static IEnumerable<string> SourceFiles(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "CareerHub.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("CareerHub.sln is in none of the folders above the tests.");
    }
}
