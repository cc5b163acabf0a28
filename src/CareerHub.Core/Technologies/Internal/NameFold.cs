using System.Globalization;
using System.Text;
using CareerHub.Profiles.Internal;

namespace CareerHub.Technologies.Internal;

/// <summary>What of a name makes it that name: letters and digits without case and accents, "+", "#", and a dot at the start.</summary>
internal static class NameFold
{
    public static string Of(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (char c in SafeText.Normalize(name.Trim(), NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
            else if (c is '+' or '#' || (c is '.' && folded.Length == 0))
            {
                folded.Append(c);
            }
            else if (c is '♯')
            {
                folded.Append('#');
            }
            else if (char.GetUnicodeCategory(c) == UnicodeCategory.OtherSymbol)
            {
                folded.Append(c);
            }
        }

        return folded.ToString();
    }
}
