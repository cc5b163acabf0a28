using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Layout;

public sealed class PageLayoutTests
{
    [Fact]
    public void Arrange_SidebarBesideText_ReadsOneAfterTheOther()
    {
        PageSketch page = new PageSketch()
            .Column(40, 100, 17, "Contact", "Berlin", "ada@example.org", "Languages", "German", "English")
            .Column(200, 103, 13, "Experience", "Engineer at Analytical Engines", "Built the first compiler", "Wrote the notes", "Led a team", "Education");

        string[] lines = page.Read();

        Assert.Equal(
            ["Contact", "Berlin", "ada@example.org", "Languages", "German", "English", "Experience", "Engineer at Analytical Engines", "Built the first compiler", "Wrote the notes", "Led a team", "Education"],
            lines);
    }

    [Fact]
    public void Arrange_NameAboveColumns_IsReadFirstAndNumberedApart()
    {
        PageSketch page = new PageSketch()
            .Text(40, 50, "Ada Lovelace, Countess and Analyst of Engines", size: 20)
            .Column(40, 100, 17, "Contact", "Berlin", "Languages", "German")
            .Column(300, 103, 13, "Experience", "Engineer", "Built things", "Wrote notes");

        IReadOnlyList<Line> lines = page.Arrange();

        Assert.Equal("Ada", lines[0].Words[0].Text);
        Assert.Equal([0, 1, 1, 1, 1, 2, 2, 2, 2], lines.Select(line => line.Column));
    }

    [Fact]
    public void Arrange_DatesSetRight_StayWithTheirTitles()
    {
        PageSketch page = new PageSketch()
            .Text(40, 100, "Engineer").Text(480, 100, "2019 – 2021")
            .Column(40, 114, 13, "Built things", "Wrote notes")
            .Text(40, 160, "Analyst").Text(480, 160, "2015 – 2019")
            .Column(40, 174, 13, "Counted things", "Drew charts")
            .Text(40, 220, "Intern").Text(480, 220, "2014");

        Assert.Equal(["Engineer 2019 – 2021", "Built things", "Wrote notes", "Analyst 2015 – 2019", "Counted things", "Drew charts", "Intern 2014"], page.Read());
    }

    [Fact]
    public void Arrange_DatesInTheMargin_AreReadWithTheirEntries()
    {
        PageSketch page = new PageSketch()
            .Text(40, 100, "2019–2021").Column(140, 100, 13, "Engineer at Analytical Engines in London", "Built things")
            .Text(40, 150, "2015–2019").Column(140, 150, 13, "Analyst at Difference Engines in London", "Counted things");

        Assert.Equal(["2019–2021 Engineer at Analytical Engines in London", "Built things", "2015–2019 Analyst at Difference Engines in London", "Counted things"], page.Read());
    }

    [Fact]
    public void Arrange_DateWrappedInTheMargin_IsReadWholeBeforeItsEntry()
    {
        PageSketch page = new PageSketch()
            .Column(40, 100, 13, "Sep 2017 –", "Mar 2021").Text(140, 100, "Auditor at Moor and Sons in London", bold: true).Column(140, 113, 13, "Tested revenue of clients", "Led three trainees")
            .Column(40, 160, 13, "Sep 2015 –", "Aug 2017").Text(140, 160, "Trainee at Moor and Sons in London", bold: true).Column(140, 173, 13, "Counted stock of clients", "Passed exams");

        string[] lines = page.Read();

        Assert.Equal("Sep 2017 – Mar 2021 Auditor at Moor and Sons in London", lines[0]);
        Assert.Equal("Tested revenue of clients", lines[1]);
        Assert.Equal("Sep 2015 – Aug 2017 Trainee at Moor and Sons in London", lines[3]);
    }

    [Fact]
    public void Arrange_HeadingsInTheMargin_AreLinesOfTheirOwn()
    {
        PageSketch page = new PageSketch()
            .Text(40, 100, "Work", size: 16).Column(160, 100, 14, "Engineer at Analytical Engines in London", "Built things", "Wrote notes")
            .Text(40, 200, "Study", size: 16).Column(160, 200, 14, "Mathematics with Augustus De Morgan", "London", "Private lessons");

        Assert.Equal(
            ["Work", "Engineer at Analytical Engines in London", "Built things", "Wrote notes", "Study", "Mathematics with Augustus De Morgan", "London", "Private lessons"],
            page.Read());
    }

    [Fact]
    public void Arrange_EndOfASidebarLevelWithTextByChance_IsAColumn()
    {
        PageSketch page = new PageSketch()
            .Text(40, 100, "German", bold: true).Text(40, 118, "Latin", bold: true).Text(40, 144, "Interests", size: 13).Text(40, 163, "Fell running, bells", color: 0x333333)
            .Column(220, 100, 15, "Reduced rework in the shop by a third", "Chaired the weekly meeting of design", "standing")
            .Text(220, 151, "Design team leader", bold: true).Text(220, 165, "Northmoor Signalling, Newcastle upon Tyne", color: 0x555555).Column(220, 180, 15, "Led nine designers", "Wrote checklists", "Drew circuits")
            .Text(220, 240, "Designer", bold: true).Text(220, 254, "Calder Systems, Wakefield", color: 0x555555).Column(220, 270, 15, "Drew station plans", "Found faults");

        Assert.Equal(["German", "Latin", "Interests", "Fell running, bells", "Reduced rework in the shop by a third", "Chaired the weekly meeting of design", "standing"], page.Read()[..7]);
    }

