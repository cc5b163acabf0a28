using CareerHub.Parsing.Documents.Pdf.Content;
using CareerHub.Parsing.Documents.Pdf.Filters;
using CareerHub.Parsing.Documents.Pdf.Fonts;
using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;
using CareerHub.Parsing.Layout;

namespace CareerHub.Parsing.Documents.Pdf;

/// <summary>Reads one page after another of a file.</summary>
internal sealed class PdfPageReader(PdfFile file)
{
    private readonly FontReader _fonts = new(file);
    private int _block;

    /// <summary>The codes of all pages so far for which no font told a character.</summary>
    public int Unmapped { get; private set; }

    public Page Read(PdfPage page, int number)
    {
        var content = new PageContent(new Area(0, 0, page.Width, page.Height), file.Budget);
        new ContentInterpreter(file, _fonts, content, page.ToDisplay).Run(Contents(page), page.Resources);
        Unmapped += content.Unmapped;
        var links = new LinkAnnotations(page, file);
        Word[] words = [.. WordAssembler.Assemble(content.Glyphs, file.Budget).Select(links.Apply)];
        return new Page
        {
            Number = number,
            Width = page.Width,
            Height = page.Height,
            Lines = PageLayout.Arrange([.. words.Where(word => !word.Hidden)], content.Rules, file.Budget, ref _block),
            HiddenWords = [.. words.Where(word => word.Hidden)],
        };
    }

    /// <summary>The page's content streams as one; tokens do not span streams (section 7.8.2).</summary>
    private byte[] Contents(PdfPage page)
    {
        PdfObject contents = file.Get(page.Dictionary, "Contents");
        if (contents is PdfStream single)
        {
            return StreamDecoder.Decode(single, file);
        }

        using var joined = new MemoryStream();
        foreach (PdfStream part in (contents as PdfArray ?? PdfArray.Empty).Items.Select(file.Resolve).OfType<PdfStream>())
        {
            joined.Write(StreamDecoder.Decode(part, file));
            joined.WriteByte((byte)'\n');
        }

        return joined.ToArray();
    }
}
