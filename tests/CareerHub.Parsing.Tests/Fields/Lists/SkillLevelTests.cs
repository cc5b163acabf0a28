using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Fields.Lists;

/// <summary>How well or how long, beside the skill.</summary>
public class SkillLevelTests
{
    [Theory]
    [InlineData("Java (expert), Python (advanced), Go (basic)", "Java (expert)", "Python (advanced)", "Go (basic)")]
    [InlineData("Excel – sehr gut, SAP – gut", "Excel (sehr gut)", "SAP (gut)")]
    [InlineData("Excel: avanzado, Photoshop: intermedio", "Excel (avanzado)", "Photoshop (intermedio)")]
    [InlineData("Java (5 years), Python (3 Jahre), SQL – 10 ans", "Java (5 years)", "Python (3 Jahre)", "SQL (10 ans)")]
    [InlineData("AutoCAD 4/5, Revit 80 %, Rhino 95%", "AutoCAD (4/5)", "Revit (80 %)", "Rhino (95%)")]
    [InlineData("Photoshop ★★★★☆, Illustrator ●●●○○", "Photoshop (★★★★☆)", "Illustrator (●●●○○)")]
    [InlineData("Excel (pivot tables), Word (mail merge)", "Excel (pivot tables)", "Word (mail merge)")]
    [InlineData("Windows 10, Angular 17, ISO 9001", "Windows 10", "Angular 17", "ISO 9001")]
    public void Read_LevelBesideASkill_IsItsLevel(string line, params string[] skills) => Assert.Equal(skills, SkillSketch.Page().Line(line, gap: 3).Skills());

    [Fact]
    public void Read_LevelIsApartFromTheName()
    {
        Import.DraftSkill skill = Assert.Single(SkillSketch.Page().Line("Java (expert)", gap: 3).Draft().Skills);

        Assert.Equal(("Java", "expert"), (skill.Name?.Value, skill.Level?.Value));
    }

    [Fact]
    public void Read_OneSkillALineWithColon_IsNoGroup() =>
        Assert.Equal(["Word (bueno)", "Contaplus (avanzado)"], SkillSketch.Page("Competencias").Line("Word: bueno", gap: 3).Line("Contaplus: avanzado").Skills());

    [Fact]
    public void Read_StarsInAColumn_AreLevels() =>
        Assert.Equal(["Photoshop (★★★★☆)", "Lightroom (★★☆☆☆)"], SkillSketch.Page().Line("Photoshop\t★★★★☆", gap: 3).Line("Lightroom\t★★☆☆☆").Skills());

    [Fact]
    public void Read_LevelOnTheLineBelow_BelongsToTheSkillAbove() =>
        Assert.Equal(
            ["Illustrator (Advanced)", "InDesign (Intermediate)"],
            SkillSketch.Page().Line("Illustrator", gap: 3).Line("Advanced", color: 0x777777).Line("InDesign").Line("Intermediate", color: 0x777777).Skills());

    [Fact]
    public void Read_LevelsInFlowText_AreLevels() =>
        Assert.Equal(["Nähen (Fortgeschritten)", "Zuschnitt (Experte)"], SkillSketch.Flow("Kenntnisse").Flow("Nähen – Fortgeschritten").Flow("Zuschnitt – Experte").Skills());
}
