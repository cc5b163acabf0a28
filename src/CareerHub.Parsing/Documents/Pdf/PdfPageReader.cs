using CareerHub.Parsing.Documents.Pdf.Content;
using CareerHub.Parsing.Documents.Pdf.Filters;
using CareerHub.Parsing.Documents.Pdf.Fonts;
using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Recovery;
using CareerHub.Parsing.Documents.Pdf.Structure;
using CareerHub.Parsing.Documents.Pdf.Tags;
using CareerHub.Parsing.Layout;

namespace CareerHub.Parsing.Documents.Pdf;

/// <summary>Reads one page after another of a file.</summary>
internal sealed class PdfPageReader(PdfFile file)
{
    /// <summary>The glyphs of an ordinary page; room for more is given back after the page.</summary>
    private const int UsualGlyphs = 1 << 14;

    private readonly FontReader _fonts = new(file);
    private readonly LostFonts _lost = new(file);
    private readonly StructureTree _tree = new(file);
    private readonly HiddenLayers _layers = new(file);
    private readonly LineTags _tags = new();
    private readonly WordAssembler _assembler = new(file.Budget);

    /// <summary>Used page after page: a list of this size is dear to make anew.</summary>
    private readonly List<Glyph> _glyphs = [];
    private int _block;

    /// <summary>The codes of all pages so far for which no font told a character.</summary>
    public int Unmapped { get; private set; }

    /// <summary>Whether a page was a picture, of which the words were read that a text recognition program found in it.</summary>
    public bool Recognized { get; private set; }

    public Page Read(PdfPage page, int number)
    {
        byte[] stream = Contents(page, file);
        PdfDictionary resources = file.Rebuilt ? _lost.Complete(page.Resources, stream) : page.Resources;
        PageContent content = Run(page, stream, resources, readsInvisible: false);
        if (content.IsRecognized)
        {
            file.Budget.ReturnHiddenText(_glyphs.Where(glyph => glyph.Style.Hidden).Sum(glyph => glyph.Text.Length));
            _glyphs.Clear();
            content = Run(page, stream, resources, readsInvisible: true);
            Recognized = true;
        }

        Unmapped += content.Unmapped;
        (List<Word> visible, List<Word> hidden) = Words(new LinkAnnotations(page, file));
        return new Page
        {
            Number = number,
            Width = page.Width,
            Height = page.Height,
            Rotation = page.Rotation,
            Lines = [.. DrawnBullets.Mark(PageLayout.Default.Arrange(visible, content.Rules, file.Budget, ref _block), content.Dots).Select(_tags.Apply)],
            HiddenWords = HiddenCopies.Without(hidden, visible),
        };
    }

    private PageContent Run(PdfPage page, byte[] stream, PdfDictionary resources, bool readsInvisible)
    {
        var content = new PageContent(new Area(0, 0, page.Width, page.Height), _glyphs, file.Budget) { ReadsInvisible = readsInvisible };
        var interpreter = new ContentInterpreter(file, _fonts, _tree, _layers, content, page);
        interpreter.Run(stream, resources);
        interpreter.DrawAnnotations(page);
        return content;
    }

    private (List<Word> Visible, List<Word> Hidden) Words(LinkAnnotations links)
    {
        List<Word> visible = [], hidden = [];
        foreach (Word word in _assembler.Assemble(_glyphs))
        {
            (word.Hidden ? hidden : visible).Add(links.Apply(word));
        }

        _glyphs.Clear();
        _glyphs.Capacity = Math.Min(_glyphs.Capacity, UsualGlyphs);
        return (visible, hidden);
    }

    /// <summary>The page's content streams as one; tokens do not span streams (section 7.8.2).</summary>
    public static byte[] Contents(PdfPage page, PdfFile file)
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
