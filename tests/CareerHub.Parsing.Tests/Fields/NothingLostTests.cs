using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Tests.Fields;

/// <summary>What no field takes is kept: in the entry that it stands in, else as a section.</summary>
public class NothingLostTests
{
    [Fact]
    public void Assemble_KindOfEmploymentInAHead_IsAValueOfTheJob()
    {
        ProfileDraft draft = Read(Page().Line("Work experience", size: 14, bold: true, gap: 10)
            .Line("Ship broker | Fjord Freight AS | Full-time\t2015 - 2019", gap: 4).Line("- Chartered eleven coasters a month for the herring trade.")
            .Line("Shipping clerk | Utsira Lines AS | Part-time\t2011 - 2015", gap: 4).Line("- Kept the books of three harbours in good order."));

        Assert.Equal(["Full-time", "Part-time"], draft.Experiences.Select(job => job.EmploymentType?.Value));
        Assert.Equal(["Ship broker", "Shipping clerk"], draft.Experiences.Select(job => job.Position?.Value));
    }

    [Fact]
    public void Assemble_PartOfAHeadWithoutARole_IsTextOfTheEntry()
    {
        ProfileDraft draft = Read(Page().Line("Work experience", size: 14, bold: true, gap: 10)
            .Line("Ship broker | Fjord Freight AS | Bergen, Norway | wage group 7b\t2015 - 2019", gap: 4)
            .Line("Shipping clerk | Utsira Lines AS | Haugesund, Norway | wage group 4a\t2011 - 2015", gap: 4));

        Assert.Equal([("Fjord Freight AS", "wage group 7b"), ("Utsira Lines AS", "wage group 4a")], draft.Experiences.Select(job => (job.CompanyName?.Value, job.Description?.Value)));
    }

    [Fact]
    public void Assemble_AverageWithoutALabel_IsTheGrade()
    {
        ProfileDraft draft = Read(Page().Line("Education", size: 14, bold: true, gap: 10)
            .Line("Bachelor of Science | University of Bergen | 1,7\t2011", gap: 4).Line("Master of Science | University of Oslo | 2,1\t2013", gap: 4));

        Assert.Equal(["1,7", "2,1"], draft.Education.Select(school => school.Grade?.Value));
    }

    [Fact]
    public void Assemble_WordsOfARowBesideAValue_AreASection()
    {
        ProfileDraft draft = Read(Page().Line("ingrid@example.org and ask the harbour master"));

        Assert.Equal("ingrid@example.org", draft.Email?.Value);
        Assert.Equal(["and ask the harbour master"], draft.CustomSections.Select(section => section.Content?.Value));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(60)]
    [InlineData(200)]
    public void Assemble_TimeHasPassed_KeepsEveryLine(int looks)
    {
        DocumentText document = SketchedDocuments.EnglishSingleColumn();

        (ProfileDraft draft, _) = DraftAssembler.Assemble(document, Budgets.Looks(looks));

        SourceRef[] kept = [.. draft.Parts().SelectMany(part => part.Entry.Values()).Select(value => value.Source)];
        int start = 0;
        foreach (string line in document.Text.Split('\n'))
        {
            Assert.True(line.Trim().Length == 0 || kept.Any(source => source.Start < start + line.Length && source.Start + source.Length > start), line);
            start += line.Length + 1;
        }
    }

    [Fact]
    public void Assemble_TimeHasPassedInALongDocument_KeepsPiecesThatFitAProfile()
    {
        var sketch = new DocumentSketch(DocumentFormat.Text);
        for (int i = 0; i < 3000; i++)
        {
            sketch.Flow($"The herring of the day {i} was weighed, salted and put into barrels, and nobody asked where it came from.");
        }

        (ProfileDraft draft, _) = DraftAssembler.Assemble(sketch.Build(), Budgets.Looks(2));

        Assert.All(draft.CustomSections, section => Assert.InRange(section.Content!.Value.Length, 1, 20_000));
        Assert.InRange(draft.CustomSections.Sum(section => section.Content!.Value.Length), 300_000, 400_000);
    }

    private static DocumentSketch Page() => new DocumentSketch().Line("Ingrid Solheim", size: 20, bold: true);

    private static ProfileDraft Read(DocumentSketch sketch) => DraftAssembler.Assemble(sketch.Build(), Budgets.Ample()).Draft;
}
