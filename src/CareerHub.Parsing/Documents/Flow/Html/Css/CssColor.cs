using System.Globalization;

namespace CareerHub.Parsing.Documents.Flow.Html.Css;

/// <summary>Colours in the notations that documents use (CSS Color 4: hexadecimal and rgb()).</summary>
internal static class CssColor
{
    /// <summary>The colour as 0xRRGGBB, or null.</summary>
    public static int? Parse(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("#"))
        {
            return Hexadecimal(text[1..]);
        }

        if (text.StartsWith("rgb"))
        {
            return Functional(text);
        }

        return text switch
        {
            "white" => 0xffffff,
            "black" => 0,
            _ => null,
        };
    }

    private static int? Hexadecimal(ReadOnlySpan<char> digits)
    {
        if (digits.Length is 3 or 4)
        {
            digits = string.Concat(new string(digits[0], 2), new string(digits[1], 2), new string(digits[2], 2));
        }

        return digits.Length is 6 or 8 && int.TryParse(digits[..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int color) ? color : null;
    }

    private static int? Functional(ReadOnlySpan<char> text)
    {
        int open = text.IndexOf('(');
        string[] parts = text[(open + 1)..].ToString().Split([',', ' ', '/', ')'], StringSplitOptions.RemoveEmptyEntries);
        int color = 0;
        for (int i = 0; i < 3; i++)
        {
            if (i >= parts.Length || !byte.TryParse(parts[i], out byte channel))
            {
                return null;
            }

            color = (color << 8) | channel;
        }

        return color;
    }
}
