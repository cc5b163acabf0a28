using CareerHub.Completeness.Internal;

namespace CareerHub.Completeness;

/// <summary>The published completeness algorithms.</summary>
public static class ProfileCompleteness
{
    /// <summary>
    /// The weights of the database function <c>calculate_profile_completeness</c>, which returns the same points for the same profile.
    /// </summary>
    /// <remarks>
    /// <list type="table">
    /// <item><term>headline</term><description>10 when it is not blank (<see cref="Profiles.ProfileText.IsBlank"/>).</description></item>
    /// <item><term>summary</term><description>20 when it is not blank and has more than 100 code points
    /// (<see cref="Profiles.ProfileText.CountCodePoints"/>), counted without trimming.</description></item>
    /// <item><term>experiences</term><description>10 each, at most 30.</description></item>
    /// <item><term>projects</term><description>5 each, at most 15.</description></item>
    /// <item><term>skills</term><description>3 each, at most 15.</description></item>
    /// <item><term>education</term><description>10 for one or more, degrees and training alike.</description></item>
    /// </list>
    /// Entries count by their number, whatever they say. The next step is the incomplete rule with the most points per minute of work, by these
    /// estimates for one step: headline 1 minute, a skill half a minute, an education 2, a summary 5, a job 3, a project 3. So the order is
    /// headline, skills, education, summary, experiences, projects. Sentences and next step may change within a version; points may not.
    /// </remarks>
    public static ICompletenessAlgorithm V1 { get; } = new CompletenessV1();
}
