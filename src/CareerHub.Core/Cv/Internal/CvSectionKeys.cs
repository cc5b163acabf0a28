namespace CareerHub.Cv.Internal;

/// <summary>The keys of sections in the order in which a CV has them unless its template or its person says otherwise.</summary>
internal static class CvSectionKeys
{
    public static IReadOnlyList<string> All { get; } =
    [
        "profile", "experience", "projects", "education", "training", "skills", "certificates", "awards", "publications",
        "volunteering", "languages", "interests", "custom", "references",
    ];
}
