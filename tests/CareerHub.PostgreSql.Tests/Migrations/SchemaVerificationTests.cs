using System.Runtime.CompilerServices;
using CareerHub.PostgreSql.Migrations;
using CareerHub.PostgreSql.Migrations.Internal;

namespace CareerHub.PostgreSql.Tests.Migrations;

public sealed class SchemaVerificationTests
{
    /// <summary>Set <c>CAREERHUB_UPDATE_CATALOG=1</c> after a script was added, to write the file anew; then read the difference.</summary>
    [Fact]
    public async Task ExpectedCatalog_FreshlyMigrated_IsEqual()
    {
        await using var database = await TestDatabase.CreateAsync(migrated: false);
        await new SchemaMigrator(database.DataSource).MigrateAsync();
        var actual = await Catalog.ReadAsync(database.DataSource, CancellationToken.None);
        if (Environment.GetEnvironmentVariable("CAREERHUB_UPDATE_CATALOG") == "1")
        {
            await File.WriteAllLinesAsync(ExpectedCatalogFile(), actual.Select(entry => $"{entry.Key}\t{entry.Value}"));
            return;
        }

        Assert.Equal(actual.Order(KeyOrder), Catalog.Expected.Order(KeyOrder));
    }

    [Theory]
    [InlineData("ALTER TABLE users DROP COLUMN email CASCADE", "column users.email", SchemaDifferenceKind.Missing, "The column users.email is missing.")]
    [InlineData("ALTER TABLE users ALTER COLUMN plan DROP NOT NULL", "column users.plan", SchemaDifferenceKind.Changed,
        "The column users.plan is \"text default 'FREE'::text\" and should be \"text not null default 'FREE'::text\".")]
    [InlineData("ALTER TABLE experiences ALTER COLUMN industry TYPE varchar(100)", "column experiences.industry", SchemaDifferenceKind.Changed,
        "The column experiences.industry is \"character varying(100)\" and should be \"text\".")]
    [InlineData("DROP TABLE interests", "table interests", SchemaDifferenceKind.Missing, "The table interests is missing.")]
    [InlineData("ALTER TABLE skills DROP CONSTRAINT check_skills_level", "constraint skills.check_skills_level", SchemaDifferenceKind.Missing, "The constraint skills.check_skills_level is missing.")]
    [InlineData("DROP INDEX idx_technologies_name_trgm", "index technologies.idx_technologies_name_trgm", SchemaDifferenceKind.Missing, "The index technologies.idx_technologies_name_trgm is missing.")]
    [InlineData("DROP TRIGGER erase_users_from_audit_log ON users", "trigger users.erase_users_from_audit_log", SchemaDifferenceKind.Missing, "The trigger users.erase_users_from_audit_log is missing.")]
    [InlineData("CREATE OR REPLACE FUNCTION is_ulid(value text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT true'", "function is_ulid(value text)", SchemaDifferenceKind.Changed, null)]
    [InlineData("ALTER TABLE users ADD COLUMN nickname text", "column users.nickname", SchemaDifferenceKind.Unexpected, "The column users.nickname is not expected.")]
    public async Task VerifyAsync_DatabaseWasTamperedWith_SaysWhat(string sql, string name, SchemaDifferenceKind kind, string? message)
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.DataSource.ExecuteAsync(sql);

        var difference = Assert.Single(await new SchemaMigrator(database.DataSource).VerifyAsync(), found => found.ObjectName == name);

        Assert.Equal(kind, difference.Kind);
        Assert.Equal(message ?? difference.Message, difference.Message);
    }

    [Fact]
    public async Task VerifyAsync_DisabledTrigger_IsADifference()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.DataSource.ExecuteAsync("ALTER TABLE users DISABLE TRIGGER erase_users_from_audit_log");

        var difference = Assert.Single(await new SchemaMigrator(database.DataSource).VerifyAsync());

        Assert.Equal("trigger users.erase_users_from_audit_log", difference.ObjectName);
        Assert.Contains(" DISABLED\"", difference.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task VerifyAsync_TablesOfTheHost_AreNoDifference()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.DataSource.ExecuteAsync("CREATE TABLE invoices (id int PRIMARY KEY, user_id text REFERENCES users (id)); CREATE INDEX ON invoices (user_id)");

        Assert.Empty(await new SchemaMigrator(database.DataSource).VerifyAsync());
    }

    private static Comparer<KeyValuePair<string, string>> KeyOrder { get; } =
        Comparer<KeyValuePair<string, string>>.Create((left, right) => string.CompareOrdinal(left.Key, right.Key));

    private static string ExpectedCatalogFile([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../src/CareerHub.PostgreSql/Schema/expected-catalog.txt"));
}
