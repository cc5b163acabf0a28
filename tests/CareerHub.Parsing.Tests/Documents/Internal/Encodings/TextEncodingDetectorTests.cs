using System.Text;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Internal.Encodings;

public class TextEncodingDetectorTests
{
    /// <summary>Each language with the code pages in which its texts have been written: Windows, ISO 8859, KOI8, Macintosh, DOS, East Asian.</summary>
    public static TheoryData<string, int> LanguagesAndCodePages()
    {
        var data = new TheoryData<string, int>();
        foreach ((string languages, int[] codePages) in new (string, int[])[]
        {
            ("de fr es pt it sv da fi", [1252, 28605, 10000, 850]),
            ("is", [1252, 28605, 850]),
            ("pl cs sk hu", [1250, 28592, 10029, 852]),
            ("hr ro", [1250, 28592, 852]),
            ("tr", [1254, 28599, 10081, 857]),
            ("lt lv", [1257, 28594, 28603]),
            ("et", [1257, 28603]),
            ("ru", [1251, 28595, 20866, 10007, 866]),
            ("uk", [1251, 21866]),
            ("bg", [1251, 28595, 20866, 10007]),
            ("el", [1253, 28597, 10006]),
            ("he", [1255, 28598]),
            ("ar", [1256, 28596]),
            ("th", [874]),
            ("zh-Hans", [936, 54936]),
            ("zh-Hant", [950]),
            ("ja", [932, 51932, 50220]),
            ("ko", [949, 51949]),
        })
        {
            foreach (string language in languages.Split(' '))
            {
                foreach (int codePage in codePages)
                {
                    data.Add(language, codePage);
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(LanguagesAndCodePages))]
    public async Task Detect_LegacyCodePage_ReadsTheText(string language, int codePage)
    {
        // ISO 8859 and DOS know neither dashes nor curly apostrophes.
        string text = codePage is 850 or > 28590 and < 28700 ? CvTexts.Of(language).Replace('–', '-').Replace('’', '\'') : CvTexts.Of(language);
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text);

        Assert.Equal(text, (await Reading.TextOfAsync(bytes)).Text);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public async Task Detect_Unicode_NeedsNoMark(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        foreach (string language in new[] { "de", "ru", "ar", "zh-Hans", "ja", "ko" })
        {
            string text = CvTexts.Of(language);

            Assert.Equal(text, (await Reading.TextOfAsync(encoding.GetBytes(text))).Text);
            Assert.Equal(text, (await Reading.TextOfAsync([.. encoding.GetPreamble(), .. encoding.GetBytes(text)])).Text);
        }
    }

    [Fact]
    public async Task Detect_Utf8WithAFewDamagedBytes_IsUtf8()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(CvTexts.Of("ru"));

        DocumentText document = await Reading.TextOfAsync([.. bytes[..^2], 0xe9, (byte)'\n']);

        Assert.StartsWith("Резюме\nЕкатерина Щукина, Нижний Новгород\n", document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1252, "Anaïs Dupont\nSenior developer with ten years of experience\n")]
    [InlineData(1252, "Work experience at Müller GmbH – three years\n")]
    [InlineData(1252, "Señor\n")]
    [InlineData(1250, "Born in Łódź, lived in Kraków and Wrocław\n")]
    [InlineData(1252, "“Quoted” text — it’s plain English • with bullets\n")]
    [InlineData(1251, "Иван\n")]
    public async Task Detect_FewBytesOutsideAscii_AreEnough(int codePage, string text)
    {
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text);

        Assert.Equal(text, (await Reading.TextOfAsync(bytes)).Text);
    }

    [Fact]
    public async Task Detect_BytesOutsideAsciiFarBehind_AreFound()
    {
        string text = string.Concat(Enumerable.Repeat("Plain English text\n", 2_000)) + CvTexts.Of("pl");

        DocumentText document = await Reading.TextOfAsync(CodePagesEncodingProvider.Instance.GetEncoding(1250)!.GetBytes(text));

        Assert.EndsWith(CvTexts.Of("pl"), document.Text, StringComparison.Ordinal);
    }
}
