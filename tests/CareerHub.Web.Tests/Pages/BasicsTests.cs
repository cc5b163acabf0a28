using CareerHub.Profiles;
using CareerHub.Profiles.Validation;
using CareerHub.Web.Pages.Profiles;

namespace CareerHub.Web.Tests.Pages;

public class BasicsTests
{
    private static readonly Ulid Owner = Ulid.NewUlid();

    [Fact]
    public void Countries_OfEveryCodeThatAProfileMayHold_AreThereToBeChosen()
    {
        IEnumerable<string> pairs = from first in Enumerable.Range('A', 26) from second in Enumerable.Range('A', 26) select $"{(char)first}{(char)second}";
        string[] valid = [.. pairs.Where(code => ProfileValidator.Validate(In(code)).Errors.Count == 0)];

        Assert.Equal(250, valid.Length);
        Assert.All(valid, code => Assert.Single(Countries.For(code), country => country.Value == code && country.Text.Length > 2));
    }

    [Fact]
    public void Countries_OfACodeThatIsNotKnown_KeepItToBeChosen() =>
        Assert.Single(Countries.For("ZZ"), country => country.Value == "ZZ");

    [Fact]
    public void ApplyTo_WhatTheFormShows_ChangesNothing()
    {
        Profile profile = In("AQ") with { FullName = "Ines Falk", Headline = "Glaciologist", Summary = "Ice.", Email = "ines@example.org", Phone = "+1 555 0100" };

        Assert.Equal(profile, BasicsInput.Of(profile).ApplyTo(profile));
    }

    [Fact]
    public void ApplyTo_EmptiedStreetAndPostalCode_DeletesThemAndThePlaceAsItWasWritten()
    {
        Profile profile = In("DE") with { Location = new Place { Address = "Weidengasse 4", PostalCode = "04109", City = "Leipzig", CountryCode = "DE", Text = "Weidengasse 4, 04109 Leipzig" } };
        BasicsInput input = BasicsInput.Of(profile);
        Assert.Equal(("Weidengasse 4", "04109"), (input.Address, input.PostalCode));
        (input.Address, input.PostalCode) = ("", null);

        Place place = input.ApplyTo(profile).Location;

        Assert.Equal(new Place { City = "Leipzig", CountryCode = "DE" }, place);
    }

    private static Profile In(string country) => new() { UserId = Owner, Location = new Place { CountryCode = country } };
}
