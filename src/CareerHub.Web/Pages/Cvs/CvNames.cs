using System.Globalization;
using CareerHub.Cv;

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

    public static string Day(DateTimeOffset date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Machine(DateTimeOffset date) => date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static string Of(PaperSize paper) => paper == PaperSize.Letter ? "US Letter" : "A4";
}
