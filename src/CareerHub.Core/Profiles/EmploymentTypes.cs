using CareerHub.Profiles.Internal;

namespace CareerHub.Profiles;

/// <summary>The values of <see cref="Experience.EmploymentType"/>.</summary>
public static class EmploymentTypes
{
    private static readonly Lazy<Dictionary<string, string>> Words = new(() => EmploymentWords.Read());

    /// <summary>All values, as they are stored.</summary>
    public static ValueList<string> All { get; } = ["FULL_TIME", "PART_TIME", "CONTRACT", "FREELANCE", "INTERNSHIP", "APPRENTICESHIP", "TEMPORARY"];

    /// <summary>The value that the whole of a text means, such as "Full-time", "Teilzeit" or "CDI"; a value itself too.</summary>
    /// <param name="text">The text as written; case, hyphens and full stops do not count.</param>
    /// <returns>One of <see cref="All"/>, or null when the text is null or no word for a kind of employment in the package's languages.</returns>
    public static string? Find(string? text) => text is null || text.Length > EmploymentWords.Longest ? null : Words.Value.GetValueOrDefault(EmploymentWords.Fold(text));
}
