using System.Security.Cryptography;
using System.Text;
using CareerHub.PostgreSql.Migrations;
using CareerHub.PostgreSql.Migrations.Internal;
using CareerHub.Technologies;
using Npgsql;

namespace CareerHub.PostgreSql.Tests;

/// <summary>
/// A migrated database for one test class (use it as a class fixture), or for one test by <see cref="CreateAsync"/>.
/// It is cloned from a template that is made once for each version of the scripts and of the catalogue of technologies, and dropped at the end.
/// </summary>
public sealed class TestDatabase : IAsyncLifetime, IAsyncDisposable
{
    private const long TemplateLock = 0x54656D706C617465;

    private string cluster = "";
    private string name = "";

    /// <summary>The connection string of this database.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>Connections to this database.</summary>
    public NpgsqlDataSource DataSource { get; private set; } = null!;

    /// <summary>A migrated database, or an empty one.</summary>
    public static async Task<TestDatabase> CreateAsync(bool migrated = true)
    {
        var database = new TestDatabase();
        await database.CreateCoreAsync(migrated);
        return database;
    }

    public Task InitializeAsync() => CreateCoreAsync(migrated: true);

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await DataSource.DisposeAsync();
        await using var admin = NpgsqlDataSource.Create(Unpooled(cluster));
        await admin.ExecuteAsync($"DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)");
    }

    private async Task CreateCoreAsync(bool migrated)
    {
        cluster = await TestCluster.ConnectionStringAsync();
        name = "careerhub_test_" + RandomNumberGenerator.GetHexString(12, lowercase: true);
        var template = migrated ? await TemplateAsync(cluster) : "template0";
        await using (var admin = NpgsqlDataSource.Create(Unpooled(cluster)))
        {
            await admin.ExecuteAsync($"CREATE DATABASE \"{name}\" TEMPLATE \"{template}\"");
        }

        ConnectionString = new NpgsqlConnectionStringBuilder(cluster) { Database = name }.ConnectionString;
        DataSource = NpgsqlDataSource.Create(ConnectionString);
    }

    private static async Task<string> TemplateAsync(string cluster)
    {
        var content = string.Concat(EmbeddedScript.All.Select(script => script.Info.Checksum).Concat(TechnologyCatalog.Default.All.Select(technology => technology.ToString())));
        var template = "careerhub_template_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..16];
        await using var connection = new NpgsqlConnection(Unpooled(cluster));
        await connection.OpenAsync();
        await ExecuteAsync(connection, $"SELECT pg_advisory_lock({TemplateLock})");
        await using var exists = new NpgsqlCommand("SELECT count(*) FROM pg_database WHERE datname = $1", connection) { Parameters = { new() { Value = template } } };
        if ((long)(await exists.ExecuteScalarAsync())! == 0)
        {
            // Under another name until it is whole: a run that was killed leaves no half template behind.
            var unfinished = template + "_new";
            await ExecuteAsync(connection, $"DROP DATABASE IF EXISTS \"{unfinished}\" WITH (FORCE)");
            await ExecuteAsync(connection, $"CREATE DATABASE \"{unfinished}\" TEMPLATE template0");
            await using (var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Unpooled(cluster)) { Database = unfinished }.ConnectionString))
            {
                await new SchemaMigrator(source).MigrateAsync();
            }

            await ExecuteAsync(connection, $"ALTER DATABASE \"{unfinished}\" RENAME TO \"{template}\"");
        }

        return template;
    }

    private static string Unpooled(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString;

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
