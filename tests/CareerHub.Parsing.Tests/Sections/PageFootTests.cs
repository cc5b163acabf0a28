using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Sections.Internal;
using CareerHub.Parsing.Tests.Fields;

namespace CareerHub.Parsing.Tests.Sections;

/// <summary>What stands at the head and foot of pages, and at the end of a document, belongs to no section.</summary>
public sealed class PageFootTests
{
    [Fact]
    public void Build_LinesThatComeBackOnEveryPage_AreKeptOnceApartFromTheSections()
    {
        DocumentText document = Pages(
            Page(1, (60, "Ada Lovelace"), (120, "Work"), (134, "Clerk, Counting House"), (820, "Letters of Somerset, page 1 of 2")),
            Page(2, (60, "Curriculum vitae"), (120, "counted what came in"), (820, "Letters of Somerset, page 2 of 2")));

        IReadOnlyList<Section> sections = SectionBuilder.Build(new DocumentRows(document, Budgets.Ample()));

        string[] texts = [.. sections.SelectMany(section => section.Rows).Select(row => row.Text)];
        Assert.Equal(["Ada Lovelace", "Clerk, Counting House", "Curriculum vitae", "counted what came in", "Letters of Somerset, page 1 of 2"], texts);
        Assert.Equal((SectionKind.Other, 1), (sections[^1].Kind, sections[^1].Rows.Count));
    }

    [Theory]
    [InlineData(820, "Ada Lovelace 2 / 2")]
    [InlineData(60, "Ada Lovelace – page 2")]
    public void Build_NameWithTheNumberOfThePage_IsNoRow(double baseline, string line)
    {
        DocumentText document = Pages(Page(1, (60, "Ada Lovelace"), (120, "Clerk, Counting House")), Page(2, (300, "counted what came in"), (baseline, line)));

        Assert.Equal(["Ada Lovelace", "Clerk, Counting House", "counted what came in"], new DocumentRows(document, Budgets.Ample()).Rows.Select(row => row.Text));
    }

    [Theory]
    [InlineData(820, "Ada Lovelace 1843")]
    [InlineData(820, "Charles Babbage 2 / 2")]
    [InlineData(300, "Ada Lovelace 2 / 2")]
    public void Build_OtherLineWithANumber_IsARow(double baseline, string line)
    {
        DocumentText document = Pages(Page(1, (60, "Ada Lovelace"), (120, "Clerk, Counting House")), Page(2, (250, "counted what came in"), (baseline, line)));

        Assert.Contains(line, new DocumentRows(document, Budgets.Ample()).Rows.Select(row => row.Text));
    }

    [Fact]
    public void Build_SmallPrintAtTheFoot_IsASectionOfItsOwn()
    {
        DocumentText document = Pages(Page(1, (60, "Ada Lovelace"), (120, "Interests"), (134, "Looms, and flying over the hills of Somerset with wings of silk and wire"), (800, "~I agree that my data are used to fill the post"), (809, "~and kept for a year")));

        IReadOnlyList<Section> sections = SectionBuilder.Build(new DocumentRows(document, Budgets.Ample()));

        Assert.Equal(["I agree that my data are used to fill the post", "and kept for a year"], sections.Where(section => section.Kind == SectionKind.Other).SelectMany(section => section.Rows).Select(row => row.Text));
    }

    [Theory]
    [InlineData("Page 2 of 3")]
    [InlineData("Strona 2 z 3")]
    [InlineData("Страница 2 из 3")]
    [InlineData("2 / 3")]
    public void Build_PageNumberInWords_IsNoRow(string number)
    {
        var rows = new DocumentRows(Pages(Page(1, (60, "Ada Lovelace"), (120, "Clerk, Counting House"), (820, number))), Budgets.Ample());

        Assert.Equal(["Ada Lovelace", "Clerk, Counting House"], rows.Rows.Select(row => row.Text));
    }

    [Fact]
    public void Build_PlaceAndDayWithTheNameBelow_EndTheLastSection()
    {
        DocumentSketch sketch = new DocumentSketch()
            .Line("Ada Lovelace", size: 18)
            .Line("Education", size: 14, bold: true, gap: 8).Line("Mathematics, University of Bath, 2010")
            .Line("Interests", size: 14, bold: true, gap: 8).Line("Looms, flight")
            .Line("Bath, 12 January 2024", gap: 10).Line("Ada Lovelace");

        IReadOnlyList<Section> sections = SectionBuilder.Build(new DocumentRows(sketch.Build(), Budgets.Ample()));

        Assert.Equal(["Looms, flight"], sections.Single(section => section.Kind == SectionKind.Interests).Rows.Select(row => row.Text));
        Assert.Equal(["Bath, 12 January 2024", "Ada Lovelace"], sections[^1].Rows.Select(row => row.Text));
    }

    private static DocumentText Pages(params Page[] pages) => DocumentTextBuilder.Build(DocumentFormat.Pdf, pages);

    // A tilde begins small print.
    private static Page Page(int number, params (double Baseline, string Text)[] lines) => new()
    {
        Number = number,
        Width = 600,
        Height = 842,
        Lines = [.. lines.Select((line, block) => Line(line.Baseline, line.Text.TrimStart('~'), line.Text[0] == '~' ? 7 : 10, block))],
    };

    private static Line Line(double baseline, string text, double size, int block)
    {
        double x = 50;
        var words = new List<Word>();
        foreach (string word in text.Split(' '))
        {
            words.Add(new Word { Text = word, Box = new PageBox(x, baseline - size, x + (word.Length * size / 2), baseline + (size * 0.2)), Baseline = baseline, FontSize = size });
            x += (word.Length * size / 2) + (size * 0.28);
        }

        return new Line { Words = words, Box = words.Select(word => word.Box!.Value).Aggregate((all, box) => all.Union(box)), Block = block };
    }
}
