using System.Reflection;
using System.Text.RegularExpressions;
using CareerHub.Architecture.Tests.Packages;

namespace CareerHub.Architecture.Tests;

/// <summary>What no source may call but one bounded place each, and that the compiler sees to it.</summary>
public sealed partial class BannedApiTests : IDisposable
{
    /// <summary>Each line of the probe calls one banned member.</summary>
    private const string Probe = """
        using System.IO.Compression;
        using System.Text.RegularExpressions;
        using System.Xml;
        using System.Xml.Linq;
        public static class Probe
        {
            public static object A(Stream s) => XmlReader.Create(s);
            public static object B(TextReader r) => XmlReader.Create(r, new XmlReaderSettings());
            public static object C(string t) => XDocument.Parse(t);
            public static object D(Stream s) => XElement.Load(s);
            public static object E() => new XmlDocument();
            public static object F(string t) => new Regex(t);
            public static bool G(string t) => Regex.IsMatch(t, t);
            public static object H(Stream s) => new ZipArchive(s);
            public static object I(Stream s) => new DeflateStream(s, CompressionMode.Decompress);
            public static object J() => new HtmlAgilityPack.HtmlDocument();
            public static object K() => DateTimeOffset.UtcNow;
            public static object L() => File.ReadAllText("x");
            public static object M() => System.Diagnostics.Process.Start("x");
            public static void N() => Console.WriteLine("x");
        }
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("careerhub-banned-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task BannedMembers_InASourceOfParsing_AreErrors()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "Probe.cs"), Probe);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "Directory.Build.props"), Import("src", "Directory.Build.props"));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "Directory.Packages.props"), Import("Directory.Packages.props"));

        // The name decides which of the lists apply.
        string project = Path.Combine(folder.FullName, "CareerHub.Parsing.csproj");
        await File.WriteAllTextAsync(project, "<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup><PackageReference Include=\"HtmlAgilityPack\" /></ItemGroup></Project>");
        string output = await Command.RunAsync(folder.FullName, new Dictionary<string, string>(), "bash", "-c", $"dotnet build '{project}' -nodeReuse:false || true");

        string[] lines = Probe.Split('\n');
        int[] calls = [.. Enumerable.Range(1, lines.Length).Where(line => lines[line - 1].Contains("public static", StringComparison.Ordinal) && !lines[line - 1].Contains("class", StringComparison.Ordinal))];
        int[] errors = [.. BannedError().Matches(output).Select(match => int.Parse(match.Groups["line"].Value, System.Globalization.CultureInfo.InvariantCulture)).Distinct().Order()];
        Assert.True(calls.SequenceEqual(errors), $"Banned calls stand on lines {string.Join(' ', calls)}; errors were on {string.Join(' ', errors)}.\n{output}");
    }

    [Fact]
    public void Sources_TurnTheBanOff_OnlyAtOnePlaceEachWithAReason()
    {
        var places = Solution.SourceFiles("src", "*.cs")
            .SelectMany(path => File.ReadLines(path).Where(line => line.Contains("RS0030", StringComparison.Ordinal) && !line.Contains("restore", StringComparison.Ordinal)).Select(line => (File: Path.GetFileName(path), Line: line)))
            .ToList();

        Assert.Equal(["CvTemplateFiles.cs", "DocxPackage.cs", "FlateFilter.cs", "HtmlTree.cs", "PdfStream.cs", "TesseractProcess.cs", "XmlParts.cs", "ZipPackage.cs"], places.Select(place => place.File).Order(StringComparer.Ordinal));
        Assert.All(places, place => Assert.Matches("^#pragma warning disable RS0030 // .{20,}", place.Line));
    }

    [Fact]
    public void Projects_OfTheSolution_TakeTheBanAsItIs()
    {
        IEnumerable<string> offenders = Solution.SourceFiles("src", "*.csproj").Concat(Solution.SourceFiles("src", "Directory.Build.*")).Append(Path.Combine(Solution.Root, "Directory.Build.props"))
            .Where(path => File.ReadAllText(path) is var text && (text.Contains("RS0030", StringComparison.Ordinal) || text.Contains("RunAnalyzers", StringComparison.Ordinal)));

        Assert.Empty(offenders);
        Assert.Single(Directory.GetFiles(Path.Combine(Solution.Root, "src"), "Directory.Build.props", SearchOption.AllDirectories));
        Assert.DoesNotContain("RS0030", File.ReadAllText(Path.Combine(Solution.Root, ".editorconfig")), StringComparison.Ordinal);
    }

    [Fact]
    public void Regexes_OfEveryAssembly_CannotBacktrackWithoutEnd()
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        (string Name, GeneratedRegexAttribute Regex)[] regexes =
        [
            .. Solution.Assemblies.Select(Solution.Load).SelectMany(assembly => assembly.GetTypes()).SelectMany(type => type.GetMembers(All))
                .Select(member => (Name: $"{member.DeclaringType}.{member.Name}", Regex: member.GetCustomAttribute<GeneratedRegexAttribute>()!)).Where(pair => pair.Regex is not null),
        ];

        Assert.True(regexes.Length > 10, $"only {regexes.Length} regexes were found");
        Assert.All(regexes, pair => Assert.True(pair.Regex.Options.HasFlag(RegexOptions.NonBacktracking) || pair.Regex.MatchTimeoutMilliseconds is > 0 and <= 10_000, pair.Name));
    }

    private static string Import(params string[] path) => $"<Project><Import Project=\"{Path.Combine([Solution.Root, .. path])}\" /></Project>";

    [GeneratedRegex(@"Probe\.cs\((?<line>[0-9]+),[0-9]+\): error RS0030", RegexOptions.NonBacktracking)]
    private static partial Regex BannedError();
}
