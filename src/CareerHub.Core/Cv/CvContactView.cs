using CareerHub.Cv.Internal;

namespace CareerHub.Cv;

/// <summary>A contact as a template sees it.</summary>
/// <param name="Kind"><c>place</c>, <c>email</c>, <c>phone</c> or <c>link</c>.</param>
/// <param name="Text">The words.</param>
/// <param name="Href">An http, https, mailto or tel address, or null.</param>
public sealed record CvContactView(string Kind, string Text, string? Href)
{
    internal static CvContactView Of(CvContact contact) => new(Name(contact.Kind), contact.Text, CvAddresses.Link(contact.Href));

    private static string Name(CvContactKind kind) => kind switch
    {
        CvContactKind.Place => "place",
        CvContactKind.Email => "email",
        CvContactKind.Phone => "phone",
        _ => "link",
    };
}
