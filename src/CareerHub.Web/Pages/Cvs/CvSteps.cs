namespace CareerHub.Web.Pages.Cvs;

/// <summary>The pages of one CV, in the order of its navigation.</summary>
internal static class CvSteps
{
    public static IReadOnlyList<(string Page, string Name)> All { get; } =
    [
        ("/Cvs/Edit", "Look"),
        ("/Cvs/Contents", "Contents"),
        ("/Cvs/Texts", "Texts"),
        ("/Cvs/Templates", "Templates"),
        ("/Cvs/Check", "Check"),
        ("/Cvs/Files", "Files"),
    ];
}
