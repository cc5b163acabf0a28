using CareerHub.Import;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Pdf;
using CareerHub.Parsing.Layout;

namespace CareerHub.Parsing.Documents.Ocr;

/// <summary>Completes what was read of a document by what an engine recognises in pictures: of a picture file, and of PDF pages without text.</summary>
internal sealed class TextRecognition(IOcrEngine engine, DocumentLimits limits, TimeProvider time)
{
    // Beyond what a timer can wait for.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(20);

    private readonly List<Finding> findings = [];
    private readonly List<Page> recognized = [];
    private int pictures;

    /// <summary>The result as it was, or with the pages that were recognised.</summary>
    public async Task<DocumentReadResult> CompleteAsync(ReadOnlyMemory<byte> bytes, DocumentReadResult read, CancellationToken cancellationToken)
    {
        FileKind kind = FileSignature.Of(bytes.Span);
        bool mayHoldScans = kind == FileKind.Pdf
            && (read.Document?.Pages.Any(page => page.Lines.Count == 0) ?? read.Findings.Any(finding => finding.Code == FindingCodes.NoText));
        if (kind != FileKind.Picture && !mayHoldScans)
        {
            return read;
        }

        var budget = new ReadingBudget(limits with { MaxDuration = limits.MaxRecognitionDuration }, time, cancellationToken);
        IEnumerable<ScannedPage> pages = kind == FileKind.Picture
            ? PictureFile.Pages(bytes, budget)
            : PdfScans.Pages(bytes, number => IsWithoutText(read.Document, number), budget);
        await RecognizeAsync(pages, budget, cancellationToken).ConfigureAwait(false);
        findings.AddRange(budget.Findings.Except(read.Findings));
        if (recognized.Count == 0)
        {
            return read with { Findings = [.. read.Findings, .. findings] };
        }

        return kind == FileKind.Picture
            ? Result(DocumentTextBuilder.Build(DocumentFormat.Picture, Numbered(recognized), cancellationToken) with { MediaType = PictureFile.MediaTypeOf(bytes.Span) }, [])
            : Result(Merge(read.Document, cancellationToken), read.Document is null ? [] : read.Findings);
    }

    private static bool IsWithoutText(DocumentText? document, int number) =>
        document is null || document.Pages.Any(page => page.Number == number && page.Lines.Count == 0);

    private DocumentReadResult Result(DocumentText document, IReadOnlyList<Finding> before) => new(document, [.. before, .. findings]);

    private async Task RecognizeAsync(IEnumerable<ScannedPage> pages, ReadingBudget budget, CancellationToken cancellationToken)
    {
        TimeSpan wait = limits.MaxRecognitionDuration < LongestWait ? limits.MaxRecognitionDuration : LongestWait;
        using var timeout = new CancellationTokenSource(wait, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        var pdfBudget = new PdfBudget(budget);
        int block = 0;
        try
        {
            foreach (ScannedPage page in pages)
            {
                if (await RecognizeAsync(page, budget, either.Token).ConfigureAwait(false) is { Count: > 0 } words)
                {
                    IReadOnlyList<Line> lines = PageLayout.Default.Arrange(words, [], pdfBudget, ref block);
                    recognized.Add(new Page { Number = page.Number, Width = page.Width, Height = page.Height, Rotation = page.Rotation, Lines = lines });
                    findings.Add(DocumentFindings.RecognizedText(page.Number));
                }
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            findings.Add(DocumentFindings.RecognizedTooSlowly(limits.MaxRecognitionDuration));
        }
        catch (InvalidDataException)
        {
            findings.Add(DocumentFindings.Repaired);
        }
        catch (ReadingStoppedException stopped)
        {
            findings.Add(stopped.Finding);
        }
    }

    private async Task<List<Word>> RecognizeAsync(ScannedPage page, ReadingBudget budget, CancellationToken cancellationToken)
    {
        var words = new List<Word>();
        foreach (Func<ScannedPicture?> picture in page.Pictures)
        {
            if (pictures >= limits.MaxRecognizedPictures)
            {
                budget.Note(DocumentFindings.TooMany(limits.MaxRecognizedPictures, "pictures without text"));
                break;
            }

            await RecognizeAsync(picture, words, budget, cancellationToken).ConfigureAwait(false);
        }

        return words;
    }

    // In a method of its own, so that a picture is let go before the next one is unpacked.
    private async Task RecognizeAsync(Func<ScannedPicture?> unpack, List<Word> words, ReadingBudget budget, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (unpack() is not { } picture)
        {
            return;
        }

        pictures++;
        OcrResult result = await engine.RecognizeAsync(picture.Image, cancellationToken).ConfigureAwait(false);
        if (result.Failure is { } failure)
        {
            budget.Note(DocumentFindings.NotRecognized(failure));
        }

        words.AddRange(RecognizedWords.Place(result, picture, budget));
    }

    // A PDF of which nothing was read has no pages yet: those that were recognised, and no others, make the document.
    private DocumentText Merge(DocumentText? read, CancellationToken cancellationToken) => read is null
        ? DocumentTextBuilder.Build(DocumentFormat.Pdf, Numbered(recognized), cancellationToken)
        : DocumentTextBuilder.Build(DocumentFormat.Pdf, Numbered([.. read.Pages.Select(Complete)]), cancellationToken) with
        {
            Language = read.Language,
            Metadata = read.Metadata,
            Attachments = read.Attachments,
        };

    private Page Complete(Page page) =>
        recognized.Find(found => found.Number == page.Number) is { } found ? page with { Lines = found.Lines } : page;

    /// <summary>The pages with their blocks numbered anew.</summary>
    private static IEnumerable<Page> Numbered(IReadOnlyList<Page> pages)
    {
        int next = -1;
        foreach (Page page in pages)
        {
            int? last = null;
            var lines = new List<Line>(page.Lines.Count);
            foreach (Line line in page.Lines)
            {
                next += line.Block == last ? 0 : 1;
                last = line.Block;
                lines.Add(line with { Block = next });
            }

            yield return page with { Lines = lines };
        }
    }
}
