using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Tests.Fields.Entries;

public class ProjectReaderTests
{
    [Fact]
    public void Read_ClientBesideTheRole_IsTheOrganization()
    {
        DraftProject project = Read(Projects().Line("Harbour Museum · Lead developer", italic: true).Line("• Sold 61,000 tickets", left: 60));

        Assert.Equal(("Ticket shop", "Harbour Museum", "Lead developer", null), (project.Name?.Value, project.Organization?.Value, project.Role?.Value, project.Description?.Value));
    }

    [Fact]
    public void Read_DashBehindTheYearInTheMargin_IsNoPartOfTheContent()
    {
        DraftProject project = Read(new DocumentSketch { Tab = 150 }.Line("Ada Lind", size: 20, bold: true).Line("PROJECTS", size: 14, bold: true, gap: 10)
            .Line("2017 –\tMenu boards", bold: true, gap: 4).Line("Old Market Bakery · Designer", left: 150, italic: true).Line("Menus on screens, changed from a telephone by those who bake.", left: 150));

        Assert.Equal(("Menu boards", "Old Market Bakery", "Designer"), (project.Name?.Value, project.Organization?.Value, project.Role?.Value));
    }

    [Fact]
    public void Read_ClientAloneAboveTheText_IsTheOrganization()
    {
        DraftProject project = Read(Projects().Line("Harbour Museum", italic: true).Line("Timed tickets for four exhibitions of the season, with a waiting list."));

        Assert.Equal(("Harbour Museum", "Timed tickets for four exhibitions of the season, with a waiting list."), (project.Organization?.Value, project.Description?.Value));
    }

    [Fact]
    public void Read_WordsAloneBelowTheName_AreTheText()
    {
        DraftProject project = Read(Projects().Line("Timed tickets", italic: true).Line("• Sold 61,000 tickets", left: 60));

        Assert.Equal((null, "Timed tickets"), (project.Organization?.Value, project.Description?.Value));
    }

    [Theory]
    [InlineData("Ticket shop · Harbour Museum · Lead developer\tFeb 2024 – Sep 2024", "Harbour Museum")]
    [InlineData("Ticket shop · Public Library of Gaia\tFeb 2024 – Sep 2024", "Public Library of Gaia")]
    [InlineData("Ticket shop · React, Node, Postgres\tFeb 2024 – Sep 2024", null)]
    [InlineData("Ticket shop · Spring Boot\tFeb 2024 – Sep 2024", null)]
    [InlineData("Ticket shop · timed tickets\tFeb 2024 – Sep 2024", null)]
    public void Read_NameOfAnotherLookBesideTheProject_IsTheOrganization(string head, string? organization)
    {
        DocumentText document = new DocumentSketch().Line("Ada Lind", size: 20, bold: true).Line("PROJECTS", size: 14, bold: true, gap: 10)
            .Line(head, gap: 4).Line("Timed tickets for four exhibitions of the season, with a waiting list.").Build();

        DraftProject project = Read(WithNameInBold(document));

        Assert.Equal(("Ticket shop", organization), (project.Name?.Value, project.Organization?.Value));
    }

    private static DocumentText WithNameInBold(DocumentText document)
    {
        Line[] lines = [.. document.Pages[0].Lines.Select(line => line.Words[0].Text != "Ticket" ? line : line with { Words = [.. line.Words.Select((word, i) => word with { Bold = i < 2 })] })];
        return document with { Pages = [document.Pages[0] with { Lines = lines }] };
    }

    [Fact]
    public void Read_NameThatIsALink_HasItsAddress()
    {
        DocumentText document = Projects().Line("• Sold 61,000 tickets", left: 60).Build();
        Line[] lines = [.. document.Pages[0].Lines];
        int name = Array.FindIndex(lines, line => line.Words[0].Text == "Ticket");
        lines[name] = lines[name] with { Words = [.. lines[name].Words.Select((word, i) => i < 2 ? word with { Link = "https://tickets.example.org/" } : word)] };

        DraftProject project = Read(document with { Pages = [document.Pages[0] with { Lines = lines }] });

        Assert.Equal("https://tickets.example.org/", project.Url?.Value);
    }

    private static DocumentSketch Projects() => new DocumentSketch().Line("Ada Lind", size: 20, bold: true)
        .Line("PROJECTS", size: 14, bold: true, gap: 10)
        .Line("Ticket shop\tFeb 2024 – Sep 2024", bold: true, gap: 4);

    private static DraftProject Read(DocumentSketch sketch) => Read(sketch.Build());

    private static DraftProject Read(DocumentText document) => Assert.Single(DraftAssembler.Assemble(document, Budgets.Ample()).Draft.Projects);
}
