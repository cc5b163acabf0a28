using CareerHub.Web.Database;
using CareerHub.Web.Tests.Running;
using Microsoft.Extensions.Options;

namespace CareerHub.Web.Tests.Health;

/// <summary>Connection strings that lead nowhere.</summary>
[Collection(OnSite.Name)]
public class ConnectionStringTests
{
    [Fact]
    public async Task Start_HostThatDoesNotResolve_SiteStaysAndSaysSo()
    {
        await using RunningSite site = await RunningSite.StartAsync(new Dictionary<string, string?>
        {
            ["ConnectionStrings:CareerHub"] = "Host=no-such-host.invalid;Database=x;Username=x;Password=x",
        });
        using HttpClient client = site.Client();

        using HttpResponseMessage ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        using HttpResponseMessage live = await client.GetAsync(new Uri("/health/live", UriKind.Relative));

        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal(System.Net.HttpStatusCode.OK, live.StatusCode);
        Assert.Contains(site.Log.Lines, line => line.StartsWith("Error: postgresql is not available:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Host=localhost;Password=half;secret=1")]
    [InlineData("localhost")]
    [InlineData("Host=localhost;Port=many")]
    [InlineData("Database=x")]
    public async Task Start_Malformed_IsAnOptionsErrorInWords(string connectionString)
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() =>
            RunningSite.StartAsync(new Dictionary<string, string?> { ["ConnectionStrings:CareerHub"] = connectionString }));

        Assert.StartsWith("ConnectionStrings:CareerHub is not a connection string of Npgsql.", Assert.Single(error.Failures), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void IsUnavailable_BareFailures_OnlyThoseOfAConnection()
    {
        Assert.True(DatabaseFailure.IsUnavailable(new System.Net.Sockets.SocketException()));
        Assert.True(DatabaseFailure.IsUnavailable(new TimeoutException()));
        Assert.False(DatabaseFailure.IsUnavailable(new InvalidOperationException("other", new TimeoutException())));
        Assert.False(DatabaseFailure.IsUnavailable(new IOException()));
    }
}
