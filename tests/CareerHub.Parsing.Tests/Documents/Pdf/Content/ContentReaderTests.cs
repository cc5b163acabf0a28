using System.Text;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Pdf;
using CareerHub.Parsing.Documents.Pdf.Content;
using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Content;

public sealed class ContentReaderTests
{
    [Theory]
    [InlineData("12", 12)]
    [InlineData("-.5", -0.5)]
    [InlineData("--7", -7)]
    [InlineData("+3.", 3)]
    [InlineData("4-5", 4)]
    [InlineData("1e2", 100)]
    [InlineData("99999999999999999999", 1e15)]
    public void Next_Number_IsOperand(string written, double expected)
    {
        ContentReader reader = Reader(written + " w");

        Assert.Equal((ContentOperator)'w', reader.Next());
        Assert.Equal(1, reader.Operands.Count);
        Assert.Equal(expected, reader.Operands.Number(0));
    }

    [Theory]
    [InlineData("(plain)", "plain")]
    [InlineData(@"(a\(b\)\101\n)", "a(b)A\n")]
    [InlineData("(in (brackets))", "in (brackets)")]
    [InlineData("<41 4 25>", "ABP")]
    [InlineData("()", "")]
    public void Next_String_GivesItsBytes(string written, string expected)
    {
        ContentReader reader = Reader(written + "Tj");

        Assert.Equal(ContentOperator.Show, reader.Next());
        Assert.Equal(expected, Encoding.Latin1.GetString(reader.Operands.Bytes(0)));
    }

    [Fact]
    public void Next_Array_KeepsNumbersAndStrings()
    {
        ContentReader reader = Reader("[(a)-20<62>/Name[(nested)]true(c\\051)] TJ");

        Assert.Equal(ContentOperator.ShowAdjusted, reader.Next());
        List<string> elements = [];
        foreach (Operand element in reader.Operands.Elements(0))
        {
            elements.Add(element.Kind == OperandKind.Number ? $"{element.Number}" : Encoding.Latin1.GetString(reader.Operands.Bytes(element)));
        }

        Assert.Equal(["a", "-20", "b", "c)"], elements);
    }

    [Fact]
    public void Next_NamesAndDictionary_AreOperands()
    {
        ContentReader reader = Reader("/Sp#61n << /ActualText (x) /MCID 3 >> BDC /Second gs");

        Assert.Equal(ContentOperator.BeginMarkedWithProperties, reader.Next());
        Assert.Equal("Span", reader.Operands.Name(0));
        Assert.Equal(3, Assert.IsType<PdfNumber>(reader.Operands.Dictionary(1)!["MCID"]).Value);
        Assert.Equal(ContentOperator.SetExtendedState, reader.Next());
        Assert.Equal("Second", reader.Operands.Name(0));
        Assert.Null(reader.Operands.Dictionary(0));
        Assert.Equal(ContentOperator.End, reader.Next());
    }

    [Fact]
    public void Next_MoreOperandsThanAnyOperatorTakes_KeepsTheLast()
    {
        ContentReader reader = Reader(string.Concat(Enumerable.Range(0, 70).Select(number => $"{number} ")) + "re");

        Assert.Equal(ContentOperator.Rectangle, reader.Next());
        Assert.Equal((64, 6, 69), (reader.Operands.Count, reader.Operands.Number(0), reader.Operands.Number(63)));
    }

    [Fact]
    public void Next_WordsThatAreNoOperators_AreUnknown()
    {
        ContentReader reader = Reader("1 bogus ] true null 2 Tj");

        Assert.Equal(ContentOperator.Unknown, reader.Next());
        Assert.Equal(ContentOperator.Unknown, reader.Next());
        Assert.Equal(ContentOperator.Show, reader.Next());
        Assert.Equal((3, 2), (reader.Operands.Count, reader.Operands.Number(2)));
        Assert.True(reader.Operands.Bytes(2).IsEmpty);
    }

    private static ContentReader Reader(string content) => new(
        Encoding.Latin1.GetBytes(content), new NameTable(), new PdfBudget(new ReadingBudget(new DocumentLimits(), TimeProvider.System, CancellationToken.None)));
}
