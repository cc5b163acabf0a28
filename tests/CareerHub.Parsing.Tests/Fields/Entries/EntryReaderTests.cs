using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Tests.Fields.Entries;

/// <summary>Where entries begin and which rows are their heads.</summary>
public class EntryReaderTests
{
    [Fact]
    public void Read_TotalAboveSeveralPositions_IsNoPosition()
    {
        ProfileDraft draft = Draft(new DocumentSketch()
            .Line("Curtis Bellweather", size: 22, bold: true)
            .Line("EXPERIENCE", size: 12, bold: true, color: 255, gap: 10)
            .Line("Quickstop Beverages", bold: true, gap: 6)
            .Line("Nov 2007 – Jul 2012")
            .Line("Local Delivery Driver\tMay 2009 – Jul 2012", italic: true)
            .Line("Delivered to 25 stores", left: 70)
            .Line("Warehouse Associate\tNov 2007 – Apr 2009", italic: true)
            .Line("Loaded trucks", left: 70)
            .Line("Panhandle Freightways", bold: true, gap: 6)
            .Line("Dispatcher\tJan 2005 – Oct 2007", italic: true)
            .Line("Answered the radio", left: 70));

        Assert.Equal(
            [("Local Delivery Driver", "Quickstop Beverages", "2009-05", "2012-07"), ("Warehouse Associate", "Quickstop Beverages", "2007-11", "2009-04"), ("Dispatcher", "Panhandle Freightways", "2005-01", "2007-10")],
            draft.Experiences.Select(job => (job.Position?.Value, job.CompanyName?.Value, job.Start?.Value.ToString(), job.End?.Value.ToString())));
        Assert.Equal(["Delivered to 25 stores", "Loaded trucks", "Answered the radio"], draft.Experiences.Select(Text));
    }

    [Fact]
    public void Read_DurationBesideTheDate_DoesNotMakeHeadsOfItsLook()
    {
        ProfileDraft draft = Draft(new DocumentSketch()
            .Line("Curtis Bellweather", size: 22, bold: true)
            .Line("EXPERIENCE", size: 12, bold: true, color: 255, gap: 10)
            .Line("Panhandle Freightways", size: 12, gap: 6)
            .Line("Driver", size: 11.5)
            .Line("April 2017 - Present (7 years 3 months)")
            .Line("Run 48 states with a refrigerated trailer and log every hour of it")
            .Line("Members of the safety board")
            .Line("Quickstop Beverages", size: 12, gap: 6)
            .Line("Driver", size: 11.5)
            .Line("May 2009 - July 2012 (3 years 3 months)")
            .Line("Delivered to 25 stores a day and loaded the truck in the morning"));

        Assert.Equal(["Panhandle Freightways", "Quickstop Beverages"], draft.Experiences.Select(job => job.CompanyName?.Value));
        Assert.Equal("Run 48 states with a refrigerated trailer and log every hour of it Members of the safety board", Text(draft.Experiences[0]));
    }

    [Fact]
    public void Read_MoreLabelledRowsThanAnyFormHas_LosesNone()
    {
        DocumentSketch sketch = new DocumentSketch()
            .Line("Curtis Bellweather", size: 22, bold: true)
            .Line("EXPERIENCE", size: 12, bold: true, color: 255, gap: 10)
            .Line("Driver, Panhandle Freightways, 2015 - 2019", bold: true, gap: 6);
        for (int i = 1; i <= 45; i++)
        {
            sketch.Line($"Position: chore number {i}");
        }

        ProfileDraft draft = Draft(sketch);

        DraftExperience job = Assert.Single(draft.Experiences);
        string kept = string.Join(' ', draft.CustomSections.Select(section => section.Content?.Value).Append(job.Position?.Value).Append(Text(job)));
        Assert.All(Enumerable.Range(1, 45), i => Assert.Contains($"chore number {i}", kept, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_TableWithLabelsAtTheTop_NamesItsColumns()
    {
        var sketch = new DocumentSketch(DocumentFormat.Docx);
        string[][] rows =
        [
            ["Period", "Employer", "Position", "Tasks"],
            ["03/2019 – 05/2024", "Kestrel", "Whisperer", "Spoke softly"],
            ["06/2016 – 02/2019", "Finch", "Listener", "Heard much"],
        ];
        sketch.Flow("Deborah Achterberg", bold: true, size: 20).Flow("Work Experience", bold: true, size: 15, headingLevel: 1);
        for (int row = 0; row < rows.Length; row++)
        {
            for (int column = 0; column < 4; column++)
            {
                sketch.Flow(rows[row][column], cell: new TableCell(0, row, column));
            }
        }

        ProfileDraft draft = Draft(sketch);

        Assert.Equal(
            [("Whisperer", "Kestrel", "2019-03", "2024-05", "Spoke softly"), ("Listener", "Finch", "2016-06", "2019-02", "Heard much")],
            draft.Experiences.Select(job => (job.Position?.Value, job.CompanyName?.Value, job.Start?.Value.ToString(), job.End?.Value.ToString(), Text(job))));
    }

    [Fact]
    public void Read_YearBelowALongLineOfText_IsTheDateAndNoWrappedWord()
    {
        ProfileDraft draft = Draft(new DocumentSketch(DocumentFormat.Text)
            .Flow("Curtis Bellweather")
            .Flow("EDUCATION")
            .Flow("Certificate in Commercial Driving, West Plains Truck Driving School").Flow("2009")
            .Flow("High School Diploma, Palo Verde High School").Flow("2003 - 2007"));

        Assert.Equal(["2009", "2007"], draft.Education.Select(school => school.End?.Value.ToString()));
        Assert.Equal(["West Plains Truck Driving School", "Palo Verde High School"], draft.Education.Select(school => school.Institution?.Value));
    }

    private static ProfileDraft Draft(DocumentSketch sketch) => DraftAssembler.Assemble(sketch.Build(), Budgets.Ample()).Draft;

    private static string Text(DraftExperience job) => string.Join(' ', new[] { job.Description?.Value }.OfType<string>().Concat(job.Responsibilities.Select(item => item.Value)));
}
