using System.ComponentModel.DataAnnotations;

namespace CareerHub.Web.Hosting;

/// <summary>Attempts that one client has within a minute: an IPv4 address, or an IPv6 network of 64 bits.</summary>
internal sealed class RateLimitOptions
{
    private const int Most = 1_000_000;

    /// <summary>Sign-in attempts.</summary>
    [Range(1, Most)]
    public int SignIn { get; set; } = 20;

    /// <summary>New accounts.</summary>
    [Range(1, Most)]
    public int Register { get; set; } = 10;

    /// <summary>Uploaded documents.</summary>
    [Range(1, Most)]
    public int Upload { get; set; } = 20;

    /// <summary>PDFs of public pages.</summary>
    [Range(1, Most)]
    public int PublicPdf { get; set; } = 30;

    /// <summary>Files of one's own CVs, copies that are kept, and checks.</summary>
    [Range(1, Most)]
    public int Render { get; set; } = 60;
}
