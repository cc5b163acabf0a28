using CareerHub.Cv.Internal;
using CareerHub.Import;

namespace CareerHub.Cv;

/// <summary>How well a CV can be read by machine.</summary>
/// <param name="Fields">Every fact that the CV shows, in the order of the profile.</param>
/// <param name="Findings">What the parser noticed.</param>
public sealed record RoundTripReport(IReadOnlyList<RoundTripField> Fields, IReadOnlyList<Finding> Findings)
{
    /// <summary>The number of facts that were found again.</summary>
    public int Found => Fields.Count(one => one.IsFound);

    /// <summary>The facts that were not found again.</summary>
    public IEnumerable<RoundTripField> Lost => Fields.Where(one => !one.IsFound);

    /// <summary>The share of facts that were found again, from 0 to 1; 1 when there are none.</summary>
    public double Share => Fields.Count == 0 ? 1 : (double)Found / Fields.Count;

    /// <summary>What to do about what was lost: one for each kind of loss, in the order of <see cref="Fields"/>; empty when nothing was.</summary>
    public IReadOnlyList<RoundTripAdvice> Advice => AdviceTexts.Of(Lost);
}
