using System.Reflection;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;
using CareerHub.Web.Editing;

namespace CareerHub.Web.Tests.Editing;

public class ProfileSectionTests
{
    [Fact]
    public void All_CoversEveryListOfTheProfile()
    {
        IEnumerable<string> lists = typeof(Profile).GetProperties()
            .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ValueList<>))
            .Select(property => property.Name)
            .Except([nameof(Profile.Translations)]); // Texts of the others in another language, and no section.

        Assert.Equal(lists.Order(), ProfileSections.All.Select(section => section.Property).Order());
    }

    /// <summary>What anybody may see of an entry can be seen, changed and deleted by its owner.</summary>
    [Fact]
    public void Fields_OfEverySection_HoldEverythingThatAViewShows()
    {
        // Said otherwise: who learns the organisation (Visibility), and which jobs a project belongs to, which no form asks for yet.
        string[] others = ["Id", "IsAnonymous", "ExperienceIds"];
        foreach (ProfileSection section in ProfileSections.All)
        {
            Type view = typeof(ProfileView).GetProperty(section.Property)!.PropertyType.GetGenericArguments().Single();
            IEnumerable<string> shown = view.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name).Except(others);

            Assert.Empty(shown.Except(section.Fields.Select(field => field.Name)));
        }
    }

    [Fact]
    public void Choices_OfEveryField_AreReadBackAsWritten()
    {
        foreach (ProfileSection section in ProfileSections.All)
        {
            foreach (EntryField field in section.Fields.Where(field => field.Kind == FieldKind.Choice))
            {
                Assert.Contains(field.Read(section.NewEntry()), field.Choices.Select(choice => choice.Value));
                Assert.All(field.Choices, choice => Assert.Equal(choice.Value, field.Read(field.Write(section.NewEntry(), choice.Value).Entry!)));
                Assert.Equal("Choose one of the values.", field.Write(section.NewEntry(), "something else").Error);
            }
        }
    }

    [Fact]
    public void Fields_OfEverySection_NamePropertiesOfTheEntry()
    {
        foreach (ProfileSection section in ProfileSections.All)
        {
            Type entry = section.NewEntry().GetType();

            Assert.All(section.Fields, field => Assert.NotNull(entry.GetProperty(field.Name)));
            Assert.Equal(section.Fields.Count, section.Fields.Select(field => field.Name).Distinct().Count());
        }
    }

    [Fact]
    public void Write_ChangedAndUnchangedFields_MarksOnlyTheChangedOnesAsThePersons()
    {
        ProfileSection section = ProfileSections.Find("experience")!;
        string import = FieldOrigins.Import(Ulid.NewUlid());
        var entry = new Experience { Position = "Nurse", CompanyName = "Corrib", Origins = FieldOrigins.Empty.With(import, "Position", "CompanyName") };

        (ProfileEntry written, IReadOnlyDictionary<string, string> errors) = section.Write(
            entry,
            new Dictionary<string, string?> { ["Position"] = "Nurse", ["CompanyName"] = "Corrib University Hospital", ["Responsibilities"] = "Led\r\n\r\n Taught " });

        Assert.Empty(errors);
        var experience = Assert.IsType<Experience>(written);
        Assert.Equal("Corrib University Hospital", experience.CompanyName);
        Assert.Equal(["Led", "Taught"], experience.Responsibilities);
        Assert.Equal(import, experience.Origins.Fields["Position"]);
        Assert.Equal("person", experience.Origins.Fields["CompanyName"]);
        Assert.Equal("person", experience.Origins.Fields["Responsibilities"]);
    }

    [Fact]
    public void Write_BadDate_KeepsTheEntryAndNamesTheField()
    {
        ProfileSection section = ProfileSections.Find("experience")!;
        var entry = new Experience { Start = PartialDate.OfYear(2019) };

        (ProfileEntry written, IReadOnlyDictionary<string, string> errors) = section.Write(entry, new Dictionary<string, string?> { ["Start"] = "once" });

        Assert.Equal(entry, written);
        Assert.Equal(["Start"], errors.Keys);
    }
}
