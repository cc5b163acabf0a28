using CareerHub.Cv;

namespace CareerHub.Pdf.Tests.Templates;

/// <summary>What stands on which page, and in which order other readers find it.</summary>
public sealed class TemplatePagesTests(RendererFixture fixture) : IClassFixture<RendererFixture>
{
    private static readonly CvTemplates Engine = new();

    private static readonly CvDocument Short = new()
    {
        Language = "en",
        Title = "Annina Field",
        Name = "Annina Field",
        Contacts = [new CvContact(CvContactKind.Email, "annina@example.org", "mailto:annina@example.org")],
        Sections =
        [
            new CvSection("experience", "Experience", CvSectionLayout.Entries,
            [
                Job("Ward manager", "Hospital of Wil", "2019"),
                Job("Nurse", "Clinic at the Lake", "2014"),
            ]),
            new CvSection("skills", "Skills", CvSectionLayout.Groups, [new CvEntry { Title = "Software", Items = ["Rota planning"] }]),
        ],
    };

    [Fact]
    public async Task Footer_OnePage_HasNoNumber()
    {
        string text = await TextAsync(Short, "classic");

        Assert.DoesNotContain("/", text);
        Assert.Single(Lines(text), "Annina Field");
    }

    [Theory]
    [InlineData("classic", true)]
    [InlineData("plain", false)]
    public async Task Footer_SeveralPages_HasNumbersAndFromTheSecondOnTheName(string template, bool isNumberedFromTheFirst)
    {
        string text = await Poppler.TextAsync(await fixture.RenderAsync(Engine.Render(Long(), template)));
        string[] pages = text.Split('\f', StringSplitOptions.RemoveEmptyEntries);
        string count = $"{pages.Length}";

        Assert.InRange(pages.Length, 3, 9);
        Assert.Equal(isNumberedFromTheFirst, Footer(pages[0]) == "1/" + count);
        Assert.DoesNotContain("Annina", Footer(pages[0]));
        Assert.Equal("AnninaField2/" + count, Footer(pages[1]));
        Assert.Equal($"AnninaField{count}/{count}", Footer(pages[^1]));
    }

    [Theory]
    [InlineData("sidebar", new[] { "Annina Field", "annina@example.org", "Skills", "Software: Rota planning", "Experience", "Ward manager", "2019", "Hospital of Wil", "Kept the rota", "Nurse", "2014", "Clinic at the Lake" })]
    [InlineData("europass", new[] { "Annina Field", "annina@example.org", "Experience", "2019", "Ward manager", "Hospital of Wil", "Kept the rota", "2014", "Nurse", "Clinic at the Lake", "Skills", "Software: Rota planning" })]
    [InlineData("compact", new[] { "Annina Field", "annina@example.org", "Experience", "Ward manager", "Hospital of Wil", "2019", "Kept the rota", "Nurse", "Clinic at the Lake", "2014", "Skills", "Software: Rota planning" })]
    public async Task Content_ColumnsAndRows_StandsInTheOrderOfTheMarkup(string template, string[] expected)
    {
        string text = (await TextAsync(Short, template)).ReplaceLineEndings(" ");

        int at = 0;
        foreach (string one in expected)
        {
            int found = text.IndexOf(one, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{one}' does not stand after what comes before it: {text}");
            at = found + one.Length;
        }
    }

    private static CvDocument Long() => Short with
    {
        Sections = [Short.Sections[0] with { Entries = [.. Enumerable.Range(0, 40).Select(number => Job("Ward manager " + number, "Hospital of Wil", "2019"))] }],
    };

    private static CvEntry Job(string title, string organization, string year) => new()
    {
        Title = title,
        Organization = organization,
        Dates = new CvDates(year, year, year, "", null, null),
        Points = ["Kept the rota of a ward with 32 beds"],
    };

    // How far the digits stand from the stroke is a matter of the reader.
    private static string Footer(string page) => Lines(page)[^1].Replace(" ", "", StringComparison.Ordinal);

    private static string[] Lines(string page) => page.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private async Task<string> TextAsync(CvDocument document, string template) => await Poppler.RawTextAsync(await fixture.RenderAsync(Engine.Render(document, template)));
}
