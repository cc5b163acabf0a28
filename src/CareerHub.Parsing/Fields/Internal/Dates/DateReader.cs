namespace CareerHub.Parsing.Fields.Internal.Dates;

/// <summary>Reads one date that begins at a token, in the forms that CVs use.</summary>
internal sealed class DateReader(List<DateToken> tokens, bool monthFirst)
{
    private const int FirstYear = 1930;
    private const int LastYear = 2069;
    private static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    private static readonly string[] LeadsToDate = ["from", "since", "to", "until"];

    /// <summary>The date that begins at <paramref name="at"/>, or null.</summary>
    public WrittenDate? Read(int at)
    {
        DateToken token = tokens[at];
        return token.Kind switch
        {
            DateTokenKind.Word => FromWord(at),
            DateTokenKind.Number when token.Length == 4 => FromYear(at),
            DateTokenKind.Number when token.Length <= 2 => FromShortNumber(at),
            DateTokenKind.Symbol when token.Symbol is '\'' or '’' or '‘' => ShortYear(at) is { } year ? new WrittenDate(at + 2, year, 0, 0) : null,
            _ => null,
        };
    }

    /// <summary>The four-digit year at <paramref name="at"/>, or 0.</summary>
    public int Year(int at) => At(at) is { Kind: DateTokenKind.Number, Length: 4, Number: >= FirstYear and <= LastYear } year && !IsPartOfWord(at) ? year.Number : 0;

    /// <summary>Whether the token at <paramref name="at"/> touches the one before it.</summary>
    public bool Touches(int at) => at > 0 && at < tokens.Count && tokens[at].Start == tokens[at - 1].End;

    private DateToken At(int at) => at < tokens.Count && at >= 0 ? tokens[at] : new DateToken(DateTokenKind.Symbol, -1, 0, -1, "", '\0');

    private bool IsSymbol(int at, string symbols) => At(at) is { Kind: DateTokenKind.Symbol } token && token.Length > 0 && symbols.Contains(token.Symbol, StringComparison.Ordinal);

    // "1,900", "C2019", "2019kg" and "$2019" hold no years.
    private bool IsPartOfWord(int at)
    {
        if (Touches(at) && (tokens[at - 1].Kind == DateTokenKind.Word || IsSymbol(at - 1, "$€£¥#+=_@")))
        {
            return true;
        }

        if (!Touches(at + 1))
        {
            return false;
        }

        DateToken next = tokens[at + 1];
        return (next.Kind == DateTokenKind.Word && next.Word is not "年")
            || IsSymbol(at + 1, "%€£$+_@=")
            || (IsSymbol(at + 1, ",") && Touches(at + 2) && At(at + 2).Kind == DateTokenKind.Number && At(at + 2).Length == 3);
    }

    private int? ShortYear(int at)
    {
        DateToken year = At(at + 1);
        if (year.Kind != DateTokenKind.Number || year.Length != 2 || !Touches(at + 1) || (Touches(at + 2) && At(at + 2).Kind == DateTokenKind.Word))
        {
            return null;
        }

        return Century(year.Number);
    }

    /// <summary>The year that two digits stand for.</summary>
    public static int Century(int twoDigits) => twoDigits + (twoDigits >= 50 ? 1900 : 2000);

    private WrittenDate? FromWord(int at)
    {
        if (IsQuarter(at) && SkipSymbols(at + 2, "/-'’., ") is var yearAt && Year(yearAt) is > 0 and int quarterYear)
        {
            return new WrittenDate(yearAt + 1, quarterYear, 0, 0);
        }

        int season = DateWords.All.PhraseLength("season", tokens, at);
        if (season > 0)
        {
            int seasonAt = SkipSymbols(at + season, ".,/");
            return Year(seasonAt) is > 0 and int seasonYear ? new WrittenDate(seasonAt + 1, seasonYear, 0, 0) : null;
        }

        if (RomanMonth(at) is > 0 and int roman)
        {
            return AfterMonth(at + 1, roman) is { MonthOnly: false, ShortYear: false } date ? date : null;
        }

        int month = DateWords.All.Month(At(at).Word);
        return month == 0 || (Touches(at) && At(at - 1).Kind == DateTokenKind.Number && At(at - 1).Length > 2) ? null : AfterMonth(at + 1, month);
    }

    // "Q3": a quarter is no precision that a date has, so that its year is what remains.
    private bool IsQuarter(int at) => At(at) is { Word: "q" or "t", Length: 1 } && Touches(at + 1) && At(at + 1) is { Length: 1, Number: >= 1 and <= 4 };

    // "IX 2014", "VI.2012": months in Roman numerals, as in Poland. A word before one that begins no range makes it a name's part, such as "Mac OS X 2009".
    private int RomanMonth(int at)
    {
        int month = Array.IndexOf(Romans, At(at).Word) + 1;
        if (month == 0)
        {
            return 0;
        }

        bool isName = at > 0 && At(at - 1).Kind == DateTokenKind.Word && !LeadsToDate.Any(key => DateWords.All.PhraseLength(key, tokens, at - 1) == 1) && !At(SkipSymbols(at + 1, "./") + 1).IsDash;
        return isName || At(at).Length != Romans[month - 1].Length ? 0 : month;
    }

    private WrittenDate? AfterMonth(int at, int month)
    {
        int bare = IsSymbol(at, ".") ? at + 1 : at;
        at = SkipSymbols(at, ".,/-‑");
        at = SkipOf(at);
        if (Year(at) is > 0 and int year)
        {
            return new WrittenDate(at + 1, year, month, 0);
        }

        if (IsSymbol(at, "'’‘") && ShortYear(at) is { } apostrophe)
        {
            return new WrittenDate(at + 2, apostrophe, month, 0);
        }

        DateToken number = At(at);
        if (number.Kind == DateTokenKind.Number && number.Length <= 2)
        {
            int after = SkipSymbols(at + 1, ".,");
            if (number.Number is >= 1 and <= 31 && Year(after) is > 0 and int dayYear)
            {
                return new WrittenDate(after + 1, dayYear, month, number.Number);
            }

            if (number.Length == 2)
            {
                return new WrittenDate(at + 1, Century(number.Number), month, 0) { ShortYear = true };
            }
        }

        return new WrittenDate(bare, 0, month, 0);
    }

