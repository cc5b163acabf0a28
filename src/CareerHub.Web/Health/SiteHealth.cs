namespace CareerHub.Web.Health;

/// <summary>The last known state of everything the site needs. Writes come from the background; reads from every request.</summary>
internal sealed partial class SiteHealth(ILogger<SiteHealth> logger)
{
    public const string PostgreSql = "postgresql";
    public const string Schema = "schema";
    public const string Chromium = "chromium";

    private readonly Lock gate = new();
    private IReadOnlyDictionary<string, ServiceState> states = new SortedDictionary<string, ServiceState>(StringComparer.Ordinal)
    {
        [PostgreSql] = ServiceState.Starting,
        [Schema] = ServiceState.Starting,
        [Chromium] = ServiceState.Starting,
    };

    public IReadOnlyDictionary<string, ServiceState> States => Volatile.Read(ref states);

    public bool IsReady => States.Values.All(state => state.IsReady);

    public bool IsDatabaseReady => States[PostgreSql].IsReady && States[Schema].IsReady;

    public void Report(string service, ServiceState state)
    {
        lock (gate)
        {
            ServiceState before = states[service];
            if (before == state)
            {
                return;
            }

            Volatile.Write(ref states, new SortedDictionary<string, ServiceState>(new Dictionary<string, ServiceState>(states) { [service] = state }, StringComparer.Ordinal));
        }

        if (state.IsReady)
        {
            LogReady(logger, service);
        }
        else if (state != ServiceState.Starting)
        {
            LogDown(logger, service, state.Reason);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "{Service} is ready.")]
    private static partial void LogReady(ILogger logger, string service);

    [LoggerMessage(2, LogLevel.Error, "{Service} is not available: {Reason}")]
    private static partial void LogDown(ILogger logger, string service, string reason);
}
