using System.Globalization;

namespace CareerHub.PostgreSql.Profiles;

/// <summary>Tells one stored state of a profile from the next: PostgreSQL's <c>xmin</c> of its row, which every save changes.</summary>
/// <param name="Value">The number; equal or not equal is all that it says.</param>
public readonly record struct ProfileVersion(uint Value)
{
    /// <summary>The version of a profile that is not stored yet: 0, which no stored row has.</summary>
    public static ProfileVersion None => default;

    /// <summary>Reads the text form, as a form field or an entity tag carries it.</summary>
    /// <param name="text">Decimal digits, or null.</param>
    /// <param name="version">The version, or <see cref="None"/>.</param>
    /// <returns>Whether the text is a version.</returns>
    public static bool TryParse(string? text, out ProfileVersion version)
    {
        var isNumber = uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        version = new ProfileVersion(value);
        return isNumber;
    }

    /// <summary>The text form: decimal digits.</summary>
    /// <returns>The digits.</returns>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
