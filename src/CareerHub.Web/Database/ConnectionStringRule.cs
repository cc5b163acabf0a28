using CareerHub.Web.Hosting;
using Microsoft.Extensions.Options;
using Npgsql;

namespace CareerHub.Web.Database;

/// <summary>A connection string that cannot be read is said at the start, with the other options that are wrong.</summary>
internal sealed class ConnectionStringRule(IConfiguration configuration) : IValidateOptions<SiteOptions>
{
    // Not what Npgsql says of it: that may quote a piece of the password.
    private const string Malformed =
        "ConnectionStrings:CareerHub is not a connection string of Npgsql. Write it as Host=...;Database=...;Username=...;Password=..., a value with a semicolon in quotation marks; or leave it out for a database in the data folder.";

    public ValidateOptionsResult Validate(string? name, SiteOptions options)
    {
        string? connectionString = configuration.GetConnectionString("CareerHub");
        if (string.IsNullOrWhiteSpace(connectionString))
        {
            return ValidateOptionsResult.Skip;
        }

        try
        {
            using var source = NpgsqlDataSource.Create(connectionString);
            return ValidateOptionsResult.Success;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidOperationException or NotSupportedException)
        {
            return ValidateOptionsResult.Fail(Malformed);
        }
    }
}
