using CareerHub.PostgreSql.Audit;
using CareerHub.PostgreSql.Internal;
using CareerHub.PostgreSql.Profiles;
using CareerHub.PostgreSql.Profiles.Internal;
using CareerHub.PostgreSql.Tests.Schema;
using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Tests.Profiles;

/// <summary>Which SQL the store sends: the owner stands in the query, and only what changed is written.</summary>
public sealed class ProfileStatementTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const int Tables = 16;

    [Fact]
    public async Task FindAsync_Profile_AsksEachTableOnceByOwnerOrSlugAndThenByProfile()
    {
        using var log = new StatementLog();
        await using var source = log.CreateDataSource(database.ConnectionString);
        var (store, profile) = await SavedAsync(source);
        log.Take();

        await store.FindByUserAsync(profile.UserId);
        var byUser = log.Take();
        await store.FindBySlugAsync(profile.Slug!, Visibility.Private);
        var bySlug = log.Take();

        Assert.Equal(Tables, byUser.Count);
        Assert.EndsWith(" FROM profiles AS p WHERE p.user_id = $1 LIMIT 1", byUser[0], StringComparison.Ordinal);
        Assert.EndsWith(" FROM profiles AS p WHERE p.slug = $1 AND p.visibility = ANY ($2) LIMIT 1", bySlug[0], StringComparison.Ordinal);
        Assert.Equal(
            "SELECT l.id, l.display_order, l.extensions, l.fluency, l.name, l.origins, l.profile_id FROM languages AS l WHERE l.profile_id = $1 ORDER BY l.display_order, l.id",
            Assert.Single(byUser, statement => statement.Contains("FROM languages", StringComparison.Ordinal)));
        Assert.All(byUser.Skip(1), statement => Assert.Contains(".profile_id = $1 ORDER BY ", statement, StringComparison.Ordinal));
        Assert.Equal(byUser.Skip(1), bySlug.Skip(1));
    }

    [Theory]
    [InlineData(Visibility.Private)]
    [InlineData(Visibility.Friends)]
    public async Task FindBySlugAsync_LessVisible_SendsWhatAMissingOneSends(Visibility visibility)
    {
        using var log = new StatementLog();
        await using var source = log.CreateDataSource(database.ConnectionString);
        var (store, profile) = await SavedAsync(source, visibility);
        log.Take();

        Assert.Null(await store.FindBySlugAsync(profile.Slug!, Visibility.Public));
        var hidden = log.Take();
        Assert.Null(await store.FindBySlugAsync("nobody-has-this", Visibility.Public));

        Assert.Single(hidden);
        Assert.Equal(hidden, log.Take());
    }

    [Fact]
    public async Task FindStampBySlugAsync_Profile_IsOneSmallQuery()
    {
        using var log = new StatementLog();
        await using var source = log.CreateDataSource(database.ConnectionString);
        var (store, profile) = await SavedAsync(source, Visibility.Public);
        var stored = await store.FindByUserAsync(profile.UserId);
        log.Take();

        Assert.Equal(new ProfileStamp(profile.Id, profile.UserId, stored!.Version), await store.FindStampBySlugAsync(profile.Slug!, Visibility.Public));

        Assert.Equal("SELECT p.id, p.user_id, p.xmin FROM profiles AS p WHERE p.slug = $1 AND p.visibility = ANY ($2) LIMIT 1", Assert.Single(log.Take()));
        Assert.Null(await store.FindStampBySlugAsync("nobody-has-this", Visibility.Private));
        Assert.Null(await store.FindStampBySlugAsync("nul\0", Visibility.Private));
    }

    [Fact]
    public async Task SaveAsync_OneField_LocksByOwnerAndWritesThatColumn()
    {
        using var log = new StatementLog();
        await using var source = log.CreateDataSource(database.ConnectionString);
        var (store, profile) = await SavedAsync(source);
        var stored = (await store.FindByUserAsync(profile.UserId))!;
        log.Take();

        var changed = profile with { Languages = [profile.Languages[0] with { Fluency = "native" }] };
        await store.SaveAsync(changed, stored.Version, AuditContext.System);

        var statements = log.Take();
        Assert.Equal("SELECT FROM profiles WHERE user_id = $1 FOR UPDATE", statements[0]);
        Assert.Equal(
            [
                "INSERT INTO audit_log (id, action, entity_id, entity_type, ip_address, new_values, old_values, subject_id, user_agent, user_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                "UPDATE languages SET fluency = $1 WHERE id = $2",
                "UPDATE profiles SET completeness_score = $1 WHERE id = $2 AND xmin = $3 RETURNING updated_at, xmin",
            ],
            statements.Where(statement => statement.StartsWith("INSERT", StringComparison.Ordinal) || statement.StartsWith("UPDATE", StringComparison.Ordinal)));
        Assert.DoesNotContain(statements, statement => statement.StartsWith("DELETE", StringComparison.Ordinal));
    }

    private async Task<(ProfileStore Store, Profile Profile)> SavedAsync(Npgsql.NpgsqlDataSource source, Visibility visibility = Visibility.Public)
    {
        var store = new ProfileStore(new Database(source), new());
        var profile = FullProfile.Create(Ulid.Parse(await database.UserAsync())) with { Visibility = visibility };
        Assert.True((await store.SaveAsync(profile, default, AuditContext.System)).IsSaved);
        return (store, profile);
    }
}
