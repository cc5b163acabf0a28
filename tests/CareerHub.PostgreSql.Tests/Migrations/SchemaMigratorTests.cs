using CareerHub.PostgreSql.Migrations;
using CareerHub.PostgreSql.Migrations.Internal;
using Npgsql;

namespace CareerHub.PostgreSql.Tests.Migrations;

public sealed class SchemaMigratorTests
{
    private static readonly EmbeddedScript First = EmbeddedScript.Create("0001_first.sql", "CREATE TABLE first (n int);");
    private static readonly EmbeddedScript Second = EmbeddedScript.Create("0002_second.sql", "CREATE TABLE second (n int);");
    private static readonly EmbeddedScript Broken = EmbeddedScript.Create("0002_second.sql", "CREATE TABLE second (n int); SELECT 1 / 0;");

    [Fact]
    public async Task CheckAsync_EmptyDatabase_EverythingIsPendingAndNothingIsCreated()
    {
        await using var database = await TestDatabase.CreateAsync(migrated: false);

        var status = await new SchemaMigrator(database.DataSource).CheckAsync();

        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], status.Pending.Select(script => script.Version));
        Assert.False(status.IsCurrent);
        Assert.True(status.IsConsistent);
        Assert.Equal(0L, await database.DataSource.ScalarAsync<long>("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"));
    }

    [Fact]
    public async Task MigrateAsync_EmptyDatabase_IsThenCurrentAsExpectedAndIdle()
    {
        await using var database = await TestDatabase.CreateAsync(migrated: false);
        var migrator = new SchemaMigrator(database.DataSource);

        Assert.Equal(15, (await migrator.MigrateAsync()).Count);

        Assert.True((await migrator.CheckAsync()).IsCurrent);
        Assert.Empty(await migrator.VerifyAsync());
        Assert.Empty(await migrator.MigrateAsync());
    }

    [Fact]
    public async Task MigrateAsync_FourAtOnce_EachScriptRunsOnce()
    {
        await using var database = await TestDatabase.CreateAsync(migrated: false);

        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => new SchemaMigrator(database.DataSource).MigrateAsync()));

        Assert.Equal(15, runs.Sum(run => run.Count));
    }

    [Fact]
    public async Task MigrateAsync_NewScript_RunsThatOneOnly()
    {
        await using var database = await TestDatabase.CreateAsync(migrated: false);
        await new SchemaMigrator(database.DataSource, null, [First]).MigrateAsync();

        var run = await new SchemaMigrator(database.DataSource, null, [First, Second]).MigrateAsync();

        Assert.Equal("second", Assert.Single(run).Name);
    }

    [Fact]
    public async Task MigrateAsync_ScriptFails_IsRolledBackAndTheOneBeforeStays()
    {
        await using var database = await TestDatabase.CreateAsync(migrated: false);
        var migrator = new SchemaMigrator(database.DataSource, null, [First, Broken]);

        var error = await Assert.ThrowsAsync<SchemaMigrationException>(() => migrator.MigrateAsync());

        Assert.Equal("The schema script 0002_second failed and was rolled back: division by zero.", error.Message);
        Assert.Equal([1], (await migrator.CheckAsync()).Applied.Select(script => script.Version));
        Assert.True(await database.DataSource.ScalarAsync<bool>("SELECT to_regclass('second') IS NULL"));
        Assert.Single(await new SchemaMigrator(database.DataSource, null, [First, Second]).MigrateAsync());
    }

    [Fact]
    public async Task MigrateAsync_FailsOnceItHasTheLock_GivesTheLockBack()
    {
        await using var database = await TestDatabase.CreateAsync(migrated: false);
        await using var readOnly = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(database.ConnectionString) { Options = "-c default_transaction_read_only=on" }.ConnectionString);

        await Assert.ThrowsAsync<PostgresException>(() => new SchemaMigrator(readOnly).MigrateAsync());

        Assert.Equal(0L, await database.DataSource.ScalarAsync<long>(
            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"));
    }

    [Fact]
    public async Task MigrateAsync_DatabaseIsNewer_Refuses()
    {
        await using var database = await TestDatabase.CreateAsync(migrated: false);
        await new SchemaMigrator(database.DataSource, null, [First, Second]).MigrateAsync();
        var older = new SchemaMigrator(database.DataSource, null, [First]);

        var error = await Assert.ThrowsAsync<SchemaMigrationException>(() => older.MigrateAsync());

        Assert.Equal(
            "The database has schema scripts that this version does not know (0002_second): it was migrated by a newer version. Use that version.",
            error.Message);
        Assert.Equal(2, Assert.Single((await older.CheckAsync()).Unknown).Version);
    }

    [Fact]
    public async Task MigrateAsync_ScriptWasChanged_Refuses()
    {
        await using var database = await TestDatabase.CreateAsync(migrated: false);
        await new SchemaMigrator(database.DataSource, null, [First]).MigrateAsync();
        var changed = EmbeddedScript.Create("0001_first.sql", "CREATE TABLE first (n bigint);");

        var error = await Assert.ThrowsAsync<SchemaMigrationException>(() => new SchemaMigrator(database.DataSource, null, [changed, Second]).MigrateAsync());

        Assert.Equal(
            "Schema scripts were changed after they had run on the database (0001_first). Use the package that made the database; changes need a new script.",
            error.Message);
        Assert.True(await database.DataSource.ScalarAsync<bool>("SELECT to_regclass('second') IS NULL"));
    }

    [Fact]
    public void Create_OtherLineEnds_SameChecksum()
    {
        Assert.Equal(
            EmbeddedScript.Create("0001_a.sql", "SELECT 1;\nSELECT 2;\n").Info,
            EmbeddedScript.Create("0001_a.sql", "SELECT 1;\r\nSELECT 2;\r\n").Info);
    }
}
