namespace CareerHub.Cv.Internal;

/// <summary>Facts that belong together: those of one entry, of the person, or of a list of short words.</summary>
/// <param name="Section">What it is, such as <c>experience</c>.</param>
/// <param name="Facts">The facts, each once.</param>
internal sealed record CvFactGroup(string Section, IReadOnlyList<CvFact> Facts)
{
    /// <summary>What people call it: the first of its facts. Null where the facts are not of an entry.</summary>
    public string? Name => Section is "" or "skills" or "interests" ? null : Facts.Count > 0 ? Facts[0].Value : null;
}
