using System.Text;
using CareerHub.Import;

namespace CareerHub.Parsing.Tests.Understanding;

public class PlainTextHeadingTests
{
    private const string AfterEmptyLines = """
        Ada Example
        ada@example.org

        Profile
        Builds bridges of wood, and keeps them standing.

        Experience
        Bridge engineer
        Example & Daughters
        Feb 2019 – present
        • Designed the footbridge at the mill

        Education
        MEng, Structures
        University of Leeds
        2008 – 2012

        Skills
        Software: Revit, AutoCAD

        Languages
        English: native
        """;

    [Theory]
    [InlineData("\n\n", "\n\n")]
    [InlineData("\n\n", "\n")]
    public async Task ParseAsync_HeadingsWithTheirTextRightBelow_BeginSections(string empty, string shown)
    {
        ProfileDraft draft = await ParseAsync(AfterEmptyLines.Replace(empty, shown, StringComparison.Ordinal));

        DraftExperience job = Assert.Single(draft.Experiences);
        Assert.Equal(("Bridge engineer", "Example & Daughters"), (job.Position?.Value, job.CompanyName?.Value));
        Assert.Equal("University of Leeds", Assert.Single(draft.Education).Institution?.Value);
        Assert.Equal(["Revit", "AutoCAD"], draft.Skills.Select(skill => skill.Name?.Value));
        Assert.Equal("English", Assert.Single(draft.Languages).Name?.Value);
        Assert.Equal("Builds bridges of wood, and keeps them standing.", draft.Summary?.Value);
    }

    [Fact]
    public async Task ParseAsync_OneWordOfThatKind_BeginsNothing()
    {
        ProfileDraft draft = await ParseAsync("Ada Example\nada@example.org\n\nExperience\nof many kinds, from Leeds to York.\n");

        Assert.Empty(draft.Experiences);
    }

    private static async Task<ProfileDraft> ParseAsync(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return (await new ResumeParser().ParseAsync(stream)).Draft;
    }
}
