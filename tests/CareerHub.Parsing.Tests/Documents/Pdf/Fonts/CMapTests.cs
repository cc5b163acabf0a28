using CareerHub.Parsing.Documents.Pdf.Fonts;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Fonts;

public sealed class CMapTests
{
    [Fact]
    public void Next_CodeOfRange_HasTheRangesLength()
    {
        var map = new CMap();
        map.AddCodeSpace(1, 0x00, 0x80);
        map.AddCodeSpace(2, 0x8140, 0x9FFC);

        Assert.Equal((0x41u, 1), map.Next([0x41, 0x42]));
        Assert.Equal((0x8145u, 2), map.Next([0x81, 0x45]));
    }

    [Fact]
    public void AddCodeSpace_MoreThan256Ranges_LeavesTheRestOut()
    {
        var map = new CMap();
        for (uint i = 0; i < 256; i++)
        {
            map.AddCodeSpace(2, i << 8, i << 8);
        }

        map.AddCodeSpace(1, 0x41, 0x41);

        Assert.Equal((0x4142u, 2), map.Next([0x41, 0x42]));
    }
}
