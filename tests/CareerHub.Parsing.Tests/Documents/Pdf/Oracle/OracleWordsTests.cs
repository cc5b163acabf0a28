namespace CareerHub.Parsing.Tests.Documents.Pdf.Oracle;

public sealed class OracleWordsTests
{
    [Theory]
    [InlineData("Work  Experience\n(2019–2021),\n", "Work Experience 2019–2021")]
    [InlineData("o\uFB03ce x\u00B2", "office x2")]
    [InlineData("• → *", "")]
    [InlineData("Estat\u0131\u0301stica", "Estat\u00EDstica")]
    [InlineData("\u201Eja\u201C ja.", "ja ja")]
    public void Of_Text_SplitsAndStrips(string text, string expected) => Assert.Equal(expected, string.Join(' ', OracleWords.Of(text)));

    [Theory]
    [InlineData("develop-\nment of", "development of")]
    [InlineData("develop\u00AD\n\nment of", "development of")]
    [InlineData("2019 -\n2021", "2019 2021")]
    [InlineData("full-time", "full-time")]
    public void Of_HyphensAtLineEnds_JoinsTheHalves(string text, string expected) => Assert.Equal(expected, string.Join(' ', OracleWords.Of(text)));

    [Theory]
    [InlineData("S K I L L S and more", "SKILLS and more")]
    [InlineData("S U M M A RY", "SUMMARY")]
    [InlineData("AWA R D S", "AWARDS")]
    [InlineData("SQL, C, R", "SQL C R")]
    [InlineData("EU A USA", "EU A USA")]
    [InlineData("vitamin C\nI work", "vitamin C I work")]
    public void Of_RunsOfSingleLetters_JoinsThem(string text, string expected) => Assert.Equal(expected, string.Join(' ', OracleWords.Of(text)));
}
