using CareerHub.DependencyInjection;
using CareerHub.PostgreSql.Accounts;
using CareerHub.PostgreSql.Accounts.Internal;
using CareerHub.PostgreSql.Cv;
using CareerHub.PostgreSql.Cv.Internal;
using CareerHub.PostgreSql.Intake;
using CareerHub.PostgreSql.Intake.Internal;
using CareerHub.PostgreSql.Internal;
using CareerHub.PostgreSql.Migrations;
using CareerHub.PostgreSql.Profiles;
using CareerHub.PostgreSql.Profiles.Internal;
using CareerHub.Profiles.Validation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CareerHub.PostgreSql;

/// <summary>Adds the stores of CareerHub.PostgreSql to a host.</summary>
public static class PostgreSqlServiceCollectionExtensions
{
    /// <summary>Adds the stores over a data source that the host makes, and disposes of, itself.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="dataSource">Connections to a migrated database.</param>
    /// <returns>The same builder.</returns>
    public static ICareerHubBuilder AddPostgreSql(this ICareerHubBuilder builder, NpgsqlDataSource dataSource)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(dataSource);
        builder.Services.TryAddSingleton(dataSource);
        return builder.AddPostgreSql();
    }

    /// <summary>
    /// Adds the stores over the <see cref="NpgsqlDataSource"/> that the host has registered; it is asked for when a store is first used.
    /// All are singletons; what the host registered before stays: <see cref="IProfileStore"/>, <see cref="IAccountStore"/>,
    /// <see cref="IImportStore"/>, <see cref="ICvVersionStore"/>, <see cref="IFrozenCvStore"/>,
    /// <see cref="ICvPhotoStore"/> and <see cref="SchemaMigrator"/>. Nothing is migrated.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <returns>The same builder.</returns>
    public static ICareerHubBuilder AddPostgreSql(this ICareerHubBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        services.TryAddSingleton(provider => new Database(provider.GetRequiredService<NpgsqlDataSource>()));
        services.TryAddSingleton<IProfileStore>(provider => new ProfileStore(provider.GetRequiredService<Database>(), provider.GetRequiredService<ProfileLimits>()));
        services.TryAddSingleton<IAccountStore>(provider => new AccountStore(provider.GetRequiredService<Database>(), provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<IImportStore>(provider => new ImportStore(provider.GetRequiredService<Database>(), provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<ICvVersionStore>(provider => new CvVersionStore(provider.GetRequiredService<Database>(), provider.GetRequiredService<ProfileLimits>()));
        services.TryAddSingleton<IFrozenCvStore>(provider => new FrozenCvStore(provider.GetRequiredService<Database>(), provider.GetRequiredService<ProfileLimits>()));
        services.TryAddSingleton<ICvPhotoStore>(provider => new CvPhotoStore(provider.GetRequiredService<Database>()));
        services.TryAddSingleton(provider => new SchemaMigrator(
            provider.GetRequiredService<NpgsqlDataSource>(), provider.GetService<ILogger<SchemaMigrator>>()));
        return builder;
    }
}
