using Microsoft.Extensions.Logging;

namespace CareerHub.PostgreSql.Tests.Embedded;

/// <summary>Counts how often a cluster could not be started again.</summary>
internal sealed class WatchLog : ILoggerFactory, ILogger
{
    private readonly SemaphoreSlim failures = new(0);

    /// <summary>Waits for so many failures.</summary>
    public async Task FailuresAsync(int count)
    {
        for (var failure = 0; failure < count; failure++)
        {
            Assert.True(await failures.WaitAsync(TimeSpan.FromMinutes(1)));
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (logLevel == LogLevel.Error)
        {
            failures.Release();
        }
    }

    public void Dispose() => failures.Dispose();
}