    [Fact]
    public void Arrange_HeadingsOfTheSameSizeWrappedInTheMargin_AreOneLineEach()
    {
        PageSketch page = new PageSketch()
            .Text(40, 100, "Education", bold: true).Text(160, 100, "University of London", bold: true).Column(160, 114, 14, "Mathematics with De Morgan", "First class")
            .Text(40, 170, "Research", bold: true).Text(40, 184, "Experience", bold: true).Text(160, 170, "Laboratory of Engines", bold: true).Column(160, 184, 14, "Assistant", "Wrote notes", "Built things")
            .Text(40, 260, "Professional", bold: true).Text(40, 274, "Experience", bold: true).Text(160, 260, "Analytical Engines", bold: true).Column(160, 274, 14, "Engineer", "Drew charts");

        Assert.Equal(
            [
                "Education", "University of London", "Mathematics with De Morgan", "First class", "Research Experience", "Laboratory of Engines", "Assistant", "Wrote notes", "Built things",
                "Professional Experience", "Analytical Engines", "Engineer", "Drew charts",
            ],
            page.Read());
    }

    [Fact]
    public void Arrange_HeadingsInTheMarginATrifleHigher_AreLinesOfTheirOwn()
    {
        PageSketch page = new PageSketch()
            .Text(40, 100, "Education", bold: true).Text(160, 103, "University of London", bold: true).Column(160, 117, 14, "Mathematics with De Morgan", "First class")
            .Text(40, 170, "Experience", bold: true).Text(160, 173, "Laboratory of Engines", bold: true).Column(160, 187, 14, "Assistant", "Wrote notes", "Built things")
            .Text(40, 260, "Languages", bold: true).Column(160, 261, 14, "English", "French");

        Assert.Equal(
            ["Education", "University of London", "Mathematics with De Morgan", "First class", "Experience", "Laboratory of Engines", "Assistant", "Wrote notes", "Built things", "Languages", "English", "French"],
            page.Read());
    }

    [Fact]
    public void Arrange_LabelsBesideValues_AreReadAcross()
    {
        PageSketch page = new PageSketch()
            .Column(40, 100, 15, "Phone", "Email", "Website")
            .Column(120, 100, 15, "030 123", "ada@example.org", "example.org");

        Assert.Equal(["Phone 030 123", "Email ada@example.org", "Website example.org"], page.Read());
    }

    [Fact]
    public void Arrange_HeadingsInTheMarginUnderADash_AreLinesOfTheirOwn()
    {
        PageSketch page = new PageSketch()
            .Text(40, 100, "ㅡ", color: 0xF2511B).Text(40, 117, "Work", bold: true, color: 0xF2511B)
            .Column(160, 100, 17, "Engineer at Analytical Engines in London", "Built things that others had only drawn", "Wrote the notes of the whole machine")
            .Text(40, 190, "ㅡ", color: 0xF2511B).Text(40, 207, "Studies", bold: true, color: 0xF2511B)
            .Column(160, 190, 17, "Mathematics with Augustus De Morgan", "By letter, for seven years and a half", "Read much more than that");

        Assert.Equal(
            ["ㅡ", "Work", "Engineer at Analytical Engines in London", "Built things that others had only drawn", "Wrote the notes of the whole machine", "ㅡ", "Studies", "Mathematics with Augustus De Morgan", "By letter, for seven years and a half", "Read much more than that"],
            page.Read());
    }

    [Fact]
    public void Arrange_LevelHeadingsOverEntriesThatBeginLevel_AreReadWithTheirColumns()
    {
        PageSketch page = new PageSketch()
            .Text(40, 60, "Ada Lovelace, who likes engines, numbers and letters", size: 20)
            .Text(40, 100, "EDUCATION", size: 13).Text(240, 100, "PROJECTS", size: 13)
            .Text(40, 120, "De Morgan", size: 10.5, bold: true).Text(240, 120, "The Engine", size: 10.5, bold: true)
            .Column(40, 133, 13, "By letter", "For years").Column(240, 132, 15, "Wrote the notes of the machine", "Drew the first diagram of them");

        Assert.Equal(
            ["Ada Lovelace, who likes engines, numbers and letters", "EDUCATION", "De Morgan", "By letter", "For years", "PROJECTS", "The Engine", "Wrote the notes of the machine", "Drew the first diagram of them"],
            page.Read());
    }

    [Fact]
    public void Arrange_TilesUnderOneHeading_AreReadDown()
    {
        PageSketch page = new PageSketch()
            .Text(40, 100, "Languages", size: 14, bold: true)
            .Text(40, 130, "German", bold: true).Text(200, 130, "English", bold: true).Text(360, 130, "Swedish", bold: true)
            .Text(40, 144, "native", color: 0x808080).Text(200, 144, "fluent", color: 0x808080).Text(360, 144, "basic", color: 0x808080);

        Assert.Equal(["Languages", "German", "native", "English", "fluent", "Swedish", "basic"], page.Read());
    }

