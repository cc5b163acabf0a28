using System.Globalization;
using System.Text;

namespace CareerHub.Parsing.Documents.Internal.Encodings;

/// <summary>How likely a language is to use a character outside ASCII, in bits (negative logarithms to base 2).</summary>
internal sealed class LetterFrequencies
{
    // Shares of the characters outside ASCII in running text: letters of the language, marks of typography, letters of other languages, the rest.
    private const double Letters = 0.9;
    private const double Typography = 0.08;
    private const double Foreign = 0.015;
    private const double CapitalShare = 0.12;
    private const double Rest = 1e-6;

    private const string Marks = "“”‘’„«»–—•·…°§€©®\u00a0";

    private readonly Dictionary<char, double> bits = [];
    private readonly double unknown = Bits(Rest);

    private LetterFrequencies(string line, string foreign)
    {
        foreach (char letter in foreign)
        {
            bits[letter] = Bits(Foreign / foreign.Length);
        }

        foreach (char mark in Marks)
        {
            bits[mark] = Bits(Typography / Marks.Length);
        }

        List<(char Letter, double Weight)> letters = [.. Parse(line)];
        double sum = letters.Sum(letter => letter.Weight);
        foreach ((char letter, double weight) in letters)
        {
            char capital = char.ToUpperInvariant(letter);
            bits[capital] = Bits(Letters * CapitalShare * weight / sum);
            bits[letter] = Bits(Letters * (capital == letter ? 1 : 1 - CapitalShare) * weight / sum);
        }
    }

    /// <summary>One model for each language of the data file.</summary>
    public static IReadOnlyList<LetterFrequencies> All { get; } = Read();

    public double Of(char c) => bits.GetValueOrDefault(c, unknown);

    private static List<LetterFrequencies> Read()
    {
        List<string> lines = [.. EncodingData.Lines("letters.txt")];
        string all = new([.. lines.SelectMany(Parse).SelectMany(letter => new[] { letter.Letter, char.ToUpperInvariant(letter.Letter) }).Distinct()]);
        return [.. lines.Select(line => new LetterFrequencies(line, all))];
    }

    /// <summary>The pairs of a line: a letter and the number after it.</summary>
    private static IEnumerable<(char Letter, double Weight)> Parse(string line)
    {
        char letter = '\0';
        var number = new StringBuilder();
        foreach (char c in line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..] + '\0')
        {
            if (char.IsAsciiDigit(c))
            {
                number.Append(c);
                continue;
            }

            if (number.Length > 0)
            {
                yield return (letter, double.Parse(number.ToString(), CultureInfo.InvariantCulture));
            }

            letter = c;
            number.Clear();
        }
    }

    private static double Bits(double probability) => -Math.Log2(probability);
}
