using CareerHub.Profiles;

namespace CareerHub.Web.Pages.Profiles;

/// <summary>The form of the profile's own fields.</summary>
internal sealed class BasicsInput
{
    public string? FullName { get; set; }

    public string? Headline { get; set; }

    public string? Summary { get; set; }

    public string? Email { get; set; }

    public string? Phone { get; set; }

    public string? Address { get; set; }

    public string? PostalCode { get; set; }

    public string? City { get; set; }

    public string? Region { get; set; }

    public string? CountryCode { get; set; }

    public static BasicsInput Of(Profile profile) => new()
    {
        FullName = profile.FullName,
        Headline = profile.Headline,
        Summary = profile.Summary,
        Email = profile.Email,
        Phone = profile.Phone,
        Address = profile.Location.Address,
        PostalCode = profile.Location.PostalCode,
        City = profile.Location.City,
        Region = profile.Location.Region,
        CountryCode = profile.Location.CountryCode,
    };

    /// <summary>The form field that shows the errors of a property of the profile, or null.</summary>
    public static string? FieldOf(string path)
    {
        string name = path.Split('.')[^1];
        return typeof(BasicsInput).GetProperty(name) is null ? null : "Input." + name;
    }

    /// <summary>Only what differs changes, and is from then on the person's own.</summary>
    public Profile ApplyTo(Profile profile)
    {
        BasicsInput before = Of(profile);
        List<string> touched = [];
        string? Changed(string name, string? old, string? typed)
        {
            string? value = string.IsNullOrWhiteSpace(typed) ? null : typed.ReplaceLineEndings("\n").Trim();
            if (value != old)
            {
                touched.Add(name);
            }

            return value;
        }

        Profile changed = profile with
        {
            FullName = Changed(nameof(FullName), before.FullName, FullName),
            Headline = Changed(nameof(Headline), before.Headline, Headline),
            Summary = Changed(nameof(Summary), before.Summary, Summary),
            Email = Changed(nameof(Email), before.Email, Email),
            Phone = Changed(nameof(Phone), before.Phone, Phone),
            Location = profile.Location with
            {
                Address = Changed(nameof(Address), before.Address, Address),
                PostalCode = Changed(nameof(PostalCode), before.PostalCode, PostalCode),
                City = Changed(nameof(City), before.City, City),
                Region = Changed(nameof(Region), before.Region, Region),
                CountryCode = Changed(nameof(CountryCode), before.CountryCode, CountryCode),
            },
        };

        // The place as a document wrote it no longer says where the person lives.
        bool moved = touched.Any(name => name is nameof(Address) or nameof(PostalCode) or nameof(City) or nameof(Region) or nameof(CountryCode));
        return changed with
        {
            Location = moved ? changed.Location with { Text = null } : changed.Location,
            Origins = profile.Origins.With(FieldOrigins.Person, touched),
        };
    }
}
