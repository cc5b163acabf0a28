namespace CareerHub.Parsing.Tests.Documents.Pdf;

/// <summary>Chinese, Japanese, Korean, Arabic and Hebrew.</summary>
public sealed class PdfScriptSampleTests
{
    private const string ThreeLanguages = """
        林晓岚，桥梁工程师，上海
        水野あかり、橋梁技術者、東京
        한서윤, 교량 기술자, 서울
        Bridges, since 2019

        """;

    private const string ArabicAndHebrew = """
        ليلى حداد
        مهندسة جسور في عمّان
        الخبرة
        من 2019 إلى 2024: تفتيش 61 جسراً لدى شركة Sundbro Oy
        خطة الصيانة السنوية للطرق الجبلية
        ניסיון
        יעל כרמי, מהנדסת גשרים בחיפה
        בין 2018 ל-2023 בדקה 45 גשרים עבור Sundbro Oy

        """;

    [Theory]
    [InlineData("cjk-xelatex", ThreeLanguages)]
    [InlineData("cjk-lualatex", ThreeLanguages)]
    [InlineData("cjk-chromium", """
        工作经历
        林晓岚，桥梁工程师，上海
        2019年至2024年检测桥梁61座
        工作經歷
        橋樑工程師，臺北
        職務経歴
        水野あかり、橋梁技術者、東京
        カタカナとひらがな、2019年4月から
        경력
        한서윤, 교량 기술자, 서울
        2019년부터 교량 61곳 점검

        """)]
    [InlineData("cjk-libreoffice", """
        工作经历
        林晓岚，桥梁工程师，上海
        2019 年至 2024 年检测桥梁 61 座
        工作經歷
        橋樑工程師，臺北
        職務経歴
        水野あかり、橋梁技術者、東京
        カタカナとひらがな、2019 年 4 月から
        경력
        한서윤, 교량 기술자, 서울
        2019 년부터 교량 61 곳 점검

        """)]
    public void Read_EmbeddedFonts_GivesTheCharacters(string name, string text) => Assert.Equal(text, PdfSample.Text(name));

    /// <summary>UniGB-UCS2, UniGB-UTF16, GBK-EUC, GB-EUC, GBK2K · UniJIS-UCS2, UniJIS-UTF16, 90ms-RKSJ, EUC · UniKS-UCS2, UniKS-UTF16, KSCms-UHC, KSC-EUC · UniCNS-UCS2, UniCNS-UTF16, ETen-B5, B5pc.</summary>
    [Fact]
    public void Read_PredefinedCMapsWithoutFont_GivesTheCharacters() => Assert.Equal(
        """
        桥梁工程师
        土木工程
        结构设计与检测
        施工管理
        上海
        橋梁技術者
        構造設計
        点検と補修カタカナ
        東京都
        교량
        구조
        교량 기술자
        서울
        橋樑工程師
        結構
        臺北市政府
        設計

        """,
        PdfSample.Text("cjk-predefined"));

    [Theory]
    [InlineData("rtl-chromium", ArabicAndHebrew)]
    [InlineData("rtl-libreoffice", ArabicAndHebrew)]
    [InlineData("rtl-lualatex", """
        ليلى حداد
        مهندسة جسور في عمّان
        تفتيش 61 جسراً من 2019 إلى 2024
        יעל כרמי, מהנדסת גשרים בחיפה
        בדקה 45 גשרים מאז 2018

        """)]
    public void Read_RightToLeft_GivesReadingOrder(string name, string text) => Assert.Equal(text, PdfSample.Text(name));

    [Theory]
    [InlineData("vertical-chromium", """
        水野あかり
        橋梁技術者、東京。
        構造設計と点検を担当。

        """)]
    [InlineData("vertical-predefined", """
        橋梁技術者
        二〇一九年から東京
        構造設計と点検。
        桥梁工程师
        橋樑工程師
        교량기술자

        """)]
    public void Read_WrittenDownwards_GivesLinesFromRightToLeft(string name, string text)
    {
        byte[] file = PdfSample.Bytes(name);

        Assert.Equal(text, PdfAssert.Text(file));
        Assert.All(PdfAssert.Words(file), word => Assert.Equal(90, word.Rotation));
    }
}
