using System.Globalization;
using System.Text;

namespace CareerHub.Parsing.Documents.Flow;

/// <summary>The number of a list item as it is drawn.</summary>
internal static class ListNumber
{
    private const int LargestRoman = 3999;

    // Word repeats the letter after z (17.18.59); no list is so long that this matters beyond a few.
    private const int MostLetters = 10;

    private static readonly (int Value, string Digits)[] Roman =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    /// <summary>A number in a format of ECMA-376 (17.18.59); decimal when the format is unknown.</summary>
    public static string Of(int number, string format) => format switch
    {
        "lowerLetter" => Letters(number),
        "upperLetter" => Letters(number).ToUpperInvariant(),
        "lowerRoman" => RomanOf(number),
        "upperRoman" => RomanOf(number).ToUpperInvariant(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "none" => "",
        _ => Decimal(number),
    };

    /// <summary>A number in the format that OpenDocument (part 3, 19.500) and HTML's type attribute write as an example.</summary>
    public static string OfExample(int number, string example) => Of(number, example switch
    {
        "a" => "lowerLetter",
        "A" => "upperLetter",
        "i" => "lowerRoman",
        "I" => "upperRoman",
        "" => "none",
        _ => "decimal",
    });

    private static string Letters(int number) => number <= 0
        ? Decimal(number)
        : new string((char)('a' + ((number - 1) % 26)), Math.Min(((number - 1) / 26) + 1, MostLetters));

    private static string RomanOf(int number)
    {
        if (number is <= 0 or > LargestRoman)
        {
            return Decimal(number);
        }

        var text = new StringBuilder();
        foreach ((int value, string digits) in Roman)
        {
            for (; number >= value; number -= value)
            {
                text.Append(digits);
            }
        }

        return text.ToString();
    }

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);
}
