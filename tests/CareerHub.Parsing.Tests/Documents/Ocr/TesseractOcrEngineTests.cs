using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Ocr;

/// <summary>The calling of the program, with scripts that stand in for it, and once with the real one where it is installed.</summary>
public class TesseractOcrEngineTests
{
    private static readonly OcrImage Image = new() { Bytes = new byte[200_000], MediaType = "image/png", PixelWidth = 600, PixelHeight = 300, DotsPerInch = 300 };

    [SkippableFact]
    public async Task RecognizeAsync_Program_IsCalledWithItsArgumentsAndThePicture()
    {
        OcrResult result = await new TesseractOcrEngine(new TesseractOptions { Path = Program("words.sh"), Languages = ["eng", "deu_latf"] }).RecognizeAsync(Image);

        Assert.Null(result.Failure);
        Assert.Equal(
            [
                new OcrWord("stdin stdout -l eng+deu_latf --dpi 300 tsv", 10, 20, 100, 40, 0.965, 0),
                new OcrWord("200000", 10, 70, 100, 40, 0.88, 1),
                new OcrWord("1", 120, 70, 100, 40, 0.2, 1),
            ],
            result.Words);
    }

    [SkippableTheory]
    [InlineData("language.sh", OcrFailure.NotAvailable)]
    [InlineData("deaf.sh", OcrFailure.NotSupported)]
    [InlineData("endless.sh", OcrFailure.TooMuchOutput)]
    public async Task RecognizeAsync_ProgramFails_SaysHow(string program, OcrFailure failure)
    {
        OcrResult result = await new TesseractOcrEngine(new TesseractOptions { Path = Program(program), MaxOutputBytes = 100_000 }).RecognizeAsync(Image);

        Assert.Equal(failure, result.Failure);
        Assert.Empty(result.Words);
    }

    [SkippableFact]
    public async Task RecognizeAsync_ProgramThatNeverEnds_IsStopped()
    {
        OcrResult result = await new TesseractOcrEngine(new TesseractOptions { Path = Program("sleep.sh"), Timeout = TimeSpan.FromMilliseconds(300) }).RecognizeAsync(Image);

        Assert.Equal(OcrFailure.TimedOut, result.Failure);
    }

    [SkippableFact]
    public async Task RecognizeAsync_Cancelled_ThrowsAndStopsTheProgram()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new TesseractOcrEngine(new TesseractOptions { Path = Program("sleep.sh") }).RecognizeAsync(Image, source.Token));
    }

    [SkippableTheory]
    [InlineData("endless.sh", OcrFailure.TooMuchOutput)]
    [InlineData("flood.sh", OcrFailure.TooMuchOutput)]
    [InlineData("sleep.sh", OcrFailure.TimedOut)]
    public async Task RecognizeAsync_ProgramThatIsStopped_HasEndedWithTheCall(string program, OcrFailure failure)
    {
        // By its language the process is told from those of other tests.
        string language = "x" + Guid.NewGuid().ToString("N");
        var options = new TesseractOptions { Path = Program(program), Languages = [language], MaxOutputBytes = 100_000 };
        options.Timeout = failure == OcrFailure.TimedOut ? TimeSpan.FromMilliseconds(300) : options.Timeout;

        OcrResult result = await new TesseractOcrEngine(options).RecognizeAsync(Image);

        Assert.Equal(failure, result.Failure);
        // Not even as a process of which the end was not yet waited for.
        Assert.DoesNotContain(OfProcesses("stat"), state => state.Contains($"({program}) ", StringComparison.Ordinal) && state.Contains($" {Environment.ProcessId} ", StringComparison.Ordinal));

        // Its children were killed with it, and end when the system comes to them.
        Assert.True(SpinWait.SpinUntil(() => !OfProcesses("cmdline").Any(line => line.Contains(language, StringComparison.Ordinal)), TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task RecognizeAsync_NoProgram_IsNotAvailable()
    {
        OcrResult result = await new TesseractOcrEngine(new TesseractOptions { Path = "no-such-program-here" }).RecognizeAsync(Image);

        Assert.Equal(OcrFailure.NotAvailable, result.Failure);
    }

    [Fact]
    public async Task RecognizeAsync_UnknownType_IsNotHandedOver()
    {
        OcrResult result = await new TesseractOcrEngine(new TesseractOptions { Path = "no-such-program-here" }).RecognizeAsync(Image with { MediaType = "image/heic" });

        Assert.Equal(OcrFailure.NotSupported, result.Failure);
    }

    [Fact]
    public void Constructor_OptionsOutOfRange_NamesThemAll()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => new TesseractOcrEngine(
            new TesseractOptions { Path = " ", Languages = ["eng", "--user-words"], Timeout = TimeSpan.Zero, MaxOutputBytes = 0, TimeProvider = null! }));

        Assert.StartsWith(
            "TesseractOptions.Path must be set. TesseractOptions.Languages must name at least one language, each of letters, digits and underscores. "
            + "TesseractOptions.Timeout must be greater than zero and at most a day, but is 00:00:00. TesseractOptions.MaxOutputBytes must be greater than zero, but is 0. "
            + "TesseractOptions.TimeProvider must be set.",
            thrown.Message,
            StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("scan.png", DocumentFormat.Picture)]
    [InlineData("scan.pdf", DocumentFormat.Pdf)]
    public async Task ReadAsync_ScanByTheRealProgram_IsRead(string name, DocumentFormat format)
    {
        Skip.IfNot((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "tesseract"))), "Tesseract is not installed.");
        byte[] file = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Fixtures", "flow", name));
        using var stream = new MemoryStream(file);

        DocumentReadResult result = await new DocumentReader(null, new TesseractOcrEngine()).ReadAsync(stream);

        Assert.Equal(format, result.Document!.Format);
        Assert.Equal("Marisol Quintero\nmarisol.quintero@example.com\nWork Experience\nHarbour Pilot, Northern Lights Shipping\nMarch 2018 to June 2023\n", result.Document.Text);
    }

    /// <summary>What the system tells of every process: cmdline, how it was called, or stat, its name, state and parent.</summary>
    private static IEnumerable<string> OfProcesses(string file)
    {
        foreach (string process in Directory.EnumerateDirectories("/proc").Where(path => char.IsAsciiDigit(Path.GetFileName(path)[0])))
        {
            string line = "";
            try
            {
                line = File.ReadAllText(Path.Combine(process, file));
            }
            catch (IOException)
            {
                // It has ended meanwhile.
            }
            catch (UnauthorizedAccessException)
            {
                // It is another user's.
            }

            yield return line;
        }
    }

    private static string Program(string name)
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "The scripts that stand in for the program need a shell.");
        string path = Path.Combine(AppContext.BaseDirectory, "Fixtures", "flow", "programs", name);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return path;
    }
}
