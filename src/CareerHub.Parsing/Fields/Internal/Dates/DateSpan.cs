using CareerHub.Profiles;

namespace CareerHub.Parsing.Fields.Internal.Dates;

/// <summary>A date, or two that are the ends of a range, in a text.</summary>
/// <param name="Start">The offset of its first character in the text that was searched.</param>
/// <param name="Length">Its length.</param>
/// <param name="From">The date, or the first of a range; unknown when only the end is written.</param>
/// <param name="To">The end of a range, present for one that goes on, or unknown.</param>
/// <param name="IsRange">Whether it was written as a range, closed or open.</param>
internal readonly record struct DateSpan(int Start, int Length, PartialDate From, PartialDate To, bool IsRange)
{
    public int End => Start + Length;
}
