using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Ocr;

/// <summary>An engine that remembers what it was given and answers as it is told.</summary>
internal sealed class StandInEngine(Func<OcrImage, CancellationToken, Task<OcrResult>> answer) : IOcrEngine
{
    public List<OcrImage> Seen { get; } = [];

    /// <summary>An engine that always recognises the same words.</summary>
    public static StandInEngine Of(params OcrWord[] words) => new((_, _) => Task.FromResult(new OcrResult { Words = words }));

    public static StandInEngine Failing(OcrFailure failure) => new((_, _) => Task.FromResult(OcrResult.Failed(failure)));

    public Task<OcrResult> RecognizeAsync(OcrImage image, CancellationToken cancellationToken = default)
    {
        Seen.Add(image);
        return answer(image, cancellationToken);
    }

    public async Task<DocumentReadResult> ReadAsync(byte[] file, DocumentLimits? limits = null, CancellationToken cancellationToken = default)
    {
        using var stream = new MemoryStream(file);
        return await new DocumentReader(null, this).ReadAsync(stream, limits, cancellationToken);
    }
}
