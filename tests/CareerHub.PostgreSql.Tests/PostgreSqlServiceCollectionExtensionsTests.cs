using CareerHub.Cv;
using CareerHub.DependencyInjection;
using CareerHub.PostgreSql.Accounts;
using CareerHub.PostgreSql.Cv;
using CareerHub.PostgreSql.Intake;
using CareerHub.PostgreSql.Migrations;
using CareerHub.PostgreSql.Profiles;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CareerHub.PostgreSql.Tests;

public sealed class PostgreSqlServiceCollectionExtensionsTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task AddPostgreSql_DataSource_GivesStoresThatWork()
    {
        var services = new ServiceCollection();
        services.AddCareerHub().AddPostgreSql(database.DataSource);
        await using var provider = services.BuildServiceProvider();

        Assert.Null(await provider.GetRequiredService<IProfileStore>().FindByUserAsync(Ulid.NewUlid()));
        Assert.Null(await provider.GetRequiredService<IAccountStore>().FindAsync(Ulid.NewUlid()));
        Assert.Empty(await provider.GetRequiredService<IImportStore>().ListAsync(Ulid.NewUlid()));
        Assert.Empty(await provider.GetRequiredService<ICvVersionStore>().ListAsync(Ulid.NewUlid()));
        Assert.Empty(await provider.GetRequiredService<IFrozenCvStore>().ListAsync(Ulid.NewUlid()));
        Assert.Null(await provider.GetRequiredService<ICvPhotoStore>().FindAsync(Ulid.NewUlid()));
        Assert.True((await provider.GetRequiredService<SchemaMigrator>().CheckAsync()).IsCurrent);
    }

    [Fact]
    public async Task AddPostgreSql_HostHasAStoreOfItsOwn_ItStays()
    {
        var own = new OwnStore();
        var services = new ServiceCollection();
        services.AddSingleton<ICvVersionStore>(own);
        services.AddCareerHub().AddPostgreSql(database.DataSource).AddPostgreSql();
        await using var provider = services.BuildServiceProvider();

        Assert.Same(own, provider.GetRequiredService<ICvVersionStore>());
        Assert.Single(services, service => service.ServiceType == typeof(IProfileStore));
        Assert.Same(database.DataSource, provider.GetRequiredService<NpgsqlDataSource>());
    }

    private sealed class OwnStore : ICvVersionStore
    {
        public Task<IReadOnlyList<CvVersion>> ListAsync(Ulid userId, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<CvVersion?> FindAsync(Ulid id, Ulid userId, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<CvVersion?> FindDefaultAsync(Ulid userId, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<bool> SetDefaultAsync(Ulid id, Ulid userId, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<CvSaveResult> SaveAsync(CvVersion version, Ulid userId, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<bool> DeleteAsync(Ulid id, Ulid userId, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
