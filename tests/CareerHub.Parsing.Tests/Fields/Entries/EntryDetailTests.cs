using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Tests.Fields.Entries;

public class EntryDetailTests
{
    [Theory]
    [InlineData("• Link nurse for wound care from 2019")]
    [InlineData("• Tutora de residentes desde 2022")]
    public void Work_DateInAnItemsSentence_BeginsNoEntry(string item)
    {
        ProfileDraft draft = Draft(Resume("EXPERIENCE")
            .Line("Staff Nurse\tMay 2017 - June 2021", bold: true, gap: 4)
            .Line("Ribble Hospital")
            .Line("• Cared for eight patients on every shift")
            .Line(item)
            .Line("Care Assistant\tJune 2013 - May 2017", bold: true, gap: 6)
            .Line("Grange Care Home")
            .Line("• Listened to thirty residents"));

        Assert.Equal(["Staff Nurse", "Care Assistant"], draft.Experiences.Select(job => job.Position?.Value));
        Assert.Equal(["Cared for eight patients on every shift", item[2..]], draft.Experiences[0].Responsibilities.Select(text => text.Value));
    }

    [Fact]
    public void Work_OneDateAlone_IsStartAndEnd()
    {
        ProfileDraft draft = Draft(Resume("EXPERIENCE")
            .Line("Cook\tMay 2017 - June 2021", bold: true, gap: 4)
            .Line("Hotel Anker")
            .Line("Trainee\tJanuary 2017", bold: true, gap: 6)
            .Line("Hotel Linde"));

        Assert.Equal(("2017-01", "2017-01"), (draft.Experiences[1].Start?.Value.ToString(), draft.Experiences[1].End?.Value.ToString()));
    }

    [Fact]
    public void Work_ItemWithALabelOfEducation_KeepsItsWords()
    {
        ProfileDraft draft = Draft(Resume("BERUFSERFAHRUNG")
            .Line("Auszubildender\t09/2011 - 01/2015", bold: true, gap: 4)
            .Line("Elektro Huber GmbH")
            .Line("• Abschluss: Gesellenprüfung, Note 2,1"));

        Assert.Equal(["Abschluss: Gesellenprüfung, Note 2,1"], Assert.Single(draft.Experiences).Responsibilities.Select(text => text.Value));
    }

    [Fact]
    public void Education_BracketInsideADegree_StaysInIt()
    {
        ProfileDraft draft = Draft(Resume("EDUCATION")
            .Line("BSc (Hons) in Adult Nursing\t2014 - 2017", bold: true, gap: 4)
            .Line("University of West Airedale"));

        DraftEducation school = Assert.Single(draft.Education);
        Assert.Equal(("BSc (Hons)", "Adult Nursing"), (school.Degree?.Value, school.FieldOfStudy?.Value));
    }

    [Fact]
    public void Work_EuropassTable_TakesRolesFromItsLabels()
    {
        ProfileDraft draft = Draft(Resume("EXPERIENCIA LABORAL")
            .Line("Fechas: 03/2018 - 05/2020", gap: 4)
            .Line("Profesión o cargo desempeñado: Pastelera")
            .Line("Nombre y dirección de la empresa o empleador: Obrador La Espiga"));

        DraftExperience job = Assert.Single(draft.Experiences);
        Assert.Equal(("Pastelera", "Obrador La Espiga", "2018-03"), (job.Position?.Value, job.CompanyName?.Value, job.Start?.Value.ToString()));
    }

    private static DocumentSketch Resume(string heading) => new DocumentSketch()
        .Line("Helena Brandt", size: 22, bold: true)
        .Line("helena.brandt@example.org")
        .Line(heading, size: 13, bold: true, gap: 12);

    private static ProfileDraft Draft(DocumentSketch sketch) => DraftAssembler.Assemble(sketch.Build(), Budgets.Ample()).Draft;
}
