using CareerHub.Import;
using CareerHub.Profiles;

namespace CareerHub.Interchange;

/// <summary>The outcome of reading a JSON Resume.</summary>
/// <param name="Profile">The profile, or null when the document was refused.</param>
/// <param name="Findings">What was noticed on the way; holds an error when the document was refused.</param>
public sealed record JsonResumeReadResult(Profile? Profile, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether the document was read; the first finding of severity error says why not.</summary>
    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, nameof(Profile))]
    public bool Succeeded => Profile is not null;
}
