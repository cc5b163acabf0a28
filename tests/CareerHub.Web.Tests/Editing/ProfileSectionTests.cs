using CareerHub.Profiles;
using CareerHub.Web.Editing;

namespace CareerHub.Web.Tests.Editing;

public class ProfileSectionTests
{
    [Fact]
    public void All_CoversEveryListOfTheProfile()
    {
        IEnumerable<string> lists = typeof(Profile).GetProperties()
            .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ValueList<>))
            .Select(property => property.Name);

        Assert.Equal(lists.Order(), ProfileSections.All.Select(section => section.Property).Order());
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
