using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Tests.Fields.Entries;

/// <summary>Lists of technologies inside jobs and projects.</summary>
public class TechnologyRowsTests
{
    [Fact]
    public void Read_LabelledListInAJob_IsItsTechnologies()
    {
        DraftExperience job = Assert.Single(Draft(Job()
            .Line("• Moved the tide tables to a service of their own", left: 60)
            .Line("Tech stack: Java, Spring Boot, PostgreSQL 15, Kafka (Streams, Connect)", left: 60)).Experiences);

        Assert.Equal(["Java", "Spring Boot", "PostgreSQL 15", "Kafka (Streams, Connect)"], job.Technologies.Select(name => name.Value));
        Assert.Equal(["Moved the tide tables to a service of their own"], job.Responsibilities.Select(item => item.Value));
        Assert.Null(job.Description);
    }

    [Fact]
    public void Read_LabelledListInAnItem_IsItsTechnologies()
    {
        DraftExperience job = Assert.Single(Draft(Job()
            .Line("• Moved the tide tables to a service of their own", left: 60)
            .Line("• Technologien: C#, .NET; Docker", left: 60)).Experiences);

        Assert.Equal(["C#", ".NET", "Docker"], job.Technologies.Select(name => name.Value));
    }

    [Fact]
    public void Read_SentenceBehindTheLabel_StaysText()
    {
        DraftExperience job = Assert.Single(Draft(Job()
            .Line("• Moved the tide tables to a service of their own", left: 60)
            .Line("• Tools: whatever the three ports had at hand when the old system went down for good", left: 60)).Experiences);

        Assert.Empty(job.Technologies);
        Assert.Equal(2, job.Responsibilities.Count);
    }

    [Fact]
    public void Read_LabelledListInAProject_IsItsTechnologies()
    {
        DraftProject project = Assert.Single(Draft(Person()
            .Line("PROJECTS", size: 12, bold: true, gap: 10)
            .Line("Tide Tables\t2021", bold: true, gap: 4)
            .Line("• Shows the water level of three ports", left: 60)
            .Line("Technologies: Python, Flask", left: 60)).Projects);

        Assert.Equal(["Python", "Flask"], project.Technologies.Select(name => name.Value));
        Assert.Equal(["Shows the water level of three ports"], project.Achievements.Select(item => item.Value));
    }

    [Fact]
    public void Read_LabelledCoursesOfAnEducation_AreItsCourses()
    {
        DraftEducation education = Assert.Single(Draft(Person()
            .Line("EDUCATION", size: 12, bold: true, gap: 10)
            .Line("BSc, Environmental Science\tSep 2021 – May 2025", bold: true, gap: 4)
            .Line("University of the Fjords", italic: true)
            .Line("Thesis: Phosphorus in the sediment of shallow lakes.")
            .Line("Courses: Limnology, Soil chemistry")).Education);

        Assert.Equal(["Limnology", "Soil chemistry"], education.Courses.Select(course => course.Value));
        Assert.Equal("Thesis: Phosphorus in the sediment of shallow lakes.", education.Description?.Value);
    }

    private static DocumentSketch Person() => new DocumentSketch().Line("Ingrid Solheim", size: 20, bold: true).Line("ingrid.solheim@example.org");

    private static DocumentSketch Job() => Person()
        .Line("EXPERIENCE", size: 12, bold: true, gap: 10)
        .Line("Software Engineer, Fjord Works AS\tMarch 2019 - Present", bold: true, gap: 4);

    private static ProfileDraft Draft(DocumentSketch sketch)
    {
        DocumentText document = sketch.Build();
        ProfileDraft draft = DraftAssembler.Assemble(document, Budgets.Ample()).Draft;
        Assert.Empty(DraftVerifier.Verify(draft, document.Text).Findings);
        return draft;
    }
}
