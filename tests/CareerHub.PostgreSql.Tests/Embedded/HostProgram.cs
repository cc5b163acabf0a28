using CareerHub.PostgreSql.Embedded;

namespace CareerHub.PostgreSql.Tests.Embedded;

/// <summary>A process that holds a cluster: it writes the connection string, and stops when its input ends.</summary>
internal static class HostProgram
{
    private static async Task<int> Main(string[] arguments)
    {
        try
        {
            await using var postgres = await EmbeddedPostgres.StartAsync(new EmbeddedPostgresOptions
            {
                DataDirectory = arguments[0],
                FallbackDirectory = arguments[1],
            });
            await Console.Out.WriteLineAsync($"{(postgres.IsOwner ? "owner" : "guest")} {postgres.ConnectionString}");
            await Console.In.ReadToEndAsync();
            return 0;
        }
        catch (EmbeddedPostgresException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }
}
