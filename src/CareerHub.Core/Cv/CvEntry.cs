namespace CareerHub.Cv;

/// <summary>An entry of a section, in words ready to show.</summary>
public sealed record CvEntry
{
    /// <summary>The key of the profile's entry, or null for a group of several.</summary>
    public Ulid? Id { get; init; }

    /// <summary>What it is: the job title, the degree, the label of a group of skills, …; null when only a text is known.</summary>
    public string? Title { get; init; }

    /// <summary>Where the title leads: an http or https address, or null.</summary>
    public string? TitleHref { get; init; }

    /// <summary>Where, for or by whom: the employer, the school, the issuer, …, or null.</summary>
    public string? Organization { get; init; }

    /// <summary>Where the organisation's name leads: an http or https address, or null.</summary>
    public string? OrganizationHref { get; init; }

    /// <summary>The place, or null.</summary>
    public string? Place { get; init; }

    /// <summary>What belongs to the title and is no organisation: a level, a grade, a number, or null.</summary>
    public string? Detail { get; init; }

    /// <summary>When, or null.</summary>
    public CvDates? Dates { get; init; }

    /// <summary>The text in paragraphs.</summary>
    public ValueList<string> Paragraphs { get; init; } = [];

    /// <summary>Points.</summary>
    public ValueList<string> Points { get; init; } = [];

    /// <summary>What stands before <see cref="Items"/>, such as "Technologies", or null.</summary>
    public string? ItemsLabel { get; init; }

    /// <summary>Short words in a row: skills, keywords, technologies.</summary>
    public ValueList<string> Items { get; init; } = [];
}
