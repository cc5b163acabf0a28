namespace CareerHub.Interchange;

/// <summary>How a JSON Resume is written.</summary>
public sealed record JsonResumeWriteOptions
{
    /// <summary>Whether lines are broken and indented; true unless set.</summary>
    public bool Indented { get; init; } = true;

    /// <summary>Whether <c>$schema</c> names JSON Resume 1.0.0 when the profile does not bring its own; false unless set, so that nothing is added to what was read.</summary>
    public bool IncludeSchema { get; init; }

    /// <summary>The address of the newest version of the document, for <c>meta.canonical</c>; null leaves what the profile brings.</summary>
    public string? Canonical { get; init; }

    /// <summary>
    /// Whether members have the names of JSON Resume 0.0.16 (<c>company</c>, <c>website</c>, <c>picture</c>, <c>gpa</c>), for programs that know no other;
    /// false unless set, so that what was read from an older form goes out as 1.0.0.
    /// </summary>
    public bool WithOlderNames { get; init; }
}
