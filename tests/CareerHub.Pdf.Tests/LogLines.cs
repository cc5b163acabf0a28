using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CareerHub.Pdf.Tests;

/// <summary>Keeps what a renderer logs.</summary>
internal sealed class LogLines : ILogger<ChromiumPdfRenderer>
{
    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyCollection<string> Lines => lines;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue($"{formatter(state, exception)} {exception}");
}
