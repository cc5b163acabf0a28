namespace CareerHub.Cv.Internal;

/// <summary>Which way a language is written.</summary>
internal static class CvDirection
{
    // Languages that are written in Arabic, Hebrew, Syriac, Thaana or N'Ko by default (CLDR, likely subtags).
    private static readonly HashSet<string> RightToLeft = new(StringComparer.OrdinalIgnoreCase) { "ar", "he", "iw", "fa", "ur", "ps", "yi", "dv", "ug", "ckb", "sd", "syr", "nqo" };

    public static string Of(string language) => RightToLeft.Contains(language.Split('-')[0]) ? "rtl" : "ltr";
}
