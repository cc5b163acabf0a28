namespace CareerHub.Web.PublicPages;

/// <summary>Which build of the program this is. What the same data looks like may change with the program, so that a tag of an older one must not match.</summary>
internal static class ProgramBuild
{
    public static string Id { get; } = typeof(ProgramBuild).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..12];
}
