using CareerHub.PostgreSql.Audit;
using CareerHub.PostgreSql.Internal;
using CareerHub.PostgreSql.Profiles;
using CareerHub.PostgreSql.Profiles.Internal;
using CareerHub.Profiles;
using CareerHub.Profiles.Validation;
using Npgsql;

namespace CareerHub.PostgreSql.Tests.Profiles;

/// <summary>A store over the class's database, and rows to begin with.</summary>
public abstract class ProfileStoreTestBase(TestDatabase database)
{
    private protected ProfileStore Store { get; } = new(new Database(database.DataSource), new ProfileLimits());

    protected NpgsqlDataSource Source => database.DataSource;

    protected static ValueList<Skill> Skills(params string[] names) => names.Select(name => new Skill { Name = name }).ToValueList();

    protected async Task<ProfileVersion> SaveAsync(Profile profile, ProfileVersion expected = default)
    {
        var result = await Store.SaveAsync(profile, expected, new AuditContext(profile.UserId));
        Assert.Equal(SaveOutcome.Saved, result.Outcome);
        return result.Version;
    }

    protected async Task<Ulid> UserAsync()
    {
        var id = Ulid.NewUlid();
        await Source.ExecuteAsync("INSERT INTO users (id) VALUES ($1)", id.ToString());
        return id;
    }

    protected async Task<Ulid> TechnologyAsync()
    {
        var id = Ulid.NewUlid();
        await Source.ExecuteAsync("INSERT INTO technologies (id, name, category, layer) VALUES ($1, $1, 'Library', 'Tools')", id.ToString());
        return id;
    }
}
