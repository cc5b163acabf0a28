using System.ComponentModel.DataAnnotations;
using System.Net;
using Microsoft.Extensions.Options;

namespace CareerHub.Web.Hosting;

/// <summary>What an operator may set, in the configuration section <c>CareerHub</c>.</summary>
internal sealed class SiteOptions : IValidatableObject
{
    public const string Section = "CareerHub";

    /// <summary>Whether the site brings the schema of a database given by connection string up to date. The embedded database always is.</summary>
    public bool MigrateOnStart { get; set; }

    /// <summary>How long the site waits for its database before it starts to listen all the same.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:05:00")]
    public TimeSpan StartWait { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How often the services that the site needs are looked after.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:05:00")]
    public TimeSpan CheckInterval { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>The largest form, in bytes; uploads have their own limit.</summary>
    [Range(10_000, 100_000_000)]
    public long MaxFormBytes { get; set; } = 1_000_000;

    /// <summary>Addresses of proxies whose forwarded headers are believed; none by default.</summary>
    public IList<string> TrustedProxies { get; } = [];

    /// <summary>How many attempts one client has in a minute.</summary>
    [ValidateObjectMembers]
    public RateLimitOptions RateLimits { get; } = new();

    /// <summary>What bounds the import of documents.</summary>
    [ValidateObjectMembers]
    public ImportOptions Import { get; } = new();

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => TrustedProxies
        .Where(proxy => !IPAddress.TryParse(proxy, out _))
        .Select(proxy => new ValidationResult($"{Section}:{nameof(TrustedProxies)} holds \"{proxy}\", which is not an IP address.", [nameof(TrustedProxies)]));
}
