namespace CareerHub.Cv;

/// <summary>How the entries of a section are laid out.</summary>
public enum CvSectionLayout
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>Entries with a title, dates and text.</summary>
    Entries,

    /// <summary>Groups of short words under a label.</summary>
    Groups,
}

/// <summary>A section of a CV that has something in it.</summary>
/// <param name="Key">The stable name of the section, such as <c>experience</c>.</param>
/// <param name="Heading">The heading in the CV's language, or as the person wrote it.</param>
/// <param name="Layout">How it is laid out.</param>
/// <param name="Entries">The entries, at least one.</param>
public sealed record CvSection(string Key, string Heading, CvSectionLayout Layout, ValueList<CvEntry> Entries);
