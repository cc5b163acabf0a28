using CareerHub.Cv;
using CareerHub.Pdf.Internal.Finishing;

namespace CareerHub.Pdf.Internal;

/// <summary>Refuses options of which no correct PDF could be made.</summary>
internal static class PdfOptionsCheck
{
    private const int MaxNameLength = 255;

    /// <exception cref="ArgumentException">One is not as <see cref="PdfOptions"/> says; the message names it.</exception>
    public static void Check(PdfOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Language is { } language && !LanguageTag.IsValid(language))
        {
            throw new ArgumentException($"'{language}' is not a language tag (BCP 47), such as 'de-CH'.", nameof(options));
        }

        foreach (var attachment in options.Attachments)
        {
            if (attachment.Name.Length is 0 or > MaxNameLength || attachment.Name.Any(c => c is '/' or '\\' || char.IsControl(c)))
            {
                throw new ArgumentException("An attachment's name has 1 to 255 characters without slashes, backslashes and control characters.", nameof(options));
            }
        }

        if (options.Attachments.GroupBy(attachment => attachment.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two attachments have the name '{twice.Key}'.", nameof(options));
        }
    }
}
