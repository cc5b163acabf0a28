using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CareerHub.Architecture.Tests.Packages;

/// <summary>A team's first try: packages from a feed, the README's code, a PDF.</summary>
public sealed partial class ConsumerTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("careerhub-consumer-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task ReadmeCode_WithPackagesOnly_ReadsScoresProjectsAndRendersAPdf()
    {
        await Command.RunAsync(Solution.Root, new Dictionary<string, string>(), "bash", "eng/pack.sh");
        WriteProject();
        File.Copy(Path.Combine(Solution.Root, "tests", "Fixtures", "aoife-chromium.pdf"), Path.Combine(folder.FullName, "cv.pdf"));
        var environment = new Dictionary<string, string> { ["NUGET_PACKAGES"] = Path.Combine(folder.FullName, ".packages") };

        await Command.RunAsync(folder.FullName, environment, "dotnet", "build", "-c", "Release", "-nodeReuse:false");
        string output = await Command.RunAsync(folder.FullName, environment, "dotnet", Path.Combine("bin", "Release", "net10.0", "Consumer.dll"));

        Assert.Contains("Aoife Brennan-Nowak", output, StringComparison.Ordinal);
        Assert.Matches("[0-9]+ of 100", output);
        string html = await File.ReadAllTextAsync(Path.Combine(folder.FullName, "cv.html"));
        Assert.Contains("Corrib University Hospital", html, StringComparison.Ordinal);
        Assert.Contains("Saint Colman General Hospital", html, StringComparison.Ordinal);
        string[] files = Directory.GetFiles(Path.Combine(folder.FullName, "bin"), "*", SearchOption.AllDirectories);
        Assert.DoesNotContain(files, file => HeavyDependency().IsMatch(Path.GetFileName(file)));
        Assert.DoesNotContain("Microsoft.AspNetCore.App", await File.ReadAllTextAsync(files.Single(file => file.EndsWith("Consumer.runtimeconfig.json", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_TellsTheTwoCommandsThatExist()
    {
        string readme = File.ReadAllText(Path.Combine(Solution.Root, "README.md"));

        Assert.All(["eng/run.sh", "eng/test.sh"], command =>
        {
            Assert.Contains(command, readme, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(Solution.Root, command)));
        });
    }

    private static string ReadmeCode()
    {
        Match code = ExampleCode().Match(File.ReadAllText(Path.Combine(Solution.Root, "README.md")));
        Assert.True(code.Success, "README.md has no C# block marked with <!-- compiled: consumer -->.");
        return code.Groups["code"].Value;
    }

    // The feed has our packages; everything else comes from the machine's own package folder, so that no network is needed.
    private void WriteProject()
    {
        string cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        new XElement("configuration",
            new XElement("packageSources", new XElement("clear"), Add("careerhub", Path.Combine(Solution.Root, "packages")), Add("machine", cache)),
            new XElement("packageSourceMapping", Map("careerhub", "CareerHub.*"), Map("machine", "*"))).Save(Path.Combine(folder.FullName, "nuget.config"));
        new XElement("Project", new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            new XElement("PropertyGroup",
                new XElement("OutputType", "Exe"),
                new XElement("TargetFramework", "net10.0"),
                new XElement("Nullable", "enable"),
                new XElement("ImplicitUsings", "enable"),
                new XElement("TreatWarningsAsErrors", "true"),
                new XElement("NuGetAudit", "false")),
            new XElement("ItemGroup", Reference("CareerHub.Core"), Reference("CareerHub.Parsing"))).Save(Path.Combine(folder.FullName, "Consumer.csproj"));
        File.WriteAllText(Path.Combine(folder.FullName, "Program.cs"), ReadmeCode());
    }

    private static XElement Add(string key, string value) => new("add", new XAttribute("key", key), new XAttribute("value", value));

    private static XElement Map(string source, string pattern) => new("packageSource", new XAttribute("key", source), new XElement("package", new XAttribute("pattern", pattern)));

    private static XElement Reference(string package) => new("PackageReference", new XAttribute("Include", package), new XAttribute("Version", "*-*"));

    [GeneratedRegex("<!-- compiled: consumer -->\\s*```csharp\\n(?<code>[^`]*)```", RegexOptions.NonBacktracking)]
    private static partial Regex ExampleCode();

    [GeneratedRegex("playwright|npgsql|entityframework|aspnetcore", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex HeavyDependency();
}
