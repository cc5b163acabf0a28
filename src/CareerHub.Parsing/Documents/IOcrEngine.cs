namespace CareerHub.Parsing.Documents;

/// <summary>
/// Recognises text in pictures. A host that wants scans and photographs to be read hands one to <see cref="DocumentReader"/>
/// or sets <see cref="ResumeParserOptions.OcrEngine"/>; without one they are refused. It may be called from several threads at once.
/// </summary>
public interface IOcrEngine
{
    /// <summary>Recognises the words of one picture. What can be expected to fail is told by <see cref="OcrResult.Failure"/>, not thrown.</summary>
    /// <param name="image">The picture, untrusted.</param>
    /// <param name="cancellationToken">Stops the work; nothing of it may go on afterwards.</param>
    /// <returns>The words, in reading order, or why there are none.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<OcrResult> RecognizeAsync(OcrImage image, CancellationToken cancellationToken = default);
}
