namespace CareerHub.Web.Hosting;

/// <summary>Where the site keeps what must outlive it: <c>CAREERHUB_DATA</c>, by default <c>.data</c> in the current folder.</summary>
internal sealed record DataFolder(string Root)
{
    public string Keys => Path.Combine(Root, "keys");

    public string Database => Path.Combine(Root, "postgres");

    /// <summary>Makes the folder of the keys, which nobody else on the machine may read: they sign the cookies.</summary>
    public DirectoryInfo CreateKeys() => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(Keys)
        : Directory.CreateDirectory(Keys, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    public static DataFolder From(IConfiguration configuration)
    {
        string? configured = configuration["CAREERHUB_DATA"];
        return new DataFolder(Path.GetFullPath(string.IsNullOrWhiteSpace(configured) ? ".data" : configured));
    }
}
