using CareerHub.Parsing.Documents.Pdf;
using CareerHub.Parsing.Documents.Pdf.Content;
using CareerHub.Parsing.Documents.Pdf.Filters;
using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Ocr;

/// <summary>Finds the images that a page draws, itself or in forms, and where (section 8.9). Inline images, which are small, are passed over.</summary>
internal sealed class PageImages(PdfFile file)
{
    // Scanners cut a page into strips, hardly into more than this.
    private const int MostImages = 200;

    private readonly List<(PdfStream, Matrix)> found = [];
    private readonly HashSet<PdfStream> running = [];

    public IReadOnlyList<(PdfStream Image, Matrix Place)> Find(PdfPage page)
    {
        Run(PdfPageReader.Contents(page, file), page.Resources, page.ToDisplay);
        return found;
    }

    private void Run(byte[] content, PdfDictionary resources, Matrix ctm)
    {
        var saved = new Stack<Matrix>();
        var reader = new ContentReader(content, file.Names, file.Budget);
        while (found.Count < MostImages && reader.Next() is var name and not ContentOperator.End && file.Budget.TryOperator())
        {
            switch (name)
            {
                case ContentOperator.InlineImageData:
                    reader.SkipInlineImage();
                    break;
                case ContentOperator.Save when file.Budget.TrySavedState(saved.Count):
                    saved.Push(ctm);
                    break;
                case ContentOperator.Restore:
                    ctm = saved.TryPop(out Matrix before) ? before : ctm;
                    break;
                case ContentOperator.Concatenate:
                    ctm = reader.Operands.Matrix().Then(ctm);
                    break;
                case ContentOperator.Draw:
                    Draw(file.Get(file.Dictionary(resources, "XObject"), reader.Operands.Name(0) ?? ""), resources, ctm);
                    break;
            }
        }
    }

    private void Draw(PdfObject target, PdfDictionary resources, Matrix ctm)
    {
        if (target is not PdfStream stream)
        {
            return;
        }

        if (file.Name(stream.Dictionary, "Subtype") == "Image")
        {
            found.Add((stream, ctm));
        }
        else if (file.Budget.TryNesting(running.Count) && running.Add(stream))
        {
            PdfDictionary own = file.Dictionary(stream.Dictionary, "Resources");
            Run(StreamDecoder.Decode(stream, file), own.Entries.Count > 0 ? own : resources, Matrix.From(file.Numbers(stream.Dictionary, "Matrix", 6)).Then(ctm));
            running.Remove(stream);
        }
    }
}
