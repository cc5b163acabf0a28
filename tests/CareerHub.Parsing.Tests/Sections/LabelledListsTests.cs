using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Tests.Fields;
using CareerHub.Parsing.Tests.Fields.Lists;

namespace CareerHub.Parsing.Tests.Sections;

/// <summary>Lists of one kind under the heading of another.</summary>
public class LabelledListsTests
{
    [Fact]
    public void Move_HobbiesBesideALabelAmongSkills_AreInterests()
    {
        ProfileDraft draft = SkillSketch.Page("Kenntnisse").Line("EDV\tSAP PM, EPLAN", gap: 6).Line("Hobbys\tSegeln, Feuerwehr", gap: 6).Line("Methoden\tFMEA, Kaizen", gap: 6).Draft();

        Assert.Equal(["SAP PM", "EPLAN", "FMEA", "Kaizen"], draft.Skills.Select(skill => skill.Name?.Value));
        Assert.Equal(["Segeln", "Feuerwehr"], draft.Interests.Select(interest => interest.Name?.Value));
    }

    [Fact]
    public void Move_ComputingInACellUnderLanguagesAndComputing_IsSkills()
    {
        ProfileDraft draft = SkillSketch.Flow("Idiomas e informática")
            .Flow("Idiomas", cell: new TableCell(0, 0, 0)).Flow("Español: lengua materna. Inglés: C1.", cell: new TableCell(0, 0, 1))
            .Flow("Informática", cell: new TableCell(0, 1, 0)).Flow("Moodle, GeoGebra", cell: new TableCell(0, 1, 1))
            .Draft();

        Assert.Equal(["Español=lengua materna", "Inglés=C1"], draft.Languages.Select(language => $"{language.Name?.Value}={language.Fluency?.Value}"));
        Assert.Equal(["Moodle", "GeoGebra"], draft.Skills.Select(skill => skill.Name?.Value));
    }

    [Fact]
    public void Skills_TableOfLanguagesAndLevelsAmongThem_IsLanguages()
    {
        ProfileDraft draft = new DocumentSketch { Tab = 200 }
            .Line("Ingrid Solheim", size: 20, bold: true).Line("ingrid.solheim@example.org").Line("Personal skills", size: 14, bold: true, gap: 12)
            .Line("Portuguese", gap: 6)
            .Grid(["", "Listening", "Reading", "Speaking", "Writing"], ["German", "C2", "C2", "C1", "C1"], ["English", "C1", "C2", "C1", "B2"])
            .Line("Levels: A1 and A2: basic user - B1 and B2: independent user - C1 and C2: proficient user")
            .Line("Trados, memoQ", gap: 6)
            .Draft();

        Assert.Equal(["Portuguese=", "German=C2", "English=C1"], draft.Languages.Select(language => $"{language.Name?.Value}={language.Fluency?.Value}"));
        Assert.Equal(["Trados", "memoQ"], draft.Skills.Select(skill => skill.Name?.Value));
    }
}
