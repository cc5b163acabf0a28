using System.Globalization;

namespace CareerHub.Parsing.Documents.Pdf.Objects;

/// <summary>Reads numbers (section 7.3.3). Doubled signs and a sign inside are forgiven as other readers do.</summary>
internal static class NumberSyntax
{
    private const double Largest = 1e15;

    /// <summary>The places behind the point that are told apart; what follows is too small to be seen.</summary>
    private static readonly double[] s_places = Places(40);

    /// <summary>Whether <paramref name="text"/> spells a number; the value is finite.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out double value, out bool isInteger)
    {
        (value, isInteger) = (0, false);
        if (text.IsEmpty || text[0] is not ((>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-' or (byte)'.'))
        {
            return false;
        }

        bool negative = false;
        int i = 0;
        for (; i < text.Length && text[i] is (byte)'+' or (byte)'-'; i++)
        {
            negative |= text[i] == '-';
        }

        int digits = 0, place = -1;
        for (; i < text.Length; i++)
        {
            int digit = text[i] - '0';
            if (digit is >= 0 and <= 9)
            {
                digits++;
                value = place < 0 ? (value * 10) + digit : place < s_places.Length ? value + (digit * s_places[place++]) : value;
            }
            else if (text[i] == '.' && place < 0)
            {
                place = 0;
            }
            else if (text[i] == '-')
            {
                break;
            }
            else
            {
                return TryParseExponent(text, out value);
            }
        }

        isInteger = place < 0;
        value = Finite(negative ? -value : value);
        return digits > 0 || !isInteger;
    }

    private static bool TryParseExponent(ReadOnlySpan<byte> text, out double value)
    {
        bool parsed = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        value = Finite(value);
        return parsed;
    }

    private static double Finite(double value) => double.IsFinite(value) ? Math.Clamp(value, -Largest, Largest) : 0;

    private static double[] Places(int count)
    {
        double[] places = new double[count];
        double place = 1;
        for (int i = 0; i < count; i++)
        {
            places[i] = place /= 10;
        }

        return places;
    }
}
