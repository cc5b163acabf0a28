using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Tests.Fields.Contact;

public class NameInTwoTypesTests
{
    [Fact]
    public void Find_FamilyNameLargerBelow_IsOneName() =>
        Assert.Equal("Guillaume GARCIA", Read(new DocumentSketch().Line("Guillaume", size: 22).Line("GARCIA", size: 28, bold: true).Line("Conducteur de travaux").Line("guillaume.garcia@example.org")));

    [Fact]
    public void Find_TownLargeBelowTheName_IsNoPartOfIt() =>
        Assert.Equal("Guillaume Garcia", Read(new DocumentSketch().Line("Guillaume Garcia", size: 22, bold: true).Line("Nantes", size: 18).Line("guillaume.garcia@example.org")));

    private static string? Read(DocumentSketch sketch) => DraftAssembler.Assemble(sketch.Build(), Budgets.Ample()).Draft.FullName?.Value;
}
