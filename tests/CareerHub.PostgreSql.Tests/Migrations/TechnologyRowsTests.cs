using CareerHub.PostgreSql.Migrations;
using CareerHub.PostgreSql.Migrations.Internal;
using CareerHub.Technologies;

namespace CareerHub.PostgreSql.Tests.Migrations;

public sealed class TechnologyRowsTests
{
    [Fact]
    public async Task MigrateAsync_EmptyDatabase_HasTheCatalogue()
    {
        await using var database = await TestDatabase.CreateAsync();

        Assert.Equal(TechnologyCatalog.Default.All.Count, await database.DataSource.ScalarAsync<long>("SELECT count(*) FROM technologies"));
        Assert.Equal("System Language", await KindAsync(database, "JavaScript"));
        Assert.Equal("Platform DevOps", await KindAsync(database, "Kubernetes"));
    }

    [Fact]
    public async Task MigrateAsync_Again_ChangesNoRow()
    {
        await using var database = await TestDatabase.CreateAsync();
        const string State = "SELECT md5(string_agg(id || name || category || layer || xmin, ',' ORDER BY id)) FROM technologies";
        var before = await database.DataSource.ScalarAsync<string>(State);

        await new SchemaMigrator(database.DataSource).MigrateAsync();

        Assert.Equal(before, await database.DataSource.ScalarAsync<string>(State));
    }

    [Fact]
    public async Task MigrateAsync_CatalogueOfBefore_AddsChangesAndRenames()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.DataSource.ExecuteAsync("DELETE FROM technologies WHERE name = 'Kotlin'");
        await database.DataSource.ExecuteAsync("UPDATE technologies SET category = 'Service', layer = 'Tools' WHERE name = 'React'");
        await database.DataSource.ExecuteAsync("UPDATE technologies SET name = 'Golang' WHERE name = 'Go'");
        var id = await database.DataSource.ScalarAsync<string>("SELECT id FROM technologies WHERE name = 'Golang'");
        await database.DataSource.ExecuteAsync("INSERT INTO technologies (id, name, category, layer) VALUES ($1, 'House system', 'System', 'Tools')", Ulid.NewUlid().ToString());

        await new SchemaMigrator(database.DataSource).MigrateAsync();

        Assert.Equal("System Language", await KindAsync(database, "Kotlin"));
        Assert.Equal("Library Frontend", await KindAsync(database, "React"));
        Assert.Equal(id, await database.DataSource.ScalarAsync<string>("SELECT id FROM technologies WHERE name = 'Go'"));
        Assert.Equal("System Tools", await KindAsync(database, "House system"));
        Assert.Equal(TechnologyCatalog.Default.All.Count + 1L, await database.DataSource.ScalarAsync<long>("SELECT count(*) FROM technologies"));
    }

    [Fact]
    public async Task UpdateAsync_BothNamesAreRows_KeepsBoth()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.DataSource.ExecuteAsync("INSERT INTO technologies (id, name, category, layer) VALUES ($1, 'Golang', 'System', 'Tools')", Ulid.NewUlid().ToString());
        await using var connection = await database.DataSource.OpenConnectionAsync();

        await TechnologyRows.UpdateAsync(connection, TechnologyCatalog.Default, CancellationToken.None);

        Assert.Equal(2L, await database.DataSource.ScalarAsync<long>("SELECT count(*) FROM technologies WHERE name IN ('Go', 'Golang')"));
    }

    private static Task<string> KindAsync(TestDatabase database, string name) =>
        database.DataSource.ScalarAsync<string>("SELECT category || ' ' || layer FROM technologies WHERE name = $1", name);
}
