using CareerHub.Profiles;
using CareerHub.Profiles.Validation;

namespace CareerHub.Core.Tests.Profiles.Validation;

/// <summary>An entry that says nothing is refused; the database refuses the same.</summary>
public class RequiredTests
{
    [Theory]
    [InlineData("Links[0]", "A link needs an address or a user name.")]
    [InlineData("Experiences[0]", "A job needs a title, a company or a text.")]
    [InlineData("Projects[0]", "A project needs a name, a role, an organisation or a text.")]
    [InlineData("Skills[0].Name", "A skill needs a name.")]
    [InlineData("Education[0]", "An education needs a school, a degree, a subject or a text.")]
    [InlineData("Certifications[0]", "A certificate needs a name or an issuer.")]
    [InlineData("Achievements[0]", "An achievement needs a title, an awarder or a text.")]
    [InlineData("Languages[0].Name", "A language needs a name.")]
    [InlineData("Volunteering[0]", "Voluntary work needs a role, an organisation or a text.")]
    [InlineData("Publications[0]", "A publication needs a title, a publisher, an address or a text.")]
    [InlineData("Interests[0]", "An interest needs a name or a keyword.")]
    [InlineData("References[0]", "A reference needs a name or a text.")]
    [InlineData("CustomSections[0]", "A section needs a heading or a text.")]
    public void Validate_EmptyEntry_SaysWhatItNeeds(string path, string message)
    {
        var profile = new Profile
        {
            UserId = Ulid.NewUlid(),
            Links = [new ProfileLink { Network = "x" }],
            Experiences = [new Experience { CompanySize = "x", Position = " \u00A0", Start = PartialDate.OfYear(2020) }],
            Projects = [new Project { AnonymizedCompany = "x" }],
            Skills = [new Skill { GroupName = "x" }],
            Education = [new Education { Grade = "x" }],
            Certifications = [new Certification { CredentialId = "x" }],
            Achievements = [new Achievement { Date = PartialDate.OfYear(2020) }],
            Languages = [new Language { Fluency = "x" }],
            Volunteering = [new VolunteerExperience { End = PartialDate.Present }],
            Publications = [new Publication()],
            Interests = [new Interest()],
            References = [new ProfileReference()],
            CustomSections = [new CustomSection { Content = "\n" }],
        };

        ValueList<ValidationError> errors = ProfileValidator.Validate(profile).Errors;

        Assert.Contains(new ValidationError(path, "required", message), errors);
        Assert.Equal(13, errors.Count);
    }

    [Fact]
    public void Validate_OneTelling_IsEnough()
    {
        var profile = new Profile
        {
            UserId = Ulid.NewUlid(),
            Links = [new ProfileLink { Url = "https://example.org" }, new ProfileLink { Username = "x" }],
            Experiences = [new Experience { Position = "x" }, new Experience { CompanyName = "x" }, new Experience { Description = "x" }, new Experience { Responsibilities = ["x"] }],
            Projects = [new Project { Name = "x" }, new Project { Role = "x" }, new Project { Organization = "x" }, new Project { Description = "x" }, new Project { Achievements = ["x"] }, new Project { Challenges = ["x"] }],
            Skills = [new Skill { Name = "x" }],
            Education = [new Education { Institution = "x" }, new Education { Degree = "x" }, new Education { FieldOfStudy = "x" }, new Education { Description = "x" }, new Education { Courses = ["x"] }],
            Certifications = [new Certification { Name = "x" }, new Certification { IssuingOrganization = "x" }],
            Achievements = [new Achievement { Title = "x" }, new Achievement { Awarder = "x" }, new Achievement { Description = "x" }],
            Languages = [new Language { Name = "x" }],
            Volunteering = [new VolunteerExperience { Position = "x" }, new VolunteerExperience { Organization = "x" }, new VolunteerExperience { Summary = "x" }, new VolunteerExperience { Highlights = ["x"] }],
            Publications = [new Publication { Name = "x" }, new Publication { Publisher = "x" }, new Publication { Url = "https://example.org" }, new Publication { Summary = "x" }],
            Interests = [new Interest { Name = "x" }, new Interest { Keywords = ["x"] }],
            References = [new ProfileReference { Name = "x" }, new ProfileReference { Reference = "x" }],
            CustomSections = [new CustomSection { Title = "x" }, new CustomSection { Content = "x" }],
        };

        Assert.Empty(ProfileValidator.Validate(profile).Errors);
    }
}
