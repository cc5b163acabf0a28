namespace CareerHub.Import;

/// <summary>Reads a CV into a draft profile.</summary>
public interface IResumeParser
{
    /// <summary>Parses a document. Its type is decided by its content.</summary>
    /// <param name="document">The document's bytes, read from the current position to the end or to the size limit.</param>
    /// <param name="options">What bounds the work; null for the defaults of the parser.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The draft and the findings. Bad content is never an exception: it is a finding of severity error.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    Task<ParseResult> ParseAsync(Stream document, ParseOptions? options = null, CancellationToken cancellationToken = default);
}
