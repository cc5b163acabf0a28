using System.Diagnostics;
using System.Security.Cryptography;
using CareerHub.Cv;
using CareerHub.Cv.Exports;

namespace CareerHub.Core.Tests.Cv.Exports;

/// <summary>The same document gives the same bytes, in one process and in others, whose strings hash otherwise.</summary>
public class SameBytesTests
{
    [Fact]
    public async Task ExportAsync_ThreeTimes_GivesTheSameBytes()
    {
        string first = await HashesAsync();

        Assert.Equal(first, await HashesAsync());
        Assert.Equal(first, await HashesAsync());
    }

    [Fact]
    public async Task ExportAsync_InTwoOtherProcesses_GivesTheSameBytes()
    {
        string[] others = await Task.WhenAll(InAnotherProcessAsync("de_DE.UTF-8", "Pacific/Auckland"), InAnotherProcessAsync("tr_TR.UTF-8", "America/Caracas"));

        string here = await HashesAsync();
        Assert.Equal(10, here.Split('\n').Length);
        Assert.Equal([here, here], others);
    }

    /// <summary>One line for each document and format but PDF, which the renderer answers for.</summary>
    internal static async Task<string> HashesAsync()
    {
        var exporter = new CvExporter(new CvTemplates());
        var lines = new List<string>();
        foreach (string name in new[] { "full", "hostile" })
        {
            CvDocument document = ExportDocuments.Fixed(name);
            foreach (CvFormat format in CvFormats.All.Where(format => format != CvFormat.Pdf))
            {
                using var output = new MemoryStream();
                await exporter.ExportAsync(document, CvTemplates.Classic, format, output);
                lines.Add($"{name} {format} {Convert.ToHexString(SHA256.HashData(output.ToArray()))}");
            }
        }

        return string.Join('\n', lines);
    }

    private static async Task<string> InAnotherProcessAsync(string locale, string zone)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(SameBytesTests).Assembly.Location, Program.ExportHashes]) { RedirectStandardOutput = true };
        start.Environment["LC_ALL"] = locale;
        start.Environment["TZ"] = zone;
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output.Trim();
    }
}