    [Fact]
    public void Arrange_ColumnsOnOneGrid_AreToldByTheirHeadings()
    {
        PageSketch page = new PageSketch()
            .Text(40, 100, "Skills", bold: true).Column(40, 114, 14, "Drawing", "Counting", "Typing")
            .Text(300, 100, "Courses", bold: true).Column(300, 114, 14, "Looms 2019", "Cards 2020", "Engines 2021");

        Assert.Equal(["Skills", "Drawing", "Counting", "Typing", "Courses", "Looms 2019", "Cards 2020", "Engines 2021"], page.Read());
    }

    [Fact]
    public void Arrange_PlacesAndDatesFlushRight_StayInTheirRows()
    {
        // Both rows of an entry look alike on both sides, as tiles do.
        PageSketch page = new PageSketch()
            .Text(40, 100, "Analytical Engines", bold: true).Text(480, 100, "London", bold: true)
            .Text(40, 114, "Engineer", color: 0x808080).Text(455, 114, "2019 – now", color: 0x808080)
            .Column(40, 130, 13, "Built things for the engine", "Wrote notes");

        Assert.Equal(["Analytical Engines London", "Engineer 2019 – now", "Built things for the engine", "Wrote notes"], page.Read());
    }

    [Fact]
    public void Arrange_PlaceBelowTheDateInTheMargin_FollowsTheEntrysFirstLine()
    {
        PageSketch page = new PageSketch()
            .Column(40, 100, 12, "2019–2021", "London").Text(140, 100, "Engineer at Analytical Engines in the city", bold: true).Column(140, 116, 13, "Built things for it", "Wrote notes")
            .Column(40, 160, 12, "2015–2019", "Paris").Text(140, 160, "Analyst at Difference Engines in the city", bold: true).Column(140, 176, 13, "Counted things", "Drew charts");

        Assert.Equal(["2019–2021 Engineer at Analytical Engines in the city", "London", "Built things for it"], page.Read()[..3]);
    }

    [Fact]
    public void Arrange_HeadingAfterLetterhead_IsReadAfterBothSides()
    {
        PageSketch page = new PageSketch()
            .Text(40, 100, "Ada Lovelace", size: 24)
            .Column(420, 90, 14, "12 St James Square", "030 123", "ada@example.org")
            .Text(40, 170, "Profile", size: 14)
            .Text(40, 190, "Mathematician who wrote the first program for a machine that was never built, long before others did");

        Assert.Equal(["Ada Lovelace", "12 St James Square", "030 123", "ada@example.org", "Profile"], page.Read()[..5]);
    }

    [Fact]
    public void Arrange_RuleAcrossColumns_EndsThem()
    {
        PageSketch page = new PageSketch()
            .Column(40, 100, 17, "Skills", "Drawing", "Counting", "Typing").Column(300, 103, 13, "Interests", "Horses", "Chess", "Rowing")
            .Rule(40, 500, 170)
            .Column(40, 190, 17, "References", "Charles", "Mary", "Augustus").Column(300, 193, 13, "Awards", "First", "Second", "Third");

        Assert.Equal(
            ["Skills", "Drawing", "Counting", "Typing", "Interests", "Horses", "Chess", "Rowing", "References", "Charles", "Mary", "Augustus", "Awards", "First", "Second", "Third"],
            page.Read());
    }

    [Fact]
    public void Arrange_GapBetweenParagraphs_BeginsABlock()
    {
        PageSketch page = new PageSketch().Column(40, 100, 13, "One", "two", "three").Column(40, 160, 13, "Four", "five", "six");

        Assert.Equal([0, 0, 0, 1, 1, 1], page.Arrange().Select(line => line.Block));
    }

    [Fact]
    public void Arrange_UnderlinedHeadingBetweenRowsOfCards_HeadsTheLowerOnes()
    {
        PageSketch page = new PageSketch()
            .Text(40, 90, "CERTIFICATES", size: 13, bold: true).Rule(40, 560, 95)
            .Text(40, 112, "Scientific diver", bold: true).Column(40, 125, 13, "Harbour board", "Mar 2021").Text(220, 112, "Sea survival", bold: true).Column(220, 125, 13, "Sailing club", "Jun 2021")
            .Text(40, 165, "AWARDS", size: 13, bold: true).Rule(40, 560, 170)
            .Text(40, 187, "Kelp medal", bold: true).Column(40, 200, 13, "Marine alliance", "2022").Text(220, 187, "Best poster", bold: true).Column(220, 200, 13, "Kelp days", "2013");

        string[] lines = page.Read();

        Assert.Equal(["Scientific diver", "Harbour board", "Mar 2021", "Sea survival", "Sailing club", "Jun 2021", "AWARDS", "Kelp medal", "Marine alliance", "2022", "Best poster", "Kelp days", "2013"], lines[1..]);
    }
}
