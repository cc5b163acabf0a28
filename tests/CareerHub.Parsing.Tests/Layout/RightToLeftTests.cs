using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Layout;

namespace CareerHub.Parsing.Tests.Layout;

public sealed class RightToLeftTests
{
    [Theory]
    [InlineData("ETABS, Revit, AutoCAD תוכנה:", "תוכנה: ETABS, Revit, AutoCAD")]
    [InlineData("AutoCAD ,Revit ,ETABS תוכנה:", "תוכנה: ETABS, Revit, AutoCAD")]
    [InlineData("Figma ,Adobe Photoshop תוכנה:", "תוכנה: Adobe Photoshop, Figma")]
    [InlineData("+972 3 555 0164 · ada@example.org · חיפה", "חיפה · ada@example.org · +972 3 555 0164")]
    [InlineData("0164 555 3 חיפה", "חיפה 3 555 0164")]
    public void Order_LineOfAPageThatRunsFromTheRight_BeginsAtTheRight(string drawn, string read) => Assert.Equal(read, Ordered(drawn, leftward: true));

    [Fact]
    public void Order_ManyLatinWordsOnAPageThatRunsFromTheLeft_BeginsAtTheLeft() =>
        Assert.Equal("Languages: Hebrew עברית", Ordered("Languages: Hebrew עברית", leftward: false));

    [Theory]
    [InlineData("Ada ada@example.org מהנדסת אזרחית בחיפה", true)]
    [InlineData("Ada Lovelace speaks Hebrew עברית", false)]
    [InlineData("2019 2020", false)]
    public void IsUsual_WordsOfAPage_TellsByTheMostLetters(string words, bool expected) => Assert.Equal(expected, RightToLeft.IsUsual(Words(words)));

    [Fact]
    public void Arrange_PageFromTheRightWithASidebar_ReadsTheRightColumnFirstAndDatesWithTheirTitles()
    {
        string[] aside = ["חיפה ישראל", "מיומנויות", "ניהול תקציב", "שפות", "עברית שפת אם", "אנגלית שוטף"];
        PageSketch page = new PageSketch()
            .LeftwardColumn(560, 100, 17, aside)
            .LeftwardColumn(400, 100, 15, "ניסיון תעסוקתי", "מנהלת פרויקטים", "גשרי הצפון בחיפה", "ניהול צוות של שישה מהנדסים", "מהנדסת מבנים", "משרד תכנון הגליל", "פיקוח עליון באתר")
            .Text(60, 115, "2020").Text(60, 160, "2016");

        Assert.Equal(
            [.. aside, "ניסיון תעסוקתי", "מנהלת פרויקטים 2020", "גשרי הצפון בחיפה", "ניהול צוות של שישה מהנדסים", "מהנדסת מבנים 2016", "משרד תכנון הגליל", "פיקוח עליון באתר"],
            page.Read());
    }

    private static string Ordered(string drawn, bool leftward) => string.Join(' ', RightToLeft.Order(Words(drawn), leftward).Select(word => word.Text));

    private static Word[] Words(string drawn) =>
        [.. drawn.Split(' ').Select((text, i) => new Word { Text = text, FontSize = 10, Box = new PageBox(i * 100, 0, (i * 100) + 90, 10) })];
}