    private WrittenDate? FromYear(int at)
    {
        int year = Year(at);
        if (year == 0)
        {
            return null;
        }

        if (IsQuarter(at + 1) && At(at + 3).Kind != DateTokenKind.Number)
        {
            return new WrittenDate(at + 3, year, 0, 0);
        }

        if (At(at + 1).Word == "年")
        {
            return At(at + 3).Word == "月" && At(at + 2).Number is >= 1 and <= 12
                ? new WrittenDate(at + 4, year, At(at + 2).Number, 0)
                : new WrittenDate(at + 2, year, 0, 0);
        }

        if (DateWords.All.Month(At(at + 1).Word) is > 0 and int named && Year(at + 2) == 0 && !Touches(at + 1) && At(at + 2).Kind != DateTokenKind.Number)
        {
            return new WrittenDate(at + 2, year, named, 0);
        }

        if (Tight(at + 1, "-/.") && At(at + 2) is { Kind: DateTokenKind.Word } word && DateWords.All.Month(word.Word) is > 0 and int spelled)
        {
            return new WrittenDate(IsSymbol(at + 3, ".") && Touches(at + 3) ? at + 4 : at + 3, year, spelled, 0);
        }

        if (!Tight(at + 1, "-/.‐‑") || At(at + 2).Number is not (>= 1 and <= 12) || At(at + 2).Length != 2)
        {
            return new WrittenDate(at + 1, year, 0, 0);
        }

        int month = At(at + 2).Number;
        return Tight(at + 3, "-/.‐‑") && At(at + 4).Number is >= 1 and <= 31 && At(at + 4).Length == 2
            ? new WrittenDate(at + 5, year, month, At(at + 4).Number)
            : new WrittenDate(at + 3, year, month, 0);
    }

    private WrittenDate? FromShortNumber(int at)
    {
        if (IsPartOfNumber(at))
        {
            return null;
        }

        int first = At(at).Number;
        if (IsSymbol(at + 1, "/.-‐‑"))
        {
            if (first is >= 1 and <= 12 && Year(at + 2) is > 0 and int year && Touches(at + 1) == Touches(at + 2))
            {
                return new WrittenDate(at + 3, year, first, 0);
            }

            if (Tight(at + 1, "/.-") && DayMonthYear(at) is { } full)
            {
                return full;
            }

            if (first is >= 1 and <= 12 && At(at).Length == 2 && Tight(at + 1, "/") && At(at + 2) is { Kind: DateTokenKind.Number, Length: 2 } two && !(Tight(at + 3, "/")))
            {
                return new WrittenDate(at + 3, Century(two.Number), first, 0) { ShortYear = true };
            }
        }

        return DayBeforeMonth(at);
    }

    private WrittenDate? DayMonthYear(int at)
    {
        DateToken second = At(at + 2);
        if (second.Kind != DateTokenKind.Number || second.Length > 2 || !Tight(at + 3, "/.-") || At(at + 3).Symbol != At(at + 1).Symbol)
        {
            return null;
        }

        int year = Year(at + 4) is > 0 and int four ? four : At(at + 4) is { Kind: DateTokenKind.Number, Length: 2 } two ? Century(two.Number) : 0;
        if (year == 0)
        {
            return null;
        }

        (int day, int month) = (At(at).Number, second.Number);
        if (day <= 12 && (month > 12 || (monthFirst && At(at + 1).Symbol == '/')))
        {
            (day, month) = (month, day);
        }

        return month is >= 1 and <= 12 && day is >= 1 and <= 31 ? new WrittenDate(at + 5, year, month, day) : null;
    }

    private WrittenDate? DayBeforeMonth(int at)
    {
        int day = At(at).Number;
        int next = SkipSymbols(at + 1, ".ºª°");
        if (next < tokens.Count && DateWords.All.Is("ordinal", At(next).Word))
        {
            next++;
        }

        if (day is >= 1 and <= 4 && DateWords.All.PhraseLength("quarter", tokens, next) == 1 && Year(SkipOf(next + 1)) is > 0 and int quarterYear)
        {
            return new WrittenDate(SkipOf(next + 1) + 1, quarterYear, 0, 0);
        }

        next = SkipOf(next);
        int month = next < tokens.Count ? DateWords.All.Month(At(next).Word) : 0;
        if (month == 0 || day is < 1 or > 31 || AfterMonth(next + 1, month) is not { MonthOnly: false } date || date.Day > 0)
        {
            return null;
        }

        return date with { Day = day };
    }

    private bool IsPartOfNumber(int at) =>
        (Touches(at) && (At(at - 1).Kind != DateTokenKind.Symbol || IsSymbol(at - 1, "$€£+#/"))) || (Touches(at) && IsSymbol(at - 1, ".,") && Touches(at - 1) && At(at - 2).Kind == DateTokenKind.Number);

    private bool Tight(int at, string symbols) => IsSymbol(at, symbols) && Touches(at) && Touches(at + 1);

    private int SkipSymbols(int at, string symbols)
    {
        int last = at;
        while (IsSymbol(last, symbols) && last < at + 2)
        {
            last++;
        }

        return last;
    }

    private int SkipOf(int at) => at < tokens.Count && DateWords.All.Is("of", At(at).Word) ? at + 1 : at;
}
