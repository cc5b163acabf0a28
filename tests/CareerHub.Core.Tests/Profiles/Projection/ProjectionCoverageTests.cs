using System.Collections;
using System.Reflection;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Core.Tests.Profiles.Projection;

/// <summary>A property added to the model must be projected on purpose or withheld on purpose.</summary>
public class ProjectionCoverageTests
{
    // Kept from every audience.
    private static readonly HashSet<string> Withheld =
    [
        "Profile.Id", "Profile.UserId", "Profile.Visibility", "Profile.Extensions", "Profile.Origins", "Profile.Language", "Profile.Translations",
        "Skill.TechnologyId",
        "Project.Visibility", // shown as IsAnonymous
        .. typeof(Profile).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ProfileEntry))).SelectMany(type => new[] { $"{type.Name}.Extensions", $"{type.Name}.Origins" }),
    ];

    // Kept from everybody but the owner.
    private static readonly HashSet<string> OwnerOnly = ["Profile.Phone", "Profile.References", "Place.Address", "Place.PostalCode", "Place.Text"];

    [Fact]
    public void For_Owner_ShowsEveryPropertyOfTheModelThatIsNotWithheld()
    {
        Profile profile = new ModelFiller().Fill<Profile>();

        AssertSame(profile, ProfileProjection.For(profile, Audience.Owner)!, Withheld);
    }

    [Fact]
    public void For_Friends_ShowsEveryPropertyButTheOwners()
    {
        Profile profile = NotAnonymous(new ModelFiller().Fill<Profile>()) with { Visibility = Visibility.Friends };

        AssertSame(profile, ProfileProjection.For(profile, Audience.Friends)!, [.. Withheld, .. OwnerOnly]);
    }

    [Fact]
    public void For_Public_ShowsEveryPropertyButTheOwnersAndTheFriends()
    {
        Profile profile = NotAnonymous(new ModelFiller().Fill<Profile>()) with { Visibility = Visibility.Public };

        AssertSame(profile, ProfileProjection.For(profile, Audience.Public)!, [.. Withheld, .. OwnerOnly, "Profile.Email"]);
    }

    [Fact]
    public void Views_TheirTypes_AreNoTypesOfTheModel()
    {
        Type[] model = [typeof(Profile), typeof(Place), .. typeof(Profile).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ProfileEntry)))];
        IEnumerable<Type> held = typeof(ProfileView).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(ProfileView).Namespace && type.Name.EndsWith("View", StringComparison.Ordinal))
            .SelectMany(type => type.GetProperties())
            .SelectMany(property => property.PropertyType.GetGenericArguments().Append(property.PropertyType));

        Assert.Empty(held.Intersect(model));
    }

    private static Profile NotAnonymous(Profile profile) => profile with
    {
        Projects = profile.Projects.Select(project => project with { Visibility = ProjectVisibility.Public }).ToValueList(),
    };

    private static void AssertSame(object model, object view, HashSet<string> withheld)
    {
        foreach (PropertyInfo property in model.GetType().GetProperties().Where(property => property.CanWrite))
        {
            string key = $"{model.GetType().Name}.{property.Name}";
            PropertyInfo? shown = view.GetType().GetProperty(property.Name);
            object? value = shown?.GetValue(view);
            if (withheld.Contains(key))
            {
                Assert.True(value is null or ICollection { Count: 0 } || (value is IEnumerable items and not string && !items.Cast<object>().Any()), $"{key} is shown although it is withheld.");
                continue;
            }

            Assert.True(shown is not null, $"{key} is neither projected nor listed as withheld.");
            AssertValue(key, property.GetValue(model), value, withheld);
        }
    }

    private static void AssertValue(string key, object? model, object? view, HashSet<string> withheld)
    {
        if (model is Place or ProfileEntry)
        {
            AssertSame(model, view!, withheld);
        }
        else if (model is IEnumerable models and not string)
        {
            object[] expected = [.. models.Cast<object>()];
            object[] actual = [.. ((IEnumerable)view!).Cast<object>()];
            Assert.Equal(expected.Length, actual.Length);
            foreach ((object one, object other) in expected.Zip(actual))
            {
                AssertValue(key, one, other, withheld);
            }
        }
        else
        {
            Assert.True(Equals(model, view), $"{key} is {view} in the view and {model} in the profile.");
        }
    }
}
