using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Sections.Internal;

/// <summary>Small capitals are capitals of a smaller size in place of small letters, so that "of" is smaller than "Master" beside it.</summary>
internal static class SmallCapitals
{
    private const double Slack = 0.6;
    private const double Least = 0.6;
    private const double Most = 0.87;

    /// <summary>Whether two neighbouring words are of one size, small capitals allowed for.</summary>
    public static bool AreOneSize(Word left, Word right)
    {
        (Word small, Word large) = left.FontSize < right.FontSize ? (left, right) : (right, left);
        return large.FontSize - small.FontSize <= Slack
            || (small.FontSize / large.FontSize is >= Least and <= Most && char.IsUpper(large.Text[0]) && small.Text.All(c => !char.IsUpper(c) && !char.IsDigit(c)) && char.IsLower(small.Text[0]) && IsOneBaseline(left, right));
    }

    private static bool IsOneBaseline(Word left, Word right) => Math.Abs(left.Baseline - right.Baseline) < 0.5;
}
