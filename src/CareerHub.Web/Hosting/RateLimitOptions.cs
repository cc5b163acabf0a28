namespace CareerHub.Web.Hosting;

/// <summary>Attempts that one network address has within a minute.</summary>
internal sealed class RateLimitOptions
{
    /// <summary>Sign-in attempts.</summary>
    public int SignIn { get; set; } = 20;

    /// <summary>New accounts.</summary>
    public int Register { get; set; } = 10;

    /// <summary>Uploaded documents.</summary>
    public int Upload { get; set; } = 20;
}
