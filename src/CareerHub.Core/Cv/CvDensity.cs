namespace CareerHub.Cv;

/// <summary>How close the lines and entries of a CV stand.</summary>
public enum CvDensity
{
    /// <summary>As the template's designer meant it.</summary>
    Normal,

    /// <summary>Closer: smaller gaps and a slightly smaller size.</summary>
    Compact,

    /// <summary>Wider gaps and a slightly larger size.</summary>
    Spacious,
}
