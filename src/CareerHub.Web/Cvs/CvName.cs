using System.Globalization;
using CareerHub.Cv;

namespace CareerHub.Web.Cvs;

/// <summary>What a person calls a CV, as it comes from a form.</summary>
internal static class CvName
{
    /// <summary>The name in one line, without what cannot be seen.</summary>
    public static string Clean(string? name) =>
        string.Join(' ', string.Concat((name ?? "").Select(c => char.IsControl(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What is wrong with a name, or null.</summary>
    public static string? Problem(string? name) => Clean(name).Length switch
    {
        0 => "Give the CV a name, so that you find it again.",
        > CvVersion.MaxNameLength and int length => string.Create(CultureInfo.InvariantCulture, $"The name may have {CvVersion.MaxNameLength} characters; this one has {length}."),
        _ => null,
    };
}
