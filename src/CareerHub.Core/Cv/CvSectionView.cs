using CareerHub.Cv.Internal;

namespace CareerHub.Cv;

/// <summary>A section as a template sees it.</summary>
/// <param name="Key">Its stable name, fit for a class: <c>experience</c>.</param>
/// <param name="Heading">The heading.</param>
/// <param name="IsText">Whether its entries are paragraphs without heads.</param>
/// <param name="IsGroups">Whether its entries are groups of short words.</param>
/// <param name="Entries">The entries, at least one.</param>
public sealed record CvSectionView(string Key, string Heading, bool IsText, bool IsGroups, IReadOnlyList<CvEntryView> Entries)
{
    internal static CvSectionView Of(CvSection section, CvWords words) => new(
        section.Key,
        section.Heading,
        section.Layout == CvSectionLayout.Text,
        section.Layout == CvSectionLayout.Groups,
        section.Entries.ConvertAll(entry => CvEntryView.Of(entry, words)));
}
