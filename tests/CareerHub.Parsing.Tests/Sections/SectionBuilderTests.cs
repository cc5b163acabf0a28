using CareerHub.Parsing.Sections.Internal;
using CareerHub.Parsing.Tests.Fields;

namespace CareerHub.Parsing.Tests.Sections;

/// <summary>Where sections begin, and of what kind they are.</summary>
public sealed class SectionBuilderTests
{
    [Fact]
    public void Build_BoldCapitalsThatNoWordNamesWhole_AreHeadingsWhereTheirWordsNameSections()
    {
        DocumentSketch sketch = new DocumentSketch()
            .Line("CURRICULUM VITAE", bold: true)
            .Line("Name Surname: Ada Lovelace", gap: 8)
            .Line("EDUCATION:", bold: true, gap: 8)
            .Line("2010, University of Bath, mathematics")
            .Line("PROFESSIONAL EXPERIENCE AND REWARDS:", bold: true, gap: 8)
            .Line("2010 - 2014 Clerk - Counting House")
            .Line("PUBLICATIONS AND TALKS ON THE ENGINE:", bold: true, gap: 8)
            .Line("Lovelace, A. Notes on the engine of Mr Babbage, 1843")
            .Line("OTHER PUBLICATIONS:", bold: true, gap: 8)
            .Line("Lovelace, A. Letters on flight, 1828");

        Assert.Equal(
            [("", SectionKind.Header), ("EDUCATION:", SectionKind.Education), ("PROFESSIONAL EXPERIENCE AND REWARDS:", SectionKind.Work), ("PUBLICATIONS AND TALKS ON THE ENGINE:", SectionKind.Publications), ("OTHER PUBLICATIONS:", SectionKind.Publications)],
            Sections(sketch));
    }

    [Fact]
    public void Build_CapitalsWithASmallWordAmongThem_LookLikeTheOtherHeadings()
    {
        DocumentSketch sketch = new DocumentSketch()
            .Line("Ada Lovelace", size: 18)
            .Line("EDUCATION", size: 12, bold: true, gap: 8)
            .Line("Mathematics, University of Bath, 2010")
            .Line("EXPERIENCE", size: 12, bold: true, gap: 8)
            .Line("Clerk, Counting House, 2010 - 2014")
            .Line("INVITED TALKS, TUTORIALS, and COLLOQUIA", size: 12, bold: true, gap: 8)
            .Line("Notes on the engine, Turin, 1842");

        Assert.Equal("INVITED TALKS, TUTORIALS, and COLLOQUIA", Sections(sketch)[^1].Heading);
    }

    [Fact]
    public void Build_JobsBelowTheContactDetailsWithoutAHeading_AreASectionOfWork()
    {
        DocumentSketch sketch = new DocumentSketch()
            .Line("Ada Lovelace", size: 18)
            .Line("12 Mill Lane, Bath, ada@example.org")
            .Line("2018 – present: Clerk, Counting House, Bath", bold: true, gap: 10).Line("Counts what comes in.")
            .Line("2012 – 2018: Fitter, Mill of Numbers, Turin", bold: true, gap: 10)
            .Line("Education", size: 14, bold: true, gap: 10).Line("Mathematics, University of Bath, 2010");

        Section work = SectionBuilder.Build(new DocumentRows(sketch.Build(), Budgets.Ample())).Single(section => section.Kind == SectionKind.Work);

        Assert.Equal(["2018 – present: Clerk, Counting House, Bath", "Counts what comes in.", "2012 – 2018: Fitter, Mill of Numbers, Turin"], work.Rows.Select(row => row.Text));
    }

    [Fact]
    public void Build_ColumnsThatGoOnOverThePage_MainColumnStaysInItsSectionBesideTheHeadingOfTheAside()
    {
        DocumentSketch sketch = new DocumentSketch()
            .Line("Skills", size: 14, bold: true).Line("Planning, budgets")
            .NextColumn()
            .Line("Experience", left: 220, size: 14, bold: true).Line("Clerk, Counting House, 2018 - 2022", left: 220)
            .NextPage()
            .Line("Interests", size: 14, bold: true).Line("Horses, chess")
            .NextColumn()
            .Line("Fitter, Mill of Numbers, 2014 - 2018", left: 220).Line("Kept nine engines turning.", left: 220);

        IReadOnlyList<Section> sections = SectionBuilder.Build(new DocumentRows(sketch.Build(), Budgets.Ample()));

        Assert.Equal(["Clerk, Counting House, 2018 - 2022", "Fitter, Mill of Numbers, 2014 - 2018", "Kept nine engines turning."], sections.Single(section => section.Kind == SectionKind.Work).Rows.Select(row => row.Text));
        Assert.Equal(["Horses, chess"], sections.Single(section => section.Kind == SectionKind.Interests).Rows.Select(row => row.Text));
    }

    [Fact]
    public void Build_HeadingInAMarginOfALaterPage_HeadsWhatStandsBesideIt()
    {
        DocumentSketch sketch = new DocumentSketch()
            .Line("Experience", size: 14, bold: true)
            .NextColumn()
            .Line("Clerk, Counting House, 2018 - 2022", left: 220)
            .NextPage()
            .Line("Languages", size: 14, bold: true)
            .NextColumn()
            .Line("English, German", left: 220);

        Section languages = SectionBuilder.Build(new DocumentRows(sketch.Build(), Budgets.Ample())).Single(section => section.Kind == SectionKind.Languages);

        Assert.Equal(["English, German"], languages.Rows.Select(row => row.Text));
    }

    private static (string Heading, SectionKind Kind)[] Sections(DocumentSketch sketch) =>
        [.. SectionBuilder.Build(new DocumentRows(sketch.Build(), Budgets.Ample())).Select(section => (section.Heading?.Text ?? "", section.Kind))];
}
