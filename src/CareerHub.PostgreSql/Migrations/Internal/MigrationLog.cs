using Microsoft.Extensions.Logging;

namespace CareerHub.PostgreSql.Migrations.Internal;

internal static partial class MigrationLog
{
    [LoggerMessage(20, LogLevel.Information, "Applied schema script {Version} {Name}")]
    internal static partial void Applied(this ILogger logger, int version, string name);
}
