using CareerHub.Cv.Internal;

namespace CareerHub.Cv;

/// <summary>Field by field, in what two CVs differ. Pure.</summary>
/// <param name="Differences">The differences: the person, the contacts, the order of sections, section by section in the order of the left CV, then the look.</param>
public sealed record CvComparison(ValueList<CvDifference> Differences)
{
    /// <summary>Whether both show the same in the same way; the time of their last change does not count.</summary>
    public bool AreEqual => Differences.Count == 0;

    /// <summary>Compares two CVs, of one version at two times, or of two versions. Entries are the same when they have the same key.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>In what they differ.</returns>
    public static CvComparison Of(CvDocument left, CvDocument right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new CvComparison(CvDifferences.Of(left, right).ToValueList());
    }
}
