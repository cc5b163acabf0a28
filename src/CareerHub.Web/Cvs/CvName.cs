namespace CareerHub.Web.Cvs;

/// <summary>What a person calls a CV, as it comes from a form.</summary>
internal static class CvName
{
    /// <summary>The name in one line, without what cannot be seen.</summary>
    public static string Clean(string? name) =>
        string.Join(' ', string.Concat((name ?? "").Select(c => char.IsControl(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
