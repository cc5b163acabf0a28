using System.Text;
using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Tests.Fields;

/// <summary>How far understanding looks: what lies beyond is running text, or no longer the head of a CV.</summary>
public class UnderstandingBoundTests
{
    private const string Address = "nora.quist@example.org";
    private const string Site = "https://example.org/nora";

    [Theory]
    [InlineData(120, true)]
    [InlineData(121, false)]
    public async Task Parse_LinkInARowOfManyWords_IsFoundInShortRowsOnly(int words, bool found)
    {
        ParseResult result = await ParseAsync("Nora Quist\n" + Words(words - 1) + Site + "\n\nWork experience\nBaker, Quist Ltd, 2010 - 2015\n");

        Assert.Equal(found, result.Draft.Links.Any(link => link.Url?.Value.Contains("example.org/nora", StringComparison.Ordinal) == true));
    }

    [Theory]
    [InlineData(400, true)]
    [InlineData(401, false)]
    public async Task Parse_LinkFarDownWithoutHeadings_IsFoundInTheFirstRowsOnly(int row, bool found)
    {
        string filling = string.Concat(Enumerable.Range(2, row - 2).Select(i => $"The line {i} says nothing.\n\n"));

        ParseResult result = await ParseAsync("Nora Quist\n\n" + filling + Site + "\n");

        Assert.Equal(found, result.Draft.Links.Any(link => link.Url?.Value.Contains("example.org/nora", StringComparison.Ordinal) == true));
    }

    [Theory]
    [InlineData(120, true)]
    [InlineData(121, false)]
    public async Task Parse_LanguageInARowOfManyWords_IsFoundInShortRowsOnly(int words, bool found)
    {
        ParseResult result = await ParseAsync($"Nora Quist\n{Address}\n\nWork experience\nBaker, Quist Ltd, 2010 - 2015\n\nLANGUAGES\nEnglish: native, {Words(words - 2).Trim()}\n");

        Assert.Equal(found, result.Draft.Languages.Any(language => language.Name?.Value == "English"));
    }

    [Fact]
    public void Join_ProseOfManyLines_BeginsAnotherRowAfterFiveHundredWords()
    {
        var sketch = new DocumentSketch();
        for (int i = 0; i < 56; i++)
        {
            sketch.Line("these words run on and fill the measure of the");
        }

        var rows = new DocumentRows(sketch.Build(), Budgets.Ample());

        Assert.Equal([500, 60], new RowJoiner(rows).Join(rows.Rows).Select(row => row.Words.Count));
    }

    private static string Words(int count) => string.Concat(Enumerable.Repeat("word ", count));

    private static Task<ParseResult> ParseAsync(string text) => new ResumeParser().ParseAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
