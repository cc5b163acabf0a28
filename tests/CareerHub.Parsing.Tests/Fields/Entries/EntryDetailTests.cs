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
    public void Work_EmployerInTheTypeOfTheText_IsTheEmployer()
    {
        ProfileDraft draft = Draft(Resume("EXPERIENCE")
            .Line("Project manager\tMay 2017 - June 2021", bold: true, gap: 4).Line("Calder Works · Hull upon Moor").Line("Delivered level crossings for four owners of infrastructure in the north.")
            .Line("Summer student\tJune 2013 - May 2017", bold: true, gap: 6).Line("Tees Valley Lamps").Line("Calibrated gauges and built a rack for the test of transmitters."));

        Assert.Equal(["Calder Works", "Tees Valley Lamps"], draft.Experiences.Select(job => job.CompanyName?.Value));
    }

    [Theory]
    [InlineData("Journal of Small Words 31\tMar 2025", "Journal of Small Words 31", "2025-03")]
    [InlineData("Journal of Small Words\t31 Mar 2025", "Journal of Small Words", "2025-03-31")]
    public void Publications_NumberBeforeAWideGap_IsNoDay(string row, string publisher, string date)
    {
        ProfileDraft draft = Draft(Resume("PUBLICATIONS").Line($"How endings are born · {row}", gap: 4));

        DraftPublication publication = Assert.Single(draft.Publications);
        Assert.Equal((publisher, date), (publication.Publisher?.Value, publication.ReleaseDate?.Value.ToString()));
    }

    [Fact]
    public void Work_TownAloneBesideTheDate_IsThePlace()
    {
        ProfileDraft draft = Draft(Resume("EXPERIENCE")
            .Line("Cook", bold: true, gap: 4).Line("Hotel Anker GmbH").Line("05/2017 - 06/2021\tBremen").Line("• Cooked for eighty guests")
            .Line("Apprentice", bold: true, gap: 6).Line("Hotel Linde GmbH").Line("06/2013 - 04/2017\tCelle").Line("• Learned to cook"));

        Assert.Equal([("Hotel Anker GmbH", "Bremen"), ("Hotel Linde GmbH", "Celle")], draft.Experiences.Select(job => (job.CompanyName?.Value, job.CompanyLocation?.Value)));
    }

    [Fact]
    public void Projects_YearInBracketsBehindTheName_IsTheDate()
    {
        ProfileDraft draft = Draft(Resume("PROJECTS").Line("Quiet Ward (2017): A trial of lower lights and softer alarms at night on two wards.", gap: 4));

        Assert.Equal(("Quiet Ward", "2017"), (draft.Projects[0].Name?.Value, draft.Projects[0].End?.Value.ToString()));
    }

    [Fact]
    public void Awards_HeadingsInsideTheSection_AreNoAwards()
    {
        ProfileDraft draft = Draft(Resume("AWARDS").Line("Prizes", italic: true, gap: 4).Line("2018 Kelp Medal, Marine Alliance.").Line("Grants", italic: true, gap: 4).Line("2021 Travel Money, Society for Coasts."));

        Assert.Equal([("Kelp Medal", "Marine Alliance"), ("Travel Money", "Society for Coasts")], draft.Achievements.Select(award => (award.Title?.Value, award.Awarder?.Value)));
    }

    [Fact]
    public void Certificates_TableWhoseFirstColumnHasAnUnknownLabel_HasNoEntryOfLabels()
    {
        var sketch = new DocumentSketch(DocumentFormat.Docx).Flow("Nora Quist", size: 20, bold: true).Flow("Certifications", headingLevel: 1);
        string[][] table = [["Certificate", "Issued by", "Date"], ["Sea Survival", "Harbour Board", "May 2020"], ["First Aid", "Red Lantern", "June 2021"]];
        for (int row = 0; row < table.Length; row++)
        {
            for (int column = 0; column < 3; column++)
            {
                sketch.Flow(table[row][column], cell: new TableCell(0, row, column));
            }
        }

        ProfileDraft draft = Draft(sketch);

        Assert.Equal([("Sea Survival", "Harbour Board", "2020-05"), ("First Aid", "Red Lantern", "2021-06")], draft.Certifications.Select(found => (found.Name?.Value, found.IssuingOrganization?.Value, found.IssueDate?.Value.ToString())));
    }

    [Fact]
    public void Education_SmallCapitals_AreOnePart()
    {
        DocumentText document = Resume("EDUCATION").Line("Master of Science, Physics\t2013 - 2016", gap: 4).Line("University of Bergen").Build();
        Line line = document.Pages[0].Lines.First(line => line.Words[0].Text == "Master");
        Line small = line with { Words = [.. line.Words.Select(word => word.Text == "of" ? word with { FontSize = 6.8 } : word)] };
        Page page = document.Pages[0] with { Lines = [.. document.Pages[0].Lines.Select(other => other == line ? small : other)] };

        ProfileDraft draft = DraftAssembler.Assemble(DocumentTextBuilder.Build(DocumentFormat.Pdf, [page]), Budgets.Ample()).Draft;

        Assert.Equal(("Master of Science", "Physics"), (draft.Education[0].Degree?.Value, draft.Education[0].FieldOfStudy?.Value));
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
