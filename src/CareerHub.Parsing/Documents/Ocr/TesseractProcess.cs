using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace CareerHub.Parsing.Documents.Ocr;

/// <summary>Runs the program once: the picture goes in, a table of words comes out, and the process never outlives the call.</summary>
internal static class TesseractProcess
{
    private const double LeastDotsPerInch = 70;
    private const double MostDotsPerInch = 2400;

    // A killed program ends at once, unless the system holds it in the middle of reading a disk.
    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(5);

#pragma warning disable RS0030 // The one place that starts a process, and only for a host that has configured this engine.
    public static async Task<(byte[]? Output, OcrFailure? Failure)> RunAsync(TesseractOptions options, OcrImage image, CancellationToken cancellationToken)
    {
        using var process = new Process { StartInfo = StartInfo(options, image) };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            // Not found, or not executable.
            return (null, OcrFailure.NotAvailable);
        }

        using var timeout = new CancellationTokenSource(options.Timeout, options.TimeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            return await TalkAsync(process, options, image, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, OcrFailure.TimedOut);
        }
    }

    private static async Task<(byte[]? Output, OcrFailure? Failure)> TalkAsync(
        Process process, TesseractOptions options, OcrImage image, CancellationToken cancellationToken)
    {
        using var talking = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task<byte[]?> output = ReadAsync(process.StandardOutput.BaseStream, options.MaxOutputBytes, talking.Token);
        Task<byte[]?> errors = ReadAsync(process.StandardError.BaseStream, options.MaxOutputBytes, talking.Token);
        Task input = WriteAsync(process, image, talking.Token);
        try
        {
            byte[]? table = await output.ConfigureAwait(false);
            if (table is null)
            {
                return (null, OcrFailure.TooMuchOutput);
            }

            await input.ConfigureAwait(false);
            byte[]? said = await errors.ConfigureAwait(false);
            await process.WaitForExitAsync(talking.Token).ConfigureAwait(false);
            return process.ExitCode == 0 ? (table, null) : (null, FailureOf(said ?? []));
        }
        finally
        {
            Kill(process);
            await talking.CancelAsync().ConfigureAwait(false);
            await EndAsync(process, Task.WhenAll(output, errors, input), options.TimeProvider).ConfigureAwait(false);
        }
    }

    /// <summary>Waits until nothing uses the streams of a killed program, which are disposed with it, and until it has ended.</summary>
    private static async Task EndAsync(Process process, Task talk, TimeProvider time)
    {
        using var longest = new CancellationTokenSource(LongestEnd, time);
        await talk.WaitAsync(longest.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await process.WaitForExitAsync(longest.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static ProcessStartInfo StartInfo(TesseractOptions options, OcrImage image)
    {
        var start = new ProcessStartInfo(options.Path)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        string[] resolution = image.DotsPerInch is >= LeastDotsPerInch and <= MostDotsPerInch
            ? ["--dpi", Math.Round(image.DotsPerInch).ToString(CultureInfo.InvariantCulture)] : [];
        foreach (string argument in (string[])["stdin", "stdout", "-l", string.Join('+', options.Languages), .. resolution, "tsv"])
        {
            start.ArgumentList.Add(argument);
        }

        // One thread for one picture: the host decides how many pictures there are at once.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        return start;
    }

    private static async Task WriteAsync(Process process, OcrImage image, CancellationToken cancellationToken)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(image.Bytes, cancellationToken).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program ended without having read all; its exit code says why.
        }
    }

    /// <summary>What a stream holds, or null when it is more than <paramref name="most"/>.</summary>
    private static async Task<byte[]?> ReadAsync(Stream stream, int most, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        byte[] chunk = new byte[16 * 1024];
        int read;
        while ((read = await stream.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (bytes.Length + read > most)
            {
                return null;
            }

            bytes.Write(chunk, 0, read);
        }

        return bytes.ToArray();
    }

    // The program tells a missing language from a picture that it cannot read only in words.
    private static OcrFailure FailureOf(ReadOnlySpan<byte> errors) =>
        errors.IndexOf("language"u8) >= 0 || errors.IndexOf("tessdata"u8) >= 0 ? OcrFailure.NotAvailable : OcrFailure.NotSupported;

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended or is ending, or one of its children cannot be ended; what it was asked for does not depend on that.
        }
    }
#pragma warning restore RS0030
}
