using System.Collections;
using System.Reflection;
using CareerHub.PostgreSql.Internal;
using CareerHub.PostgreSql.Profiles.Internal;
using CareerHub.PostgreSql.Tests.Schema;
using CareerHub.Profiles;
using Microsoft.EntityFrameworkCore;

namespace CareerHub.PostgreSql.Tests.Profiles;

public sealed class ProfileMappingTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    // Columns that are the database's own, and those of the first draft that nothing fills yet.
    private static readonly string[] Unmapped = ["created_at", "updated_at", "is_anonymized", "xmin"];

    [Fact]
    public void From_FullProfile_ComesBackEqual()
    {
        var profile = FullProfile.Create(Ulid.NewUlid(), Ulid.NewUlid());

        Assert.Equal(profile, ProfileRows.From(profile, 0).ToProfile());
    }

    [Fact]
    public void FullProfile_EveryPropertyOfTheModel_HasAValueOfItsOwn()
    {
        var seen = new HashSet<Type>();

        AssertSet(FullProfile.Create(Ulid.NewUlid(), Ulid.NewUlid()), new Profile { UserId = default, Id = default }, seen);

        var kinds = typeof(Profile).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ProfileEntry))).ToList();
        Assert.Equal(13, kinds.Count);
        Assert.Superset(kinds.ToHashSet(), seen);
    }

    [Fact]
    public async Task Model_EveryColumnOfTheMappedTables_IsMappedWithItsTypeAndNullability()
    {
        await using var context = new Database(database.DataSource).CreateContext();
        foreach (var type in context.Model.GetEntityTypes())
        {
            var expected = (await ColumnsAsync(type.GetTableName()!)).Where(column => !Unmapped.Contains(column.Split(' ')[0])).Order();
            var mapped = type.GetProperties()
                .Select(property => $"{property.GetColumnName()} {property.GetColumnType()} {(property.IsNullable ? "null" : "not null")}")
                .Where(column => !Unmapped.Contains(column.Split(' ')[0]))
                .Order();
            Assert.Equal(expected, mapped);
        }
    }

    [Fact]
    public async Task Extensions_NestedMembersInAnotherOrder_AreNoChange()
    {
        var userId = Ulid.Parse(await database.UserAsync());
        var store = new ProfileStore(new Database(database.DataSource), new());
        var profile = new Profile { UserId = userId, Extensions = JsonExtensions.Parse("""{"x": {"longer": 1, "b": [{"zz": 1.0, "a": 2}]}}""") };
        var saved = await store.SaveAsync(profile, default, Audit.AuditContext.System);

        var again = await store.SaveAsync(profile, saved.Version, Audit.AuditContext.System);

        Assert.Equal(saved.Version, again.Version);
    }

    private static void AssertSet(object value, object? unset, HashSet<Type> seen)
    {
        seen.Add(value.GetType());
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
        {
            var set = property.GetValue(value);
            var name = $"{value.GetType().Name}.{property.Name}";
            if (unset is not null)
            {
                Assert.False(Equals(set, property.GetValue(unset)), $"{name} has its default value.");
            }

            if (set is IEnumerable list and not string)
            {
                foreach (var entry in list.OfType<ProfileEntry>().Take(1))
                {
                    AssertSet(entry, Activator.CreateInstance(entry.GetType()), seen);
                }
            }
            else if (set is Place place)
            {
                AssertSet(place, Place.Empty, seen);
            }
        }
    }

    private Task<string[]> ColumnsAsync(string table) => database.DataSource.ScalarAsync<string[]>(
        """
        SELECT array_agg(attname || ' ' || format_type(atttypid, atttypmod)
            || CASE WHEN attnotnull THEN ' not null' ELSE ' null' END)
        FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped
        """,
        table);
}
