using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Tests.Fields.Contact;

public class EmailFinderTests
{
    [Theory]
    [InlineData("ada.lind (at) example.org", "ada.lind@example.org")]
    [InlineData("E-Mail: ada.lind [at] example [dot] org", "ada.lind@example.org")]
    [InlineData("ada.lind{arroba}example{punto}org", "ada.lind@example.org")]
    [InlineData("ada.lind @ example.org | +47 55 50 12 34", "ada.lind@example.org")]
    [InlineData("ada at mail dot example dot org", "ada@mail.example.org")]
    [InlineData("Harbour pilot at example.org", null)]
    [InlineData("Counted herring @ sea", null)]
    public void Find_AddressInWords_IsTheAddress(string row, string? expected) =>
        Assert.Equal(expected, Read(new DocumentSketch().Line("Ada Lind", size: 20, bold: true).Line(row)).Email?.Value);

    [Theory]
    [InlineData("ada.lind@", "example.org", "ada.lind@example.org")]
    [InlineData("ada.lind", "@example.org", "ada.lind@example.org")]
    [InlineData("ada.lind@north-sea", ".example.org", "ada.lind@north-sea.example.org")]
    [InlineData("ada.lind@example.co", "m", "ada.lind@example.com")]
    [InlineData("ada.lind@example.org", "m", "ada.lind@example.org")]
    [InlineData("Bergen", "ada.lind@example.org", "ada.lind@example.org")]
    [InlineData("ada.lind@example.org", "Bergen", "ada.lind@example.org")]
    public void Find_AddressOverTwoLines_IsPutTogether(string upper, string lower, string expected) =>
        Assert.Equal(expected, Read(new DocumentSketch().Line("Ada Lind", size: 20, bold: true).Line(upper).Line(lower)).Email?.Value);

    private static ProfileDraft Read(DocumentSketch sketch) => DraftAssembler.Assemble(sketch.Build(), Budgets.Ample()).Draft;
}
