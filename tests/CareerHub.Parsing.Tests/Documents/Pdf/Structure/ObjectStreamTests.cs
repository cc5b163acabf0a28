using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Pdf;
using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Structure;

public sealed class ObjectStreamTests
{
    /// <summary>Objects 11, 12, 13 and 12 again with the values 1 to 4.</summary>
    private static readonly byte[] s_packed = "11 0 12 2 13 4 12 6 1 2 3 4"u8.ToArray();

    [Theory]
    [InlineData(12, 1, 2)]
    [InlineData(12, 3, 4)]
    [InlineData(12, 0, 2)]
    [InlineData(13, 0, 3)]
    [InlineData(13, 99, 3)]
    [InlineData(11, 2, 1)]
    public void Read_AnyIndex_PrefersItAndElseTakesTheFirstOfTheNumber(int number, int index, int value) =>
        Assert.Equal(value, Assert.IsType<PdfNumber>(Packed().Read(number, index)).Value);

    [Fact]
    public void Read_NumberThatIsNotThere_IsNull() => Assert.Same(PdfNull.Value, Packed().Read(14, 0));

    private static ObjectStream Packed()
    {
        var budget = new PdfBudget(new ReadingBudget(new DocumentLimits(), TimeProvider.System, CancellationToken.None));
        var entries = new Dictionary<string, PdfObject> { ["N"] = PdfNumber.Create(4, true), ["First"] = PdfNumber.Create(20, true) };
        return new ObjectStream(new PdfStream(new PdfDictionary(entries), s_packed), PdfFile.Open(new PdfBuilder().Build(), budget));
    }
}
