using CareerHub.Parsing.Documents.Ocr;

namespace CareerHub.Parsing.Documents;

/// <summary>
/// Recognises text with the Tesseract command-line program (4 or newer), which the host installs. Each picture is handed to a process
/// of its own through its standard input; nothing is written to disk, no shell is involved, and the process ends with the call.
/// </summary>
public sealed class TesseractOcrEngine : IOcrEngine
{
    private static readonly string[] Supported = ["image/png", "image/jpeg", "image/tiff", "image/gif", "image/bmp", "image/webp", "image/jp2"];

    private readonly TesseractOptions options;

    /// <summary>Makes an engine; the program is not looked for before it is needed.</summary>
    /// <param name="options">How to call the program; the defaults when null.</param>
    /// <exception cref="ArgumentException">An option is out of its range; the message names every one that is.</exception>
    public TesseractOcrEngine(TesseractOptions? options = null)
    {
        this.options = (options ?? new TesseractOptions()) with { };
        if (Errors(this.options).ToArray() is { Length: > 0 } errors)
        {
            throw new ArgumentException(string.Join(' ', errors), nameof(options));
        }
    }

    /// <inheritdoc/>
    public async Task<OcrResult> RecognizeAsync(OcrImage image, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(image);
        if (!Supported.Contains(image.MediaType, StringComparer.OrdinalIgnoreCase))
        {
            return OcrResult.Failed(OcrFailure.NotSupported);
        }

        (byte[]? output, OcrFailure? failure) = await TesseractProcess.RunAsync(options, image, cancellationToken).ConfigureAwait(false);
        return output is null ? new OcrResult { Failure = failure } : new OcrResult { Words = TesseractTable.Read(output) };
    }

    private static IEnumerable<string> Errors(TesseractOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Path))
        {
            yield return "TesseractOptions.Path must be set.";
        }

        if (options.Languages is not { Count: > 0 } || !options.Languages.All(IsLanguage))
        {
            yield return "TesseractOptions.Languages must name at least one language, each of letters, digits and underscores.";
        }

        if (options.Timeout <= TimeSpan.Zero || options.Timeout > TimeSpan.FromDays(1))
        {
            yield return $"TesseractOptions.Timeout must be greater than zero and at most a day, but is {options.Timeout}.";
        }

        if (options.MaxOutputBytes <= 0)
        {
            yield return FormattableString.Invariant($"TesseractOptions.MaxOutputBytes must be greater than zero, but is {options.MaxOutputBytes}.");
        }

        if (options.TimeProvider is null)
        {
            yield return "TesseractOptions.TimeProvider must be set.";
        }
    }

    private static bool IsLanguage(string? name) =>
        name is { Length: > 0 } && char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
