using CareerHub.Profiles.Internal;

namespace CareerHub.Profiles.Validation.Internal;

/// <summary>Checks the profile's own fields.</summary>
internal static class BasicsRules
{
    private static readonly HashSet<string> Countries = new(CountryCodes.All, StringComparer.Ordinal);

    public static void Check(Profile profile, ValidationContext context)
    {
        context.Id(nameof(Profile.Id), profile.Id);
        if (profile.UserId == default)
        {
            context.Add(nameof(Profile.UserId), ValidationCodes.Required, "The profile belongs to nobody.");
        }

        if (profile.Slug is not null && SlugPolicy.Validate(profile.Slug) is { } error)
        {
            context.Add(error);
        }

        context.Line(nameof(Profile.FullName), "name", profile.FullName);
        context.Line(nameof(Profile.Headline), "headline", profile.Headline);
        context.Text(nameof(Profile.Summary), "summary", profile.Summary);
        Contact(profile, context);
        Place(profile.Location, context);
        context.Defined(nameof(Profile.Visibility), "visibility", profile.Visibility);
        context.Extensions(nameof(Profile.Extensions), profile.Extensions);
    }

    private static void Contact(Profile profile, ValidationContext context)
    {
        context.Line(nameof(Profile.Email), "e-mail address", profile.Email);
        if (profile.Email is not null && !EmailAddress.IsPlausible(profile.Email))
        {
            context.Add(nameof(Profile.Email), ValidationCodes.BadEmail, "The e-mail address does not look like one; it should be like name@example.org.");
        }

        context.ShortLine(nameof(Profile.Phone), "telephone number", profile.Phone);
        context.Text(nameof(Profile.PhotoUrl), "photo's address", profile.PhotoUrl, context.Limits.Url);
        if (profile.PhotoUrl is not null && !PhotoAddress.IsValid(profile.PhotoUrl))
        {
            context.Add(nameof(Profile.PhotoUrl), ValidationCodes.BadUrl, "The photo's address must be a complete web address that begins with https:// or http://, or a path on this site.");
        }
    }

    private static void Place(Place place, ValidationContext context)
    {
        const string path = nameof(Profile.Location);
        context.Line($"{path}.{nameof(place.Address)}", "street", place.Address);
        context.ShortLine($"{path}.{nameof(place.PostalCode)}", "postal code", place.PostalCode);
        context.Line($"{path}.{nameof(place.City)}", "town", place.City);
        context.Line($"{path}.{nameof(place.Region)}", "region", place.Region);
        context.Line($"{path}.{nameof(place.Text)}", "place", place.Text);
        if (place.CountryCode is not null && !Countries.Contains(place.CountryCode))
        {
            context.Add($"{path}.{nameof(place.CountryCode)}", ValidationCodes.BadCountry, "The country must be a two-letter code of ISO 3166-1 in upper case, such as CH.");
        }
    }
}
