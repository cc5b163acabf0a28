using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal;
using CareerHub.Parsing.Tests.Fields;

namespace CareerHub.Parsing.Tests.Sections;

public class SectionContentTests
{
    [Fact]
    public void Qualifications_WithDatesAndSchools_AreEducation()
    {
        ProfileDraft draft = Draft(Resume()
            .Line("QUALIFICATIONS", size: 13, bold: true, gap: 12)
            .Line("BSc in Adult Nursing\t2014 - 2017", bold: true, gap: 4)
            .Line("University of West Airedale"));

        Assert.Equal("University of West Airedale", Assert.Single(draft.Education).Institution?.Value);
        Assert.Empty(draft.Skills);
    }

    [Fact]
    public void Qualifications_WithTermsOnly_AreSkills()
    {
        ProfileDraft draft = Draft(Resume().Line("QUALIFICATIONS", size: 13, bold: true, gap: 12).Line("Triage, Wound care, Venepuncture", gap: 4));

        Assert.Equal(["Triage", "Wound care", "Venepuncture"], draft.Skills.Select(skill => skill.Name?.Value));
    }

    [Fact]
    public void UnknownHeading_OverDatedSchools_IsEducation()
    {
        ProfileDraft draft = Draft(Resume()
            .Line("WORK EXPERIENCE", size: 13, bold: true, gap: 12)
            .Line("Night Porter, Hotel Anker, 2017 - 2019", gap: 4)
            .Line("HALLS I HAVE SAT IN", size: 13, bold: true, gap: 12)
            .Line("BSc in Adult Nursing\t2014 - 2017", bold: true, gap: 4)
            .Line("University of West Airedale"));

        Assert.Equal("University of West Airedale", Assert.Single(draft.Education).Institution?.Value);
        Assert.Empty(draft.CustomSections);
    }

    [Fact]
    public void UnknownHeading_OverDatedPostsWithoutAnotherWork_IsWork()
    {
        ProfileDraft draft = Draft(Resume()
            .Line("EDUCATION", size: 13, bold: true, gap: 12)
            .Line("Diploma in Hospitality, Lakeside College, 2013 - 2015", gap: 4)
            .Line("THE YEARS AT SEA", size: 13, bold: true, gap: 12)
            .Line("Night Porter, Hotel Anker\t2017 - 2019", gap: 4)
            .Line("Receptionist, Hotel Krone\t2015 - 2017"));

        Assert.Equal(["Night Porter", "Receptionist"], draft.Experiences.Select(job => job.Position?.Value));
    }

    [Fact]
    public void EntryTitles_InTheTypeOfHeadings_AreNoSections()
    {
        ProfileDraft draft = Draft(Resume()
            .Line("EXPERIENCE", size: 13, bold: true, gap: 12)
            .Line("Night Porter", size: 13, bold: true, gap: 4)
            .Line("Hotel Anker")
            .Line("2019 - 2021")
            .Line("Computing Trainee", size: 13, bold: true, gap: 6)
            .Line("Harbour Office")
            .Line("2017 - 2019")
            .Line("EDUCATION", size: 13, bold: true, gap: 12)
            .Line("Diploma in Hospitality", size: 13, bold: true, gap: 4)
            .Line("Lakeside College")
            .Line("2015 - 2017"));

        Assert.Equal(["Night Porter", "Computing Trainee"], draft.Experiences.Select(job => job.Position?.Value));
        Assert.Equal("Lakeside College", Assert.Single(draft.Education).Institution?.Value);
        Assert.Empty(draft.CustomSections);
    }

    [Fact]
    public void Training_CourseAndGiver_KeepTheirOrder()
    {
        ProfileDraft draft = Draft(Resume()
            .Line("LEHRGÄNGE", size: 13, bold: true, gap: 12)
            .Line("Schaltberechtigung – Prüfdienst Neckar (11/2019)", gap: 4));

        DraftEducation course = Assert.Single(draft.Education);
        Assert.Equal(("Schaltberechtigung", "Prüfdienst Neckar"), (course.Degree?.Value, course.Institution?.Value));
    }

    [Fact]
    public void Header_DetailsOfThePerson_AreNoSummary()
    {
        ProfileDraft draft = Draft(new DocumentSketch()
            .Line("Odile Kerbrat", size: 22, bold: true)
            .Line("Née le 21 janvier 1988 à Brest – permis de conduire et véhicule personnel")
            .Line("odile@example.org")
            .Line("EXPÉRIENCE", size: 13, bold: true, gap: 12)
            .Line("Cuisinière, Auberge du Goulet, 2019 - 2021", gap: 4));

        Assert.Null(draft.Summary);
    }

    private static DocumentSketch Resume() => new DocumentSketch().Line("Helena Brandt", size: 22, bold: true).Line("helena.brandt@example.org");

    private static ProfileDraft Draft(DocumentSketch sketch) => DraftAssembler.Assemble(sketch.Build(), Budgets.Ample()).Draft;
}
