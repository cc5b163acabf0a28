namespace CareerHub.Parsing.Sections.Internal;

/// <summary>What a part of a CV is about.</summary>
internal enum SectionKind
{
    /// <summary>What stands before the first heading: name, contact, often a summary.</summary>
    Header,
    Contact,
    Summary,
    Work,
    Education,
    Training,
    Skills,
    Projects,
    Certificates,
    Languages,
    Awards,
    Volunteer,
    Publications,
    Interests,
    References,

    /// <summary>A section that no rule understands; its text is kept.</summary>
    Other,
}
