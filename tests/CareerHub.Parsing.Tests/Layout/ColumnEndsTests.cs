namespace CareerHub.Parsing.Tests.Layout;

/// <summary>What stands above or below one side of a gutter, with nothing beside it.</summary>
public sealed class ColumnEndsTests
{
    [Fact]
    public void Arrange_AddressBesideNameAboveText_IsReadBeforeTheText()
    {
        PageSketch page = new PageSketch()
            .Column(420, 50, 12, "12 Mill Lane", "Bath BA1 9XX", "+44 1632 960001", "ada@example.org", "example.org", "Born in London")
            .Text(40, 92, "Ada Lovelace", size: 24)
            .Text(90, 140, "Objective", size: 14, color: 0x3355AA)
            .Text(90, 156, "A place to count in")
            .Text(90, 180, "Skills", size: 14, color: 0x3355AA)
            .Text(40, 196, "sums").Text(90, 196, "adding, subtracting")
            .Text(40, 210, "engines").Text(90, 210, "the difference engine, the analytical engine, punched cards, looms, gears and all that turns");

        Assert.Equal(
            ["Ada Lovelace", "12 Mill Lane", "Bath BA1 9XX", "+44 1632 960001", "ada@example.org", "example.org", "Born in London", "Objective", "A place to count in"],
            page.Read()[..9]);
    }

    [Fact]
    public void Arrange_SidebarThatBeginsBelowAPicture_DoesNotCutTheTextBeside()
    {
        PageSketch page = new PageSketch()
            .Text(220, 40, "Training", size: 16)
            .Text(220, 58, "2015 – 2018").Column(300, 58, 11, "Engineer of computing", "School of Engines in Turin")
            .Text(220, 84, "2014 – 2015").Column(300, 84, 11, "Preparatory class in Pisa", "School of Numbers")
            .Text(20, 118, "Ada Lovelace", size: 18)
            .Column(20, 136, 14, "Pupil engineer", "24 years old", "ada@example.org", "Languages", "English", "French", "Italian", "German", "Dutch", "Latin", "Greek", "Danish")
            .Text(220, 112, "2009 – 2012").Column(300, 112, 11, "School leaving examination", "School of Letters")
            .Text(220, 150, "Work", size: 16)
            .Text(220, 168, "2018 – 2021").Column(300, 168, 11, "Counting house", "Counted all that came in", "Wrote it down", "Drew charts", "Led three clerks")
            .Text(220, 240, "2021 – 2023").Column(300, 240, 11, "Mill of numbers", "Fed the mill", "Turned the crank", "Read the result");

        string[] lines = page.Read();

        int school = Array.IndexOf(lines, "School of Numbers");
        Assert.Equal("2009 – 2012 School leaving examination", lines[school + 1]);
        int name = Array.IndexOf(lines, "Ada Lovelace");
        Assert.Equal(["Pupil engineer", "24 years old", "ada@example.org", "Languages", "English", "French"], lines[(name + 1)..(name + 7)]);
    }

    [Fact]
    public void Arrange_HeadingOnTheRightAboveLinesThatHappenToBeLevel_EndsNoColumns()
    {
        PageSketch page = new PageSketch()
            .Text(40, 100, "Details", size: 14, color: 0x3355AA).Column(40, 118, 14, "Bath", "ada@example.org")
            .Text(40, 170, "Tools", size: 14, color: 0x3355AA).Column(40, 186, 14, "looms", "cards", "gears", "cranks")
            .Text(220, 100, "About", size: 14, color: 0x3355AA).Text(220, 116, "Counts what can be counted")
            .Text(220, 150, "Experience", size: 14, color: 0x3355AA).Text(220, 170, "Clerk, Counting House", bold: true)
            .Column(220, 183, 13, "2019 – 2021", "Counted all that came in", "Wrote it down", "Drew charts");

        Assert.Equal(
            ["Details", "Bath", "ada@example.org", "Tools", "looms", "cards", "gears", "cranks", "About", "Counts what can be counted", "Experience", "Clerk, Counting House", "2019 – 2021", "Counted all that came in", "Wrote it down", "Drew charts"],
            page.Read());
    }

    [Fact]
    public void Arrange_TilesBelowARowWithADate_AreReadDown()
    {
        PageSketch page = new PageSketch()
            .Text(40, 100, "Education", size: 12, color: 0x3355AA)
            .Text(40, 114, "Mathematics").Text(470, 114, "2007 – 2012")
            .Text(40, 127, "University of Bath")
            .Text(40, 160, "Languages", size: 12, color: 0x3355AA).Column(40, 174, 13, "English: fluent", "German: some")
            .Text(310, 160, "Programs", size: 12, color: 0x3355AA).Text(310, 174, "Looms, Cards, Sheets");

        Assert.Equal(["Education", "Mathematics 2007 – 2012", "University of Bath", "Languages", "English: fluent", "German: some", "Programs", "Looms, Cards, Sheets"], page.Read());
    }
}
