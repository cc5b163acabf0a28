using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Layout;

/// <summary>Recognises dates as far as layout needs it, in any language: by a year.</summary>
internal static class DateWords
{
    /// <summary>Whether some word holds four digits in a row that may be a year.</summary>
    public static bool HaveYear(ReadOnlySpan<Word> words)
    {
        foreach (Word word in words)
        {
            if (HasYear(word.Text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasYear(string text)
    {
        int digits = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                digits++;
                continue;
            }

            if (digits == 4 && (text.AsSpan(i - 4, 2) is "19" or "20"))
            {
                return true;
            }

            digits = 0;
        }

        return false;
    }
}
