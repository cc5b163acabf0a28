namespace CareerHub.Cv.Exports.Internal.Docx;

/// <summary>The language of a document for spelling, hyphens and screen readers: one for each group of scripts (ISO/IEC 29500-1, 17.3.2.20).</summary>
internal static class DocxLanguages
{
    private const string ForForeignWords = "en-US";

    public static void Write(WordXml xml, string language)
    {
        (string latin, string eastAsian, string complex) = Of(language);
        xml.Empty("lang", ("val", latin), ("eastAsia", eastAsian), ("bidi", complex));
    }

    /// <summary>The languages of the theme's fonts, by which Word chooses how a document without content is set.</summary>
    public static void WriteTheme(WordXml xml, string language)
    {
        (string latin, string eastAsian, string complex) = Of(language);
        xml.Empty("themeFontLang", ("val", latin), ("eastAsia", eastAsian), ("bidi", complex));
    }

    // Where the language has another script, the Latin words of a CV are names and terms, mostly English.
    private static (string Latin, string EastAsian, string Complex) Of(string language) => language.Split('-')[0] switch
    {
        "zh" or "ja" or "ko" => (ForForeignWords, WithRegion(language), "ar-SA"),
        _ when Cv.Internal.CvDirection.Of(language) == "rtl" => (ForForeignWords, "ja-JP", WithRegion(language)),
        _ => (WithRegion(language), "ja-JP", "ar-SA"),
    };

    // Word knows a language by its region; without one it takes its own.
    private static string WithRegion(string language) => language switch
    {
        "zh" or "zh-Hans" => "zh-CN",
        "zh-Hant" => "zh-TW",
        "ja" => "ja-JP",
        "ko" => "ko-KR",
        "ar" => "ar-SA",
        "he" => "he-IL",
        "fa" => "fa-IR",
        "en" => "en-GB",
        "de" => "de-DE",
        "fr" => "fr-FR",
        "es" => "es-ES",
        "pt" => "pt-PT",
        "it" => "it-IT",
        "nl" => "nl-NL",
        "pl" => "pl-PL",
        "tr" => "tr-TR",
        _ => language,
    };
}
