using CareerHub.Import;

namespace CareerHub.Cv;

/// <summary>How well a CV can be read by machine.</summary>
/// <param name="Fields">Everything that the CV shows, in its order.</param>
/// <param name="Findings">What the parser noticed.</param>
public sealed record RoundTripReport(IReadOnlyList<RoundTripField> Fields, IReadOnlyList<Finding> Findings)
{
    /// <summary>The number of values that were found again.</summary>
    public int Found => Fields.Count(one => one.IsFound);

    /// <summary>The share of values that were found again, from 0 to 1; 1 when there are none.</summary>
    public double Share => Fields.Count == 0 ? 1 : (double)Found / Fields.Count;
}
