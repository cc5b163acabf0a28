using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Tests.Fields.Entries;

/// <summary>What the parts of heads are taken for, in forms that differ in order, separators and rows.</summary>
public class HeadRolesTests
{
    [Fact]
    public void Read_CommasOnly_TellsUnitEmployerAndPlaceApart()
    {
        ProfileDraft draft = Draft(Experience()
            .Line("Charge Nurse, Cardiac ICU, Lakehead Regional Medical Center, Duluth, MN, 2019-2024", gap: 4)
            .Line("Registered Nurse, Pine Ridge Nursing Home, Cloquet, MN, 2014-2016", gap: 4)
            .Line("Nursing Assistant, Superior Home Care, Superior, WI, 2011-2013", gap: 4));

        Assert.Equal([("Charge Nurse, Cardiac ICU", "Lakehead Regional Medical Center", "Duluth, MN"), ("Registered Nurse", "Pine Ridge Nursing Home", "Cloquet, MN"), ("Nursing Assistant", "Superior Home Care", "Superior, WI")], draft.Experiences.Select(Head));
    }

    [Fact]
    public void Read_CityBehindUnknownEmployer_KeepsTheTownOutOfItsName()
    {
        ProfileDraft draft = Draft(Experience()
            .Line("Product Manager at Tallow, London (March 2019 to January 2021)", gap: 4)
            .Line("Ran sixty interviews with customers and wrote down what they said.")
            .Line("Business Analyst at Hopstop, Bristol (July 2013 to August 2016)", gap: 4)
            .Line("Mapped forty processes of parking and drew them on one sheet."));

        Assert.Equal([("Product Manager", "Tallow", "London"), ("Business Analyst", "Hopstop", "Bristol")], draft.Experiences.Select(Head));
    }

    [Fact]
    public void Read_PlaceBelowTheDate_IsNoEmployerOfThePositionThatSharesOne()
    {
        ProfileDraft draft = Draft(Experience()
            .Line("Corrib Health Systems", size: 14, bold: true, gap: 6)
            .Line("Senior Project Manager", size: 12)
            .Line("Jan 2021 – Present")
            .Line("Galway")
            .Line("Manage the rollout of a new system to nine hospitals and clinics.", left: 80)
            .Line("Project Manager", size: 12, gap: 6)
            .Line("May 2017 – Dec 2020")
            .Line("Galway")
            .Line("Delivered the regional archive two months ahead of the plan.", left: 80)
            .Line("Atlantic Data Centres", size: 14, bold: true, gap: 6)
            .Line("Project Coordinator", size: 12)
            .Line("Mar 2014 – Apr 2017")
            .Line("Limerick")
            .Line("Maintained plans, logs and schedules for two building sites.", left: 80));

        Assert.Equal(["Corrib Health Systems", "Corrib Health Systems", "Atlantic Data Centres"], draft.Experiences.Select(job => job.CompanyName?.Value));
        Assert.Equal(["Senior Project Manager", "Project Manager", "Project Coordinator"], draft.Experiences.Select(job => job.Position?.Value));
    }

    [Fact]
    public void Read_TitleHoldsAWordOfOrganizations_StaysTheTitleWhereOthersStandFirst()
    {
        ProfileDraft draft = Draft(Experience()
            .Line("Harbour Health Systems", size: 12, bold: true, gap: 6).Line("Senior Project Manager").Line("Jan 2021 – Present").Line("Galway")
            .Line("Manage the rollout of a new system to nine hospitals and clinics.", left: 80)
            .Line("Project Manager", size: 12, bold: true, gap: 6).Line("May 2017 – Dec 2020").Line("Galway")
            .Line("Delivered the regional archive two months ahead of the plan.", left: 80)
            .Line("Project Coordinator", size: 12, bold: true, gap: 6).Line("Northern Data Centres").Line("Mar 2014 – Apr 2017").Line("Limerick")
            .Line("Maintained plans, logs and schedules for two building sites.", left: 80)
            .Line("Event Producer", size: 12, bold: true, gap: 6).Line("Freelance").Line("Jan 2013 – Feb 2014").Line("Galway")
            .Line("Produced a festival of books with four thousand visitors.", left: 80));

        Assert.Equal(
            [("Senior Project Manager", "Harbour Health Systems", "Galway"), ("Project Manager", "Harbour Health Systems", "Galway"), ("Project Coordinator", "Northern Data Centres", "Limerick"), ("Event Producer", "Freelance", "Galway")],
            draft.Experiences.Select(Head));
    }

