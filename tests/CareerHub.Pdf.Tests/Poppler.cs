using System.Diagnostics;
using CareerHub.Cv;

namespace CareerHub.Pdf.Tests;

/// <summary>Reads a PDF with poppler's programs: an opinion that is not ours.</summary>
internal static class Poppler
{
    public static Task<string> TextAsync(byte[] pdf) => RunAsync(pdf, "pdftotext", "-layout", "-", "-");

    public static Task<string> TextAsync(RenderedPdf pdf) => TextAsync(pdf.Content);

    /// <summary>In the order that it guesses from the places of the words, as most readers of CVs do.</summary>
    public static Task<string> ReadTextAsync(byte[] pdf) => RunAsync(pdf, "pdftotext", "-enc", "UTF-8", "-", "-");

    /// <summary>In the order of the content, as one who goes through columns one by one.</summary>
    public static Task<string> RawTextAsync(byte[] pdf) => RunAsync(pdf, "pdftotext", "-raw", "-", "-");

    public static Task<string> WordsAsync(byte[] pdf) => RunAsync(pdf, "pdftotext", "-bbox", "-", "-");

    public static Task<string> FontsAsync(byte[] pdf) => RunAsync(pdf, "pdffonts", "-");

    /// <summary>The values by name, as in "Tagged" and "yes".</summary>
    public static async Task<Dictionary<string, string>> InfoAsync(byte[] pdf)
    {
        var output = await RunAsync(pdf, "pdfinfo", "-");
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(':', 2))
            .ToDictionary(parts => parts[0], parts => parts[1].Trim());
    }

    /// <summary>The XMP packet.</summary>
    public static Task<string> MetadataAsync(byte[] pdf) => RunAsync(pdf, "pdfinfo", "-meta", "-");

    /// <summary>The structure tree with its text.</summary>
    public static Task<string> StructureAsync(byte[] pdf) => RunAsync(pdf, "pdfinfo", "-struct-text", "-");

    /// <summary>The content of a file inside the PDF.</summary>
    public static async Task<string> AttachmentAsync(byte[] pdf, string name)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder.PathOf("a.pdf"), pdf);
        Directory.CreateDirectory(folder.PathOf("files"));
        await RunAsync([], "pdfdetach", "-saveall", "-o", folder.PathOf("files"), folder.PathOf("a.pdf"));
        return await File.ReadAllTextAsync(Path.Combine(folder.PathOf("files"), name));
    }

    private static async Task<string> RunAsync(byte[] pdf, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.BaseStream.WriteAsync(pdf);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return await output;
    }
}
