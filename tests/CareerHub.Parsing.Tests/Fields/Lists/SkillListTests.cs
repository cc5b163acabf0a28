using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Fields.Lists;

/// <summary>Lists of skills in the forms that people write them in.</summary>
public class SkillListTests
{
    [Fact]
    public void Read_CommasOverTwoLines_JoinsTheTermThatIsWrapped() =>
        Assert.Equal(
            ["Phlebotomy", "wound care", "IV therapy", "administration of medication", "triage", "patient education", "electronic health records"],
            SkillSketch.Page()
                .Line("Phlebotomy, wound care, IV therapy, administration of medication, triage, patient", gap: 3)
                .Line("education, electronic health records")
                .Skills());

    [Fact]
    public void Read_Bullets_AreOneSkillEach() =>
        Assert.Equal(
            ["Cuisson sous vide", "Pâtisserie de restaurant", "Gestion des stocks", "HACCP"],
            SkillSketch.Page("Compétences")
                .Line("• Cuisson sous vide", gap: 3).Line("• Pâtisserie de restaurant").Line("• Gestion des stocks").Line("• HACCP")
                .Skills());

    [Fact]
    public void Read_WrappedBullet_IsOneSkill() =>
        Assert.Equal(
            ["Final Cut Pro", "Adobe Creative Suite", "Blender"],
            SkillSketch.Page()
                .Line("• Final Cut Pro", left: 40, gap: 3).Line("• Adobe Creative", left: 40).Line("Suite", left: 47.8).Line("• Blender", left: 40)
                .Skills());

    [Theory]
    [InlineData("Excel | Word | SAP FI | DATEV", "Excel", "Word", "SAP FI", "DATEV")]
    [InlineData("Staplerschein · ADR-Schein · Ladungssicherung", "Staplerschein", "ADR-Schein", "Ladungssicherung")]
    [InlineData("Java / Kotlin / C/C++ / CI/CD / TCP/IP", "Java", "Kotlin", "C/C++", "CI/CD", "TCP/IP")]
    [InlineData("Java/Kotlin/Python", "Java", "Kotlin", "Python")]
    [InlineData("Microsoft Office (Word, Excel, Access); typing 70 wpm; stenografi", "Microsoft Office (Word, Excel, Access)", "typing 70 wpm", "stenografi")]
    [InlineData("wózek widłowy, prawo jazdy kat. C+E, karta kierowcy", "wózek widłowy", "prawo jazdy kat. C+E", "karta kierowcy")]
    [InlineData("Hasta bakımı, kan alma, acil servis", "Hasta bakımı", "kan alma", "acil servis")]
    [InlineData("C, C++, C#, .NET, Node.js, F#, R", "C", "C++", "C#", ".NET", "Node.js", "F#", "R")]
    [InlineData("Wondverzorging, medicatie toedienen en rapporteren", "Wondverzorging", "medicatie toedienen en rapporteren")]
    [InlineData("Docker, Kubernetes, and Terraform", "Docker", "Kubernetes", "Terraform")]
    [InlineData("Budgetierung, Lohnbuchhaltung und IFRS", "Budgetierung", "Lohnbuchhaltung und IFRS")]
    [InlineData("Excel, Power BI, etc.", "Excel", "Power BI")]
    public void Read_OneLine_GivesItsTerms(string line, params string[] skills) => Assert.Equal(skills, SkillSketch.Page().Line(line, gap: 3).Skills());

    [Fact]
    public void Read_OneSkillALine_JoinsNone() =>
        Assert.Equal(
            ["Atención al paciente", "Control de infecciones", "Trabajo en equipo"],
            SkillSketch.Page("Habilidades").Line("Atención al paciente", gap: 3).Line("Control de infecciones").Line("Trabajo en equipo").Skills());

    [Fact]
    public void Read_ColumnsWithoutSigns_AreCutAtWideGaps() =>
        Assert.Equal(
            ["Blood pressure", "Wound care", "Catheters", "Night shifts"],
            SkillSketch.Page().Line("Blood pressure\tWound care", gap: 3).Line("Catheters\tNight shifts").Skills());

    [Fact]
    public void Read_NamesWithoutSignsOfFlowFormat_AreCutWhereTheCatalogueKnowsAll() =>
        Assert.Equal(
            ["Go", "Python", "SQL", "TypeScript", "Adobe Photoshop", "Code review and incident response"],
            SkillSketch.Flow(format: DocumentFormat.Html).Flow("Go Python SQL TypeScript").Flow("Adobe Photoshop").Flow("Code review and incident response").Skills());

    [Fact]
    public void Read_Sentences_AreNoSkillsButKept()
    {
        const string Sentence = "I keep calm when the ward is full and I enjoy teaching students how to draw blood without fear.";
        ProfileDraft draft = SkillSketch.Page().Line("Phlebotomy, triage", gap: 3).Line(Sentence, gap: 8).Draft();

        Assert.Equal(["Phlebotomy", "triage"], draft.Skills.Select(skill => skill.Name?.Value));
        DraftCustomSection kept = Assert.Single(draft.CustomSections);
        Assert.Equal(("Skills", Sentence), (kept.Title?.Value, kept.Content?.Value));
    }

    [Fact]
    public void Read_OneNameTwiceInAGroup_IsOneSkill() =>
        Assert.Equal(["Triage", "Suturing"], SkillSketch.Page().Line("Triage, Suturing, Triage", gap: 3).Skills());

    [Fact]
    public void Read_TrailingDotOfAList_IsNotPartOfTheSkill() =>
        Assert.Equal(["Welding", "Forklift driving"], SkillSketch.Page().Line("Welding, Forklift driving.", gap: 3).Skills());
}
