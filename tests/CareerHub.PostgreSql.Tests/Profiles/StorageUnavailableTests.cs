using CareerHub.PostgreSql.Audit;
using CareerHub.PostgreSql.Internal;
using CareerHub.PostgreSql.Profiles.Internal;
using CareerHub.Profiles;
using Npgsql;

namespace CareerHub.PostgreSql.Tests.Profiles;

public sealed class StorageUnavailableTests
{
    [Fact]
    public async Task AnyMember_NobodyListens_SaysThatItCannotBeReached()
    {
        await using var source = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1;Username=x;Password=x;Database=x");
        var store = new ProfileStore(new Database(source), new());

        var read = await Assert.ThrowsAsync<StorageUnavailableException>(() => store.FindByUserAsync(Ulid.NewUlid()));
        await Assert.ThrowsAsync<StorageUnavailableException>(() => store.SaveAsync(new Profile { UserId = Ulid.NewUlid() }, default, AuditContext.System));

        Assert.Equal("The database cannot be reached.", read.Message);
    }

    [Fact]
    public async Task AnyMember_NotMigrated_SaysSo()
    {
        await using var database = await TestDatabase.CreateAsync(migrated: false);
        var store = new ProfileStore(new Database(database.DataSource), new());

        var error = await Assert.ThrowsAsync<StorageUnavailableException>(() => store.FindByUserAsync(Ulid.NewUlid()));

        Assert.Equal("The database does not have the schema of this version: run the migrations.", error.Message);
    }

    [Fact]
    public async Task AnyMember_DatabaseIsGone_SaysSo()
    {
        await using var source = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(await TestCluster.ConnectionStringAsync()) { Database = "careerhub_test_not_there" }.ConnectionString);
        var store = new ProfileStore(new Database(source), new());

        var error = await Assert.ThrowsAsync<StorageUnavailableException>(() => store.FindBySlugAsync("x", Visibility.Public));

        Assert.Equal("The database does not exist.", error.Message);
    }

    [Fact]
    public async Task FindByUserAsync_ConnectionsWereCut_WorksAgainAfterwards()
    {
        await using var database = await TestDatabase.CreateAsync();
        var store = new ProfileStore(new Database(database.DataSource), new());
        Assert.Null(await store.FindByUserAsync(Ulid.NewUlid()));
        await using (var other = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.ConnectionString) { Pooling = false }.ConnectionString))
        {
            await other.ScalarAsync<long>(
                "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
        }

        var failure = await Record.ExceptionAsync(() => store.FindByUserAsync(Ulid.NewUlid()));

        Assert.True(failure is null or StorageUnavailableException);
        Assert.Null(await store.FindByUserAsync(Ulid.NewUlid()));
    }

    [Fact]
    public async Task FindByUserAsync_Cancelled_IsACancellation()
    {
        await using var database = await TestDatabase.CreateAsync();
        var store = new ProfileStore(new Database(database.DataSource), new());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.FindByUserAsync(Ulid.NewUlid(), new CancellationToken(canceled: true)));
    }
}
