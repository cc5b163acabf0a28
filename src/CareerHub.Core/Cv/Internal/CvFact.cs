using CareerHub.Import.Internal;

namespace CareerHub.Cv.Internal;

/// <summary>Something that a CV says.</summary>
/// <param name="Field">The field, as <see cref="RoundTripField.Field"/> names it.</param>
/// <param name="Value">What is said.</param>
internal sealed record CvFact(string Field, string Value)
{
    /// <summary>What counts when two are compared: letters and digits in one case, and the signs that tell C from C# and C++.</summary>
    public string Key { get; } = KeyOf(Value);

    private static string KeyOf(string text)
    {
        string key = string.Concat(Evidence.Words(text)) + string.Concat(text.Where(c => c is '+' or '#'));
        return key.Length > 0 ? key : text.Trim();
    }
}
