using CareerHub.Profiles;

namespace CareerHub.Completeness;

/// <summary>One version of the rules that say how complete a profile is. Pure: the same profile always gets the same report.</summary>
public interface ICompletenessAlgorithm
{
    /// <summary>The version's name, such as <c>v1</c>. A published version never changes its points.</summary>
    string Version { get; }

    /// <summary>Scores a profile.</summary>
    /// <param name="profile">The profile, valid or not.</param>
    /// <returns>The points, what is missing, and the best next step.</returns>
    CompletenessReport Score(Profile profile);
}
