using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Fields.Lists;

/// <summary>Skills under labels, headings and in tables.</summary>
public class SkillGroupTests
{
    [Fact]
    public void Read_LabelsWithColons_AreGroups() =>
        Assert.Equal(
            ["Programming: Java", "Programming: Kotlin", "Programming: Scala", "Databases: PostgreSQL", "Databases: Redis"],
            SkillSketch.Page().Line("Programming: Java, Kotlin,", gap: 3).Line("Scala").Line("Databases: PostgreSQL, Redis").Skills());

    [Fact]
    public void Read_LabelBeforeATab_IsAGroup() =>
        Assert.Equal(
            ["Disegno: AutoCAD", "Disegno: Archicad", "Cantiere: Direzione lavori", "Cantiere: Computi"],
            SkillSketch.Flow("Competenze").Flow("Disegno\tAutoCAD, Archicad").Flow("Cantiere\tDirezione lavori, Computi").Skills());

    [Fact]
    public void Read_TwoLabelsInARow_AreTwoGroups() =>
        Assert.Equal(
            ["CAD: SolidWorks", "CAD: CATIA V5", "Methoden: FMEA", "Methoden: Toleranzanalyse", "Berechnung: Ansys", "Berechnung: MATLAB"],
            SkillSketch.Page("Kenntnisse", tab: 300).Line("CAD: SolidWorks, CATIA V5\tMethoden: FMEA, Toleranzanalyse", gap: 3).Line("Berechnung: Ansys, MATLAB").Skills());

    [Fact]
    public void Read_BoldHeadingsOverLists_AreGroups() =>
        Assert.Equal(
            ["Cucina: pasta fresca", "Cucina: pasticceria", "Gestione: ordini", "Gestione: HACCP"],
            SkillSketch.Page("Competenze")
                .Line("Cucina", bold: true, gap: 3).Line("pasta fresca, pasticceria")
                .Line("Gestione", bold: true, gap: 4).Line("ordini, HACCP")
                .Skills());

    [Fact]
    public void Read_HeadingsOverBullets_AreGroups() =>
        Assert.Equal(
            ["Laboratório: Cromatografia", "Laboratório: RMN", "Análise: MATLAB"],
            SkillSketch.Page("Competências")
                .Line("Laboratório", gap: 3).Line("• Cromatografia").Line("• RMN")
                .Line("Análise", gap: 4).Line("• MATLAB")
                .Skills());

    [Fact]
    public void Read_HeadingOverDots_KeepsTheLastLineOfTheList() =>
        Assert.Equal(
            ["Laboratory: Spectrophotometry", "Laboratory: Sample preparation", "Laboratory: Microscopy", "Data: R", "Data: Excel"],
            SkillSketch.Page()
                .Line("Laboratory", bold: true, gap: 3).Line("Spectrophotometry ·").Line("Sample preparation · Microscopy")
                .Line("Data", bold: true, gap: 4).Line("R · Excel")
                .Skills());

    [Fact]
    public void Read_GroupsSideBySide_TakeTheirOwnColumns() =>
        Assert.Equal(
            ["Clinical: Ventilator management", "Clinical: Arterial lines", "Clinical: CRRT", "Leadership: Precepting", "Leadership: Shift coordination"],
            SkillSketch.Page(tab: 260)
                .Line("Clinical\tLeadership", bold: true, size: 12, gap: 3)
                .Line("Ventilator management\tPrecepting", gap: 4).Line("Arterial lines\tShift coordination").Line("CRRT")
                .Skills());

    [Fact]
    public void Read_SkillsOfCapitals_AreNoHeadings() =>
        Assert.Equal(["IFRS", "UK GAAP", "Consolidation", "HACCP", "Audits"], SkillSketch.Page(tab: 90).Line("IFRS\tUK GAAP", gap: 3).Line("Consolidation").Line("HACCP").Line("Audits").Skills());

    [Fact]
    public void Read_LabelOfLargerTypeBesideWideNames_IsTheirGroup() =>
        Assert.Equal(
            ["Infrastructure: Kubernetes", "Infrastructure: Terraform", "Infrastructure: Kafka"],
            SkillSketch.Page(tab: 204).Line("Infrastructure: Kubernetes\tTerraform", gap: 3).Line("Kafka", left: 128).Skills());

    [Fact]
    public void Read_TableOfTwoColumns_TakesLabelsFromTheFirst() =>
        Assert.Equal(
            ["Backend: Java", "Backend: Spring Boot", "Frontend: React", "Frontend: CSS"],
            SkillSketch.Flow()
                .Flow("Backend", cell: new TableCell(0, 0, 0)).Flow("Java, Spring Boot", cell: new TableCell(0, 0, 1))
                .Flow("Frontend", cell: new TableCell(0, 1, 0)).Flow("React, CSS", cell: new TableCell(0, 1, 1))
                .Skills());

    [Fact]
    public void Read_TableOfSkillsAndLevels_TakesLevelsFromTheSecond() =>
        Assert.Equal(
            ["Excel (sehr gut)", "DATEV (gut)", "SAP FI (Grundkenntnisse)"],
            SkillSketch.Flow("Kenntnisse")
                .Flow("Excel", cell: new TableCell(0, 0, 0)).Flow("sehr gut", cell: new TableCell(0, 0, 1))
                .Flow("DATEV", cell: new TableCell(0, 1, 0)).Flow("gut", cell: new TableCell(0, 1, 1))
                .Flow("SAP FI", cell: new TableCell(0, 2, 0)).Flow("Grundkenntnisse", cell: new TableCell(0, 2, 1))
                .Skills());

    [Fact]
    public void Read_LabelWithoutSpaceBehindItsColon_IsAGroup() =>
        Assert.Equal(["Tools: Git", "Tools: Jira"], SkillSketch.Flow().Flow("Tools:Git, Jira").Skills());

    [Fact]
    public void Read_LabelOnALineOfItsOwn_IsAGroup() =>
        Assert.Equal(["Équipe: Formation", "Équipe: Planning"], SkillSketch.Page("Compétences").Line("Équipe :", gap: 3).Line("Formation, Planning").Skills());

    [Fact]
    public void Read_LabelledBullets_AreGroups() =>
        Assert.Equal(
            ["Soins: pansements", "Soins: perfusions", "Logiciels: Excel"],
            SkillSketch.Page("Compétences").Line("• Soins : pansements, perfusions", gap: 3).Line("• Logiciels : Excel").Skills());
}