    [Fact]
    public void Read_TitleThatNoDictionaryHolds_IsKnownByTheLookOfTheOthers()
    {
        ProfileDraft draft = Draft(Experience()
            .Line("Hopstop Mobility Ltd", bold: true, gap: 6)
            .Line("Product Owner\t2016 – 2019", italic: true)
            .Line("Severn Data Services", bold: true, gap: 6)
            .Line("Whisperer\t2013 – 2016", italic: true)
            .Line("Otley Water Company", bold: true, gap: 6)
            .Line("Business Analyst\t2010 – 2013", italic: true));

        Assert.Equal([("Product Owner", "Hopstop Mobility Ltd"), ("Whisperer", "Severn Data Services"), ("Business Analyst", "Otley Water Company")], draft.Experiences.Select(job => (job.Position?.Value, job.CompanyName?.Value)));
    }

    [Fact]
    public void Read_HonoursInBrackets_BelongToTheDegree()
    {
        ProfileDraft draft = Draft(new DocumentSketch()
            .Line("Imogen Sakellaridis", size: 22, bold: true)
            .Line("EDUCATION", size: 12, bold: true, color: 255, gap: 10)
            .Line("MSc, Human-Computer Interaction, University of Exeter, 2012-2013", gap: 4)
            .Line("BA (Hons), Philosophy, Cardiff University, 2009-2012", gap: 4));

        Assert.Equal([("MSc", "Human-Computer Interaction", "University of Exeter"), ("BA (Hons)", "Philosophy", "Cardiff University")],
            draft.Education.Select(school => (school.Degree?.Value, school.FieldOfStudy?.Value, school.Institution?.Value)));
    }

    [Fact]
    public void Read_RowsOfTheHeadThatSayNothing_StayInTheText()
    {
        ProfileDraft draft = Draft(Experience()
            .Line("Barista", bold: true, gap: 6)
            .Line("The Daily Grind Coffee Company")
            .Line("October 2022 - Present")
            .Line("Corvallis, OR")
            .Line("Open the shop four mornings")
            .Line("Camp Counselor", bold: true, gap: 6)
            .Line("Tamarack Camps Association")
            .Line("June 2021 - August 2021")
            .Line("Bend, OR")
            .Line("Looked after ten campers"));

        Assert.Equal([("Barista", "The Daily Grind Coffee Company", "Corvallis, OR"), ("Camp Counselor", "Tamarack Camps Association", "Bend, OR")], draft.Experiences.Select(Head));
        Assert.Equal(["Open the shop four mornings", "Looked after ten campers"], draft.Experiences.Select(job => job.Description?.Value));
    }

    [Fact]
    public void Read_UnitBehindATitle_IsNoEmployerWhereEmployersHaveRowsOfTheirOwn()
    {
        ProfileDraft draft = Draft(Experience()
            .Line("Lakehead Medical Center", bold: true, gap: 6)
            .Line("Charge Nurse, Cardiac ICU\tMar 2019 – Present", italic: true)
            .Line("Lead a night team", left: 70)
            .Line("Staff Nurse, Cardiac ICU\tJun 2016 – Mar 2019", italic: true)
            .Line("Cared for patients", left: 70)
            .Line("Pine Ridge Nursing Home", bold: true, gap: 6)
            .Line("Registered Nurse\tJan 2014 – May 2016", italic: true)
            .Line("Gave medication", left: 70)
            .Line("Superior Home Care", bold: true, gap: 6)
            .Line("Nursing Assistant\tSep 2011 – Dec 2013", italic: true)
            .Line("Bathed clients", left: 70));

        Assert.Equal(
            [("Charge Nurse, Cardiac ICU", "Lakehead Medical Center"), ("Staff Nurse, Cardiac ICU", "Lakehead Medical Center"), ("Registered Nurse", "Pine Ridge Nursing Home"), ("Nursing Assistant", "Superior Home Care")],
            draft.Experiences.Select(job => (job.Position?.Value, job.CompanyName?.Value)));
    }

    private static DocumentSketch Experience() => new DocumentSketch()
        .Line("Deborah Achterberg", size: 22, bold: true)
        .Line("EXPERIENCE", size: 12, bold: true, color: 255, gap: 10);

    private static ProfileDraft Draft(DocumentSketch sketch) => DraftAssembler.Assemble(sketch.Build(), Budgets.Ample()).Draft;

    private static (string?, string?, string?) Head(DraftExperience job) => (job.Position?.Value, job.CompanyName?.Value, job.CompanyLocation?.Value);
}
