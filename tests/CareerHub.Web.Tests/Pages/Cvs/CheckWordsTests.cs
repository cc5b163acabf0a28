using CareerHub.Cv;
using CareerHub.Parsing;
using CareerHub.Web.Pages.Cvs;

namespace CareerHub.Web.Tests.Pages.Cvs;

public class CheckWordsTests
{
    [Fact]
    public void Reads_LanguagesOfCvs_AreThoseThatTheParserHasADictionaryOf()
    {
        string[] files = typeof(ResumeParser).Assembly.GetManifestResourceNames();

        Assert.All(CvDocument.Languages, language =>
            Assert.Equal((language, files.Any(file => file.EndsWith($".{language}.txt", StringComparison.Ordinal))), (language, CheckWords.Reads(language))));
    }

    [Theory]
    [InlineData("de-CH", true)]
    [InlineData("zh-Hant", false)]
    public void Reads_Region_IsAsItsLanguage(string language, bool reads) => Assert.Equal(reads, CheckWords.Reads(language));
}
