using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CareerHub.PostgreSql.Tests;

/// <summary>Keeps the SQL that goes to the database, so that a test can say which it must be.</summary>
internal sealed partial class StatementLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> statements = new();

    public NpgsqlDataSource CreateDataSource(string connectionString)
    {
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        builder.UseLoggerFactory(LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(this)));
        return builder.Build();
    }

    /// <summary>The statements since the last call, each in one line without transaction brackets.</summary>
    public IReadOnlyList<string> Take()
    {
        var taken = new List<string>();
        while (statements.TryDequeue(out var statement))
        {
            taken.Add(statement);
        }

        return taken;
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (state is not IEnumerable<KeyValuePair<string, object?>> values || eventId.Name?.Contains("Completed", StringComparison.Ordinal) != true)
        {
            return;
        }

        foreach (var (_, value) in values.Where(pair => pair.Key is "CommandText" or "BatchCommands"))
        {
            foreach (var text in value as IEnumerable<string> ?? [$"{value}"])
            {
                Keep(text);
            }
        }
    }

    public void Dispose()
    {
    }

    private void Keep(string text)
    {
        foreach (var statement in text.Split(";\n", StringSplitOptions.RemoveEmptyEntries))
        {
            statements.Enqueue(Space().Replace(statement, " ").Trim().TrimEnd(';'));
        }
    }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Space();
}
