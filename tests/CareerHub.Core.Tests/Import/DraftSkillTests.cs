using CareerHub.Import;

namespace CareerHub.Core.Tests.Import;

public class DraftSkillTests
{
    [Theory]
    [InlineData("JS")]
    [InlineData("Javascript")]
    [InlineData("ECMAScript")]
    public void Technology_NamesOfOneThing_AreOne(string name) =>
        Assert.Equal("JavaScript", new DraftSkill { Name = Quoted.Text(name) }.Technology?.Name);

    [Fact]
    public void Technology_NoName_IsNull() => Assert.Null(new DraftSkill { GroupName = Quoted.Text("JS") }.Technology);

    [Fact]
    public void Technology_UnknownName_IsNull() => Assert.Null(new DraftSkill { Name = Quoted.Text("Patience") }.Technology);
}
