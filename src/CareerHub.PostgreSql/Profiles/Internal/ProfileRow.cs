using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Profiles.Internal;

/// <summary>A row of <c>profiles</c>, without its sections.</summary>
internal sealed class ProfileRow
{
    public Ulid Id { get; set; }

    public Ulid UserId { get; set; }

    public string? Slug { get; set; }

    public string? FullName { get; set; }

    public string? Headline { get; set; }

    public string? Summary { get; set; }

    public string? Location { get; set; }

    public string? City { get; set; }

    public string? Region { get; set; }

    public string? CountryCode { get; set; }

    public string? Address { get; set; }

    public string? PostalCode { get; set; }

    public string? Language { get; set; }

    public Visibility Visibility { get; set; }

    public ContactColumn Contact { get; set; } = new(null, null);

    public string? ProfilePhotoUrl { get; set; }

    public JsonExtensions Extensions { get; set; } = JsonExtensions.Empty;

    public FieldOrigins Origins { get; set; } = FieldOrigins.Empty;

    /// <summary>Computed by whoever writes the row; no part of the profile.</summary>
    public int CompletenessScore { get; set; }

    /// <summary>Set by the database.</summary>
    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>The system column <c>xmin</c>: another after every change of the row.</summary>
    public uint Version { get; set; }

    internal static ProfileRow From(Profile profile, int completenessScore) => new()
    {
        Id = profile.Id,
        UserId = profile.UserId,
        Slug = profile.Slug,
        FullName = profile.FullName,
        Headline = profile.Headline,
        Summary = profile.Summary,
        Location = profile.Location.Text,
        City = profile.Location.City,
        Region = profile.Location.Region,
        CountryCode = profile.Location.CountryCode,
        Address = profile.Location.Address,
        PostalCode = profile.Location.PostalCode,
        Language = profile.Language,
        Visibility = profile.Visibility,
        Contact = new(profile.Email, profile.Phone),
        ProfilePhotoUrl = profile.PhotoUrl,
        Extensions = profile.Extensions,
        Origins = profile.Origins,
        CompletenessScore = completenessScore,
    };

    /// <summary>The profile without its sections.</summary>
    internal Profile ToProfile() => new()
    {
        Id = Id,
        UserId = UserId,
        Slug = Slug,
        FullName = FullName,
        Headline = Headline,
        Summary = Summary,
        Email = Contact.Email,
        Phone = Contact.Phone,
        Location = new Place
        {
            Text = Location,
            City = City,
            Region = Region,
            CountryCode = CountryCode,
            Address = Address,
            PostalCode = PostalCode,
        },
        Language = Language,
        Visibility = Visibility,
        PhotoUrl = ProfilePhotoUrl,
        Extensions = Extensions,
        Origins = Origins,
    };
}
