using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Pdf;
using CareerHub.Parsing.Documents.Pdf.Fonts;
using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Fonts;

public sealed class FontReaderTests
{
    [Fact]
    public void Read_MoreFontsThanAreKept_ForgetsTheFirst()
    {
        var budget = new PdfBudget(new ReadingBudget(new DocumentLimits(), TimeProvider.System, CancellationToken.None));
        var reader = new FontReader(PdfFile.Open(PdfBuilder.WithText("x").Build(), budget));
        PdfDictionary first = Font();
        PdfFont read = reader.Read(first);

        Assert.Same(read, reader.Read(first));
        for (int i = 0; i < 4_096; i++)
        {
            reader.Read(Font());
        }

        Assert.NotSame(read, reader.Read(first));
    }

    private static PdfDictionary Font() => new(new Dictionary<string, PdfObject> { ["Subtype"] = new PdfName("Type1") });
}
