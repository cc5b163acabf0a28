using CareerHub.Import.Internal;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Cv.Internal;

/// <summary>The line under the name.</summary>
internal static class CvContacts
{
    public static ValueList<CvContact> Of(ProfileView view, CvWords words) =>
    [
        .. One(CvContactKind.Place, PlaceText(view.Location, words), null),
        .. One(CvContactKind.Email, view.Email, MailAddress(view.Email)),
        .. One(CvContactKind.Phone, view.Phone, PhoneNumber(view.Phone)),
        .. view.Links.SelectMany(link => One(CvContactKind.Link, LinkText(link), link.Url)),
    ];

    /// <summary>A web address without what a reader does not need.</summary>
    public static string Shown(string url)
    {
        string address = url[(url.IndexOf("://", StringComparison.Ordinal) + 3)..];
        return (address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address[4..] : address).TrimEnd('/');
    }

    private static IEnumerable<CvContact> One(CvContactKind kind, string? text, string? href) =>
        CvText.Line(text) is { } line ? [new CvContact(kind, line, href)] : [];

    private static string? PlaceText(PlaceView place, CvWords words)
    {
        string? country = place.CountryCode is { } code ? Countries.Name(code, words.Language) ?? code : null;
        return place.City is null && place.Region is null ? place.Text ?? country : CvText.Join(words.PartSeparator, place.City, place.Region, country);
    }

    private static string? LinkText(LinkView link) => link.Url is { } url ? Shown(url) : CvText.Join(": ", link.Network, link.Username);

    // A link only where the text is an address by itself; anything else could carry headers of a mail.
    private static string? MailAddress(string? email) =>
        email is not null && email.All(c => char.IsLetterOrDigit(c) || "@.!#$*+-_~'".Contains(c, StringComparison.Ordinal)) && email.Count(c => c == '@') == 1
            ? "mailto:" + email
            : null;

    private static string? PhoneNumber(string? phone)
    {
        string digits = string.Concat((phone ?? "").Where((c, i) => char.IsAsciiDigit(c) || (c == '+' && i == 0)));
        return digits.Length > 3 && !phone!.Any(char.IsLetter) ? "tel:" + digits : null;
    }
}
