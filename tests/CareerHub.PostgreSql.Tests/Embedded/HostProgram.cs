using CareerHub.PostgreSql.Embedded;

namespace CareerHub.PostgreSql.Tests.Embedded;

/// <summary>
/// A process that holds a cluster: it writes the connection string, and stops when its input ends.
/// Arguments: the data folder, the fallback folder, and optionally a folder to delete at the end.
/// </summary>
internal static class HostProgram
{
    private static async Task<int> Main(string[] arguments)
    {
        try
        {
            await HoldAsync(new EmbeddedPostgresOptions { DataDirectory = arguments[0], FallbackDirectory = arguments[1] });
            if (arguments.Length > 2)
            {
                Directory.Delete(arguments[2], recursive: true);
            }

            return 0;
        }
        catch (EmbeddedPostgresException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    private static async Task HoldAsync(EmbeddedPostgresOptions options)
    {
        await using var postgres = await EmbeddedPostgres.StartAsync(options);
        await Console.Out.WriteLineAsync($"{(postgres.IsOwner ? "owner" : "guest")} {postgres.ConnectionString}");
        await Console.In.ReadToEndAsync();
    }
}
