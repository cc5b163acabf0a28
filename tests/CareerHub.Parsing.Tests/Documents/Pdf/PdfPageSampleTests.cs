using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Pdf;

/// <summary>Pages and words that do not run plainly from left to right and top to bottom.</summary>
public sealed class PdfPageSampleTests
{
    [Fact]
    public void Read_RotatedPages_AreReadUpright()
    {
        IReadOnlyList<Page> pages = PdfSample.Read("rotated").Document!.Pages;

        Assert.Equal(
            ["Upright page, upright words|and a second line", "Page turned right, read upright|and a second line", "Page upside down, read upright|and a second line", "Page turned left, read upright|and a second line"],
            pages.Take(4).Select(page => string.Join('|', page.Lines.Select(Text))));
        Assert.Equal([(420, 595), (595, 420), (420, 595), (595, 420), (840, 600)], pages.Select(page => ((int)page.Width, (int)page.Height)));
        Assert.Equal([0, 90, 180, 270, 0], pages.Select(page => page.Rotation));
        Assert.All(pages.Take(4).SelectMany(page => page.Lines).SelectMany(line => line.Words), word => Assert.Equal(0, word.Rotation));
        Assert.Equal([50.0, 40, 50, 55], pages.Take(4).Select(page => page.Lines[0].Box!.Value.Left));
    }

    [Fact]
    public void Read_TurnedWords_StateTheirDirection()
    {
        Page page = PdfSample.Read("rotated").Document!.Pages[4];

        Assert.Equal(
            [("Words to the right", 0), ("Words going down", 90), ("Words on their head", 180), ("Words going up", 270)],
            page.Lines.Select(line => (Text(line), line.Words[0].Rotation)));
        Assert.Equal(["Words", "off", "the", "cropped", "page"], page.HiddenWords.Select(word => word.Text));
        Assert.Equal(24, page.Lines[0].Words[0].FontSize);
    }

    [Theory]
    [InlineData("columns-pdflatex", """
        Left column
        Elin Vasara inspects road
        bridges in the south of Finland
        and writes the reports about
        them.
        She tests how they bear their
        loads, plans repairs with their
        owners and follows the work on
        site.
        Right column
        Before that she studied in
        Oulu, where her thesis mea-
        sured how salt eats into con-
        crete decks.
        Finnish, Swedish and English
        are the languages in which she
        works every week.

        """)]
    [InlineData("columns-chromium", """
        Elin Vasara
        Experience
        Inspector of road bridges in the
        south of Finland, with reports in
        three languages.
        Load tests of 61 bridges and repairs
        planned with their owners.
        Education
        Master of Science from Oulu, with a
        thesis on salt in concrete decks.
        Courses in welding and in the care
        of steel.

        """)]
    public void Read_TwoColumns_GivesOneAfterTheOther(string name, string text) => Assert.Equal(text, PdfSample.Text(name));

    [Theory]
    [InlineData("spaced-pdflatex", """
        ELIN VASARA
        Work experience
        Inspector of road bridges since 2019
        EDUCATION AND LANGUAGES
        Master of Science, Oulu

        """)]
    [InlineData("spaced-chromium", """
        ELIN VASARA
        Bridge engineer in Turku
        WORK EXPERIENCE
        Inspector of road bridges since 2019
        EDUCATION
        Master of Science, Oulu

        """)]
    public void Read_LetterSpacedWords_AreJoined(string name, string text) => Assert.Equal(text, PdfSample.Text(name));

    private static string Text(Line line) => string.Join(' ', line.Words.Select(word => word.Text));
}
