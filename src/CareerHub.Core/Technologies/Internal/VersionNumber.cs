using System.Buffers;

namespace CareerHub.Technologies.Internal;

/// <summary>The number of a version at the end of a name.</summary>
internal static class VersionNumber
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("0123456789./-");

    /// <summary>The text before the number, or null when there is none: "Angular" of "Angular 17", "Python" of "Python 3.x", "SQL Server" of "SQL Server 2019/2022".</summary>
    public static string? Remove(string text)
    {
        string trimmed = text.Trim();
        int space = trimmed.LastIndexOf(' ');
        if (space <= 0)
        {
            return null;
        }

        ReadOnlySpan<char> number = trimmed.AsSpan(space + 1).TrimStart("vV").TrimEnd("+xX");
        return number.Length > 0 && char.IsAsciiDigit(number[0]) && number.IndexOfAnyExcept(Signs) < 0 ? trimmed[..space] : null;
    }
}
