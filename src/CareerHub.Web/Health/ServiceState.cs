namespace CareerHub.Web.Health;

/// <summary>Whether something that the site needs is there, and if not, why. The reason is for the log; it may name folders and hosts.</summary>
internal sealed record ServiceState(bool IsReady, string Reason)
{
    public static ServiceState Ready { get; } = new(true, "");

    public static ServiceState Starting { get; } = new(false, "It is starting.");

    public static ServiceState Down(string reason) => new(false, reason);
}
