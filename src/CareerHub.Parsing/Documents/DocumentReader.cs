using CareerHub.Import;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Ocr;

namespace CareerHub.Parsing.Documents;

/// <summary>
/// Turns the bytes of a document into positioned, styled text. The format is decided by the content, never by a name.
/// Stateless and safe to use from several threads at once.
/// </summary>
public sealed class DocumentReader
{
    private readonly TimeProvider time;
    private readonly IOcrEngine? ocr;

    /// <summary>Makes a reader.</summary>
    /// <param name="timeProvider">Measures <see cref="DocumentLimits.MaxDuration"/>; the system's clock when null.</param>
    /// <param name="ocr">Recognises text in picture files, and on PDF pages that show pictures and no text; when null, these are refused, or empty.</param>
    public DocumentReader(TimeProvider? timeProvider = null, IOcrEngine? ocr = null)
    {
        time = timeProvider ?? TimeProvider.System;
        this.ocr = ocr;
    }

    /// <summary>
    /// Reads <paramref name="stream"/> from its position to its end, at most <see cref="DocumentLimits.MaxBytes"/>, and leaves it open.
    /// Bad content never throws: it is a finding, and <see cref="DocumentReadResult.Document"/> is null when nothing could be read.
    /// The bytes are awaited; the reading itself then runs on the calling thread for at most about <see cref="DocumentLimits.MaxDuration"/>.
    /// </summary>
    /// <param name="stream">The document, or a ZIP archive that holds exactly one.</param>
    /// <param name="limits">The bounds of reading; the defaults when null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The text and what was noticed on the way.</returns>
    /// <exception cref="ArgumentException">A limit is out of its range; the message names every one that is.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="IOException">The stream itself failed.</exception>
    public async Task<DocumentReadResult> ReadAsync(
        Stream stream, DocumentLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        limits ??= new DocumentLimits();
        if (LimitErrors.Of(limits, nameof(DocumentLimits)) is { Count: > 0 } errors)
        {
            throw new ArgumentException(string.Join(' ', errors), nameof(limits));
        }

        return (await ReadTimedAsync(stream, limits, cancellationToken).ConfigureAwait(false)).Result;
    }

    /// <summary>Reads within limits that are known to be good, and says how long the reading took once the bytes were there, text in pictures apart.</summary>
    internal async Task<(DocumentReadResult Result, TimeSpan Took)> ReadTimedAsync(Stream stream, DocumentLimits limits, CancellationToken cancellationToken) =>
        await BoundedInput.ReadAsync(stream, limits.MaxBytes, cancellationToken).ConfigureAwait(false) is { } bytes
            ? await ReadTimedAsync(bytes, limits, cancellationToken).ConfigureAwait(false)
            : (Refused(DocumentFindings.TooLarge(limits.MaxBytes)), TimeSpan.Zero);

    /// <summary>The same for bytes that are there.</summary>
    internal async Task<(DocumentReadResult Result, TimeSpan Took)> ReadTimedAsync(ReadOnlyMemory<byte> bytes, DocumentLimits limits, CancellationToken cancellationToken)
    {
        long started = time.GetTimestamp();
        DocumentReadResult result = bytes.IsEmpty
            ? Refused(DocumentFindings.Empty)
            : DocumentDispatch.Read(bytes, limits, time, cancellationToken);
        TimeSpan took = time.GetElapsedTime(started);
        return ocr is null || bytes.IsEmpty
            ? (result, took)
            : (await new TextRecognition(ocr, limits, time).CompleteAsync(bytes, result, cancellationToken).ConfigureAwait(false), took);
    }

    private static DocumentReadResult Refused(Finding finding) => new(null, [finding]);
}
