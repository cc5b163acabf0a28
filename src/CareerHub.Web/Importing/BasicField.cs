using CareerHub.Import;
using CareerHub.Profiles;
using CareerHub.Web.Editing;

namespace CareerHub.Web.Importing;

/// <summary>A field of the profile itself as the review shows it.</summary>
internal sealed record BasicField(string Name, string Label, FieldKind Kind, Func<Profile, string?> Get, Func<Profile, string?, Profile> Set, Func<ProfileDraft, SourceRef?> Source)
{
    public static IReadOnlyList<BasicField> All { get; } =
    [
        new(nameof(Profile.FullName), "Name", FieldKind.Line, p => p.FullName, (p, v) => p with { FullName = v }, d => d.FullName?.Source),
        new(nameof(Profile.Headline), "Headline", FieldKind.Line, p => p.Headline, (p, v) => p with { Headline = v }, d => d.Headline?.Source),
        new(nameof(Profile.Summary), "Summary", FieldKind.Paragraph, p => p.Summary, (p, v) => p with { Summary = v }, d => d.Summary?.Source),
        new(nameof(Profile.Email), "E-mail", FieldKind.Line, p => p.Email, (p, v) => p with { Email = v }, d => d.Email?.Source),
        new(nameof(Profile.Phone), "Phone", FieldKind.Line, p => p.Phone, (p, v) => p with { Phone = v }, d => d.Phone?.Source),
        new("City", "Town", FieldKind.Line, p => p.Location.City, (p, v) => p with { Location = p.Location with { City = v } }, d => d.Location?.City?.Source),
        new("Region", "Region", FieldKind.Line, p => p.Location.Region, (p, v) => p with { Location = p.Location with { Region = v } }, d => d.Location?.Region?.Source),
        new("CountryCode", "Country code", FieldKind.Line, p => p.Location.CountryCode, (p, v) => p with { Location = p.Location with { CountryCode = v } }, d => d.Location?.Country?.Source),
        new("PostalCode", "Postal code", FieldKind.Line, p => p.Location.PostalCode, (p, v) => p with { Location = p.Location with { PostalCode = v } }, d => d.Location?.PostalCode?.Source),
        new("Address", "Street", FieldKind.Line, p => p.Location.Address, (p, v) => p with { Location = p.Location with { Address = v } }, d => d.Location?.Address?.Source),
    ];
}
