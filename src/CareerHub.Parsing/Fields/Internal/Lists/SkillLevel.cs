using CareerHub.Parsing.Fields.Internal.Words;

namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>Tells how well, or for how long, a skill is known: words of fluency, stars and dots, shares, lengths of time.</summary>
internal static class SkillLevel
{
    private const int Longest = 40;
    private const int FewestMarks = 3;
    private const int MostDigits = 3;
    private const string Marks = "★☆⭐✩✪●○◉◯⬤•◦■□▪▫▮▯▰▱█░▓▒♦◆◇*";

    /// <summary>Whether a text is nothing but a level.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.Trim(" \t\n().:–—-");
        return trimmed.Length is > 0 and <= Longest && (Dictionaries.Fluency.Is(trimmed) || IsRating(trimmed) || IsDuration(trimmed)) || !HasLetters(trimmed);
    }

    /// <summary>Cuts a level off the end of a term: "Java (expert)", "Excel – sehr gut", "Word: bueno", "AutoCAD 4/5", "Photoshop ★★★★☆".</summary>
    /// <returns>The term without it, and the level, or null.</returns>
    public static (Slice Name, Slice? Level) Split(string text, Slice term)
    {
        int cut = BeforeBracket(text, term) ?? BeforeSign(text, term) ?? BeforeRating(text, term) ?? -1;
        var name = Slice.Between(term.Start, cut);
        return cut > term.Start && HasLetters(text.AsSpan(name.Start, name.Length)) ? (name, Slice.Between(cut, term.End)) : (term, null);
    }

    private static int? BeforeBracket(string text, Slice term)
    {
        int open = text[term.End - 1] is ')' or ']' ? text.AsSpan(term.Start, term.Length).LastIndexOfAny('(', '[') : -1;
        return open > 0 && IsSaid(text.AsSpan(term.Start + open + 1, term.Length - open - 2)) ? term.Start + open : null;
    }

    private static int? BeforeSign(string text, Slice term)
    {
        ReadOnlySpan<char> span = text.AsSpan(term.Start, term.Length);
        int colon = span.LastIndexOf(':'), dash = Math.Max(span.LastIndexOf(" – "), Math.Max(span.LastIndexOf(" - "), span.LastIndexOf(" — ")));
        int sign = Math.Max(colon, dash);
        return sign > 0 && IsSaid(span[(sign + (dash == sign ? 3 : 1))..]) ? term.Start + sign : null;
    }

    // Of numbers only shares stand without a sign before them: "Windows 10" is a name.
    private static int? BeforeRating(string text, Slice term)
    {
        ReadOnlySpan<char> span = text.AsSpan(term.Start, term.Length);
        int space = span.LastIndexOf(' ');
        if (space > 0 && span[^1] is '%' && space == span.Length - 2)
        {
            space = span[..space].LastIndexOf(' ');
        }

        return space > 0 && IsRating(span[(space + 1)..].Trim()) ? term.Start + space : null;
    }

    private static bool IsSaid(ReadOnlySpan<char> text) => HasContent(text) && Is(text);

    private static bool IsRating(ReadOnlySpan<char> text) => IsMarks(text) || IsShare(text);

    private static bool IsMarks(ReadOnlySpan<char> text) => text.Length >= FewestMarks && text.IndexOfAnyExcept(Marks + " ") < 0;

    // "80 %", "95%", "4/5", "4 / 5".
    private static bool IsShare(ReadOnlySpan<char> text)
    {
        int slash = text.IndexOf('/');
        return slash > 0 ? IsNumber(text[..slash].Trim()) && IsNumber(text[(slash + 1)..].Trim()) : text.Length > 1 && text[^1] == '%' && IsNumber(text[..^1].Trim());
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length is > 0 and <= MostDigits && text.IndexOfAnyExceptInRange('0', '9') < 0;

    // "5 years", "10+ Jahre", "3 ans".
    private static bool IsDuration(ReadOnlySpan<char> text)
    {
        int space = text.IndexOf(' ');
        return space > 0 && IsNumber(text[..space].TrimEnd('+')) && Dictionaries.Durations.Is(text[(space + 1)..]);
    }

    private static bool HasContent(ReadOnlySpan<char> text) => !text.IsWhiteSpace();

    private static bool HasLetters(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }
}
