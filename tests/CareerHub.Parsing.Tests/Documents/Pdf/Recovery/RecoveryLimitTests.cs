using System.Text;
using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Recovery;

public sealed class RecoveryLimitTests
{
    [Fact]
    public void MaxValues_ReachedByManyFontsAndMaps_EndsTheSearch()
    {
        var file = new StringBuilder("%PDF-1.5\n");
        string content = "BT " + string.Concat(Enumerable.Range(0, 300).Select(font => $"/F{font} 12 Tf 72 700 Td (efficient Carter {font}) Tj "));
        file.Append(Stream(4, content));
        for (int map = 0; map < 300; map++)
        {
            file.Append(Stream(10 + map, "1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <41> <0041> endbfchar"));
        }

        DocumentReadResult result = PdfAssert.Read(PdfBuilder.Bytes(file.ToString()), new DocumentLimits { MaxValues = 50_000 });

        Assert.Contains(FindingCodes.LimitReached, PdfAssert.Codes(result));
    }

    [Fact]
    public void Read_OperandsWithoutOperator_DoNotPileUp()
    {
        string content = string.Concat(Enumerable.Repeat("1 ", 200_000)) + "n BT /F1 12 Tf 72 700 Td (Ada Carter) Tj ET";

        Assert.Equal("Ada Carter\n", PdfAssert.Text(PdfBuilder.Bytes("%PDF-1.5\n" + Stream(4, content))));
    }

    private static string Stream(int number, string data) => $"{number} 0 obj\n<</Length {data.Length}>>\nstream\n{data}\nendstream\nendobj\n";
}
