using CareerHub.PostgreSql.Migrations;
using CareerHub.Web.Health;
using CareerHub.Web.Hosting;
using Microsoft.Extensions.Options;
using Npgsql;

namespace CareerHub.Web.Database;

/// <summary>Brings the schema up to date where the site may, and says what to run where it may not.</summary>
internal sealed class SchemaCheck(SiteDatabase database, IOptions<SiteOptions> options, ILogger<SchemaMigrator> logger)
{
    /// <exception cref="NpgsqlException">The database does not answer.</exception>
    public async Task<ServiceState> RunAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        var migrator = new SchemaMigrator(source, logger);
        try
        {
            if (database.IsEmbedded || options.Value.MigrateOnStart)
            {
                await migrator.MigrateAsync(cancellationToken);
            }
        }
        catch (SchemaMigrationException e)
        {
            return ServiceState.Down(e.Message);
        }

        SchemaStatus status = await migrator.CheckAsync(cancellationToken);
        if (!status.IsConsistent)
        {
            return ServiceState.Down("The database was made by another version of CareerHub. Use that version, or another database.");
        }

        if (status.Pending.Count > 0)
        {
            return ServiceState.Down($"{status.Pending.Count} schema scripts have not run. Start the site once with --CareerHub:MigrateOnStart=true to run them.");
        }

        // More than expected is the operator's business; less or other than expected breaks queries.
        IReadOnlyList<SchemaDifference> differences = await migrator.VerifyAsync(cancellationToken);
        List<string> broken = [.. differences.Where(difference => difference.Kind != SchemaDifferenceKind.Unexpected).Select(difference => difference.Message)];
        return broken.Count == 0 ? ServiceState.Ready : ServiceState.Down(string.Join(' ', broken.Take(5)));
    }
}
