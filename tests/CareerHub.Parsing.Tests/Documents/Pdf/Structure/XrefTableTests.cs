using System.Globalization;
using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Structure;

public sealed class XrefTableTests
{
    [Fact]
    public void AddOlderTrailer_KeyOfANewerOne_KeepsTheNewer()
    {
        var table = new XrefTable();

        table.AddOlderTrailer(Trailer(("Root", 1)));
        table.AddOlderTrailer(Trailer(("Root", 2), ("Info", 3)));

        Assert.Equal(1, Assert.IsType<PdfNumber>(table.Trailer["Root"]).Integer);
        Assert.Equal(3, Assert.IsType<PdfNumber>(table.Trailer["Info"]).Integer);
    }

    [Fact]
    public void AddOlderTrailer_ManySmallOnesAfterALargeOne_DoesNotCopyTheLargeOne()
    {
        var table = new XrefTable();
        table.AddOlderTrailer(Trailer([.. Enumerable.Range(0, 1_000).Select(i => (i.ToString(CultureInfo.InvariantCulture), i))]));
        PdfDictionary small = Trailer();
        long before = GC.GetAllocatedBytesForCurrentThread();

        for (int i = 0; i < 1_000; i++)
        {
            table.AddOlderTrailer(small);
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    private static PdfDictionary Trailer(params (string Key, int Value)[] entries) =>
        new(entries.ToDictionary(entry => entry.Key, entry => (PdfObject)PdfNumber.Create(entry.Value, true)));
}
