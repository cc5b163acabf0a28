using System.Globalization;
using CareerHub.Cv;
using CareerHub.Web.Cvs;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>What the site calls the choices of a CV.</summary>
internal static class CvNames
{
    /// <summary>The language by its English name, such as "Portuguese (Brazil)"; the tag itself when the machine does not know it.</summary>
    public static string Language(string tag)
    {
        try
        {
            return CultureInfo.GetCultureInfo(tag).EnglishName;
        }
        catch (CultureNotFoundException)
        {
            return tag;
        }
    }

    /// <summary>How much of an entry is shown, by the value of its field.</summary>
    public static IReadOnlyList<(string Value, string Text)> Forms { get; } =
    [
        (nameof(CvEntryForm.Full), "In full"),
        (nameof(CvEntryForm.Brief), "In brief"),
        (nameof(CvEntryForm.Head), "Its head only"),
        (ContentEntry.Hidden, "Not shown"),
    ];

    public static string Day(DateTimeOffset date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Machine(DateTimeOffset date) => date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>"120 KB".</summary>
    public static string Size(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (bytes + 512) / 1024)} KB");

    public static string Of(PaperSize paper) => paper == PaperSize.Letter ? "US Letter" : "A4";
}
