using CareerHub.Parsing.Fields.Internal.Words;

namespace CareerHub.Parsing.Tests.Fields.Words;

public class LanguageFileTests
{
    [Fact]
    public void Read_EntryOverTwoLines_HasThePhrasesOfBoth()
    {
        IReadOnlyList<LanguageEntry> entries = Read("# Klingon.\n\n[headings]\nwork: qu; vang;\n    Qap\n[dates]\n1: jar wa'\n");

        Assert.Equal(
        [
            new LanguageEntry("tlh", "headings", "work", "qu", 4),
            new LanguageEntry("tlh", "headings", "work", "vang", 4),
            new LanguageEntry("tlh", "headings", "work", "Qap", 5),
            new LanguageEntry("tlh", "dates", "1", "jar wa'", 7),
        ], entries);
    }

    [Theory]
    [InlineData("[headigns]", "tlh.txt:1: there is no section 'headigns'.")]
    [InlineData("[headings", "tlh.txt:1: '[headings' is no section's name.")]
    [InlineData("work: qu", "tlh.txt:1: an entry stands before the first section.")]
    [InlineData("[headings]\n# a comment\nwrok: qu", "tlh.txt:3: the section 'headings' has no key 'wrok'.")]
    [InlineData("[headings]\nheader: qu", "tlh.txt:2: the section 'headings' has no key 'header'.")]
    [InlineData("[dates]\n13: qu", "tlh.txt:2: the section 'dates' has no key '13'.")]
    [InlineData("[languages]\nEnglish: qu", "tlh.txt:2: the section 'languages' has no key 'English'.")]
    [InlineData("[titles]\nqu; vang", "tlh.txt:2: 'qu; vang' has no key.")]
    [InlineData("[titles]\nwords: qu;; vang", "tlh.txt:2: 'qu;; vang' holds an empty phrase.")]
    [InlineData("[titles]\nwords:", "tlh.txt:2: '' holds an empty phrase.")]
    [InlineData("[titles]\n  qu", "tlh.txt:2: there is no entry above to continue.")]
    public void Read_LineThatIsNotUnderstood_NamesFileAndLine(string text, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => Read(text)).Message);

    [Fact]
    public void All_NeutralFile_ComesFirst() => Assert.Equal(LanguageFile.Neutral, LanguageFile.All[0].Language);

    private static IReadOnlyList<LanguageEntry> Read(string text) => LanguageFile.Read("tlh", new StringReader(text));
}
