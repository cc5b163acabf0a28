using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Fields.Internal;
using CareerHub.Parsing.Importers.Internal;
using CareerHub.Parsing.Importers.Internal.Html;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing;

/// <summary>
/// Reads a CV in any of the formats of <see cref="DocumentFormat"/>, a JSON Resume or the archive of LinkedIn's data export into a draft profile by rules and dictionaries,
/// without a network. The kind of file is decided by its content.
/// Stateless and safe to use from several threads at once.
/// </summary>
public sealed class ResumeParser : IResumeParser
{
    private const double ShareOfReading = 0.75;

    private readonly ResumeParserOptions options;
    private readonly DocumentReader reader;

    /// <summary>Makes a parser.</summary>
    /// <param name="options">How it works; the defaults when null.</param>
    /// <exception cref="ArgumentException">An option is out of its range; the message names every one that is.</exception>
    public ResumeParser(ResumeParserOptions? options = null)
    {
        this.options = options ?? new ResumeParserOptions();
        if (ResumeParserOptionsValidator.Errors(this.options) is { Count: > 0 } errors)
        {
            throw new ArgumentException(string.Join(' ', errors), nameof(options));
        }

        reader = new DocumentReader(this.options.TimeProvider, this.options.OcrEngine);
    }

    /// <inheritdoc/>
    public async Task<ParseResult> ParseAsync(Stream document, ParseOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        DocumentLimits limits = this.options.Limits;
        if (options?.MaxBytes is { } most)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most, nameof(options));
            limits = limits with { MaxBytes = Math.Min(limits.MaxBytes, most) };
        }

        if (await BoundedInput.ReadAsync(document, limits.MaxBytes, cancellationToken).ConfigureAwait(false) is not { } bytes)
        {
            return Refused([DocumentFindings.TooLarge(limits.MaxBytes)]);
        }

        return ImportDispatch.Read(bytes, limits, this.options.TimeProvider, cancellationToken)
            ?? await ParseAsync(bytes, limits, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ParseResult> ParseAsync(ReadOnlyMemory<byte> bytes, DocumentLimits limits, CancellationToken cancellationToken)
    {
        // What was read by then is still understood, in the time that is left.
        DocumentLimits reading = limits with { MaxDuration = limits.MaxDuration * ShareOfReading };
        (DocumentReadResult read, TimeSpan took) = await reader.ReadTimedAsync(bytes, reading, cancellationToken).ConfigureAwait(false);
        if (read.Document is null)
        {
            return Refused(read.Findings);
        }

        (ProfileDraft draft, IReadOnlyList<Finding> findings) = DraftAssembler.Assemble(
            read.Document, new UnderstandingBudget(limits.MaxDuration, took, options.TimeProvider, cancellationToken));
        (string text, draft) = PageData.Add(read.Document, draft, new ReadingBudget(limits with { MaxDuration = TimeLeft(limits, took) }, options.TimeProvider, cancellationToken));
        return new ParseResult
        {
            Draft = draft,
            Findings = [.. read.Findings, .. findings],
            Text = text,
            LinkTargets = DocumentEvidence.LinkTargets(read.Document),
            MediaType = MediaTypes.Of(read.Document),
            Language = read.Document.Language,
        };
    }

    private static TimeSpan TimeLeft(DocumentLimits limits, TimeSpan took) => took < limits.MaxDuration ? limits.MaxDuration - took : TimeSpan.Zero;

    private static ParseResult Refused(IReadOnlyList<Finding> findings) => new() { Draft = new ProfileDraft(), Findings = findings, Text = "" };
}
