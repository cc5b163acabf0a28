namespace CareerHub.Parsing.Tests.Layout;

/// <summary>Tables are read row by row.</summary>
public sealed class TableTests
{
    [Fact]
    public void Arrange_TableOfThreeColumnsWithBorders_IsReadAcross()
    {
        PageSketch page = new PageSketch().Text(50, 40, "WORK EXPERIENCE", bold: true);
        string[][] rows = [["Period", "Employer", "Designation"], ["2016 – 2020", "Counting House", "Clerk"], ["2014 – 2016", "Mill of Numbers", "Fitter"], ["2011 – 2013", "Blue Engine Works", "Trainee"]];
        double baseline = 60;
        Borders(page, 50);
        foreach (string[] row in rows)
        {
            for (int i = 0; i < row.Length; i++)
            {
                page.Text(55 + (i * 160), baseline, row[i], bold: baseline == 60);
            }

            Borders(page, baseline + 5);
            baseline += 16;
        }

        Assert.Equal(
            ["WORK EXPERIENCE", "Period Employer Designation", "2016 – 2020 Counting House Clerk", "2014 – 2016 Mill of Numbers Fitter", "2011 – 2013 Blue Engine Works Trainee"],
            page.Read());
    }

    [Fact]
    public void Arrange_TableOfFiveColumnsWithoutBorders_IsReadAcrossWhereARowIsDated()
    {
        PageSketch page = new PageSketch()
            .Text(50, 60, "Course", bold: true).Text(150, 60, "Institution", bold: true).Text(330, 60, "Board", bold: true).Text(430, 60, "Year", bold: true).Text(480, 60, "Percentage", bold: true)
            .Text(50, 76, "Mechanics").Text(150, 76, "Institute of Engines").Text(330, 76, "Bath").Text(430, 76, "2011").Text(480, 76, "68 %")
            .Text(50, 92, "Sums").Text(150, 92, "College of Numbers").Text(330, 92, "Turin").Text(430, 92, "2007").Text(480, 92, "74 %")
            .Text(50, 108, "Letters").Text(150, 108, "High School").Text(330, 108, "Turin").Text(430, 108, "2005").Text(480, 108, "81 %");

        Assert.Equal(
            ["Course Institution Board Year Percentage", "Mechanics Institute of Engines Bath 2011 68 %", "Sums College of Numbers Turin 2007 74 %", "Letters High School Turin 2005 81 %"],
            page.Read());
    }

    // Every cell draws its own border.
    private static void Borders(PageSketch page, double y)
    {
        for (int i = 0; i < 3; i++)
        {
            page.Rule(50 + (i * 160), 210 + (i * 160), y);
        }
    }
}
