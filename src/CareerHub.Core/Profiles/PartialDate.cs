using System.Globalization;
using System.Text.Json.Serialization;

namespace CareerHub.Profiles;

/// <summary>How much of a <see cref="PartialDate"/> is known.</summary>
public enum DatePrecision
{
    /// <summary>Nothing is known.</summary>
    Unknown,

    /// <summary>The year.</summary>
    Year,

    /// <summary>The year and the month.</summary>
    Month,

    /// <summary>The day.</summary>
    Day,

    /// <summary>Not a date: it goes on.</summary>
    Present,
}

/// <summary>
/// A date as people write it in a CV: a year, a month or a day, "present", or not known (the default value).
/// </summary>
/// <remarks>
/// Order: unknown first, then dates by their first day and, on the same first day, the less precise before the more precise; present last.
/// Text form: <c>2019</c>, <c>2019-03</c>, <c>2019-03-07</c> (ISO 8601 reduced precision), <c>present</c>, and the empty string for unknown.
/// </remarks>
[JsonConverter(typeof(PartialDateJsonConverter))]
public readonly record struct PartialDate : IComparable<PartialDate>, ISpanParsable<PartialDate>
{
    private PartialDate(DatePrecision precision, DateOnly first)
    {
        Precision = precision;
        FirstDay = first;
    }

    /// <summary>A date of which nothing is known.</summary>
    public static PartialDate Unknown => default;

    /// <summary>The open end of something that goes on.</summary>
    public static PartialDate Present { get; } = new(DatePrecision.Present, DateOnly.MaxValue);

    /// <summary>How much is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The first day that it may stand for; <see cref="DateOnly.MinValue"/> when unknown, <see cref="DateOnly.MaxValue"/> for present.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The last day that it may stand for; <see cref="DateOnly.MinValue"/> when unknown, <see cref="DateOnly.MaxValue"/> for present.</summary>
    public DateOnly LastDay => Precision switch
    {
        DatePrecision.Year => new DateOnly(FirstDay.Year, 12, 31),
        DatePrecision.Month => new DateOnly(FirstDay.Year, FirstDay.Month, DateTime.DaysInMonth(FirstDay.Year, FirstDay.Month)),
        _ => FirstDay,
    };

    /// <summary>Whether nothing is known.</summary>
    public bool IsUnknown => Precision == DatePrecision.Unknown;

    /// <summary>Whether it goes on.</summary>
    public bool IsPresent => Precision == DatePrecision.Present;

    /// <summary>Whether it is a year, month or day.</summary>
    public bool IsDate => Precision is DatePrecision.Year or DatePrecision.Month or DatePrecision.Day;

    /// <summary>The year, 1 to 9999, or null when it is no date.</summary>
    public int? Year => IsDate ? FirstDay.Year : null;

    /// <summary>The month, 1 to 12, or null when it is not known.</summary>
    public int? Month => Precision is DatePrecision.Month or DatePrecision.Day ? FirstDay.Month : null;

    /// <summary>The day of the month, 1 to 31, or null when it is not known.</summary>
    public int? Day => Precision == DatePrecision.Day ? FirstDay.Day : null;

    /// <summary>A year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static PartialDate OfYear(int year) => new(DatePrecision.Year, new DateOnly(year, 1, 1));

    /// <summary>A month.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static PartialDate OfMonth(int year, int month) => new(DatePrecision.Month, new DateOnly(year, month, 1));

    /// <summary>A day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The date.</returns>
    public static PartialDate OfDay(DateOnly date) => new(DatePrecision.Day, date);

    /// <summary>Reads the text form.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text is none of the forms.</exception>
    public static PartialDate Parse(ReadOnlySpan<char> s) =>
        TryParse(s, null, out PartialDate result) ? result : throw new FormatException("A partial date is written 2019, 2019-03, 2019-03-07 or present.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    public static PartialDate Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    // Explicit, because the text is the same in every culture and callers should not have to name one.
    static PartialDate ISpanParsable<PartialDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads the text form; an empty text or null is the unknown date.</summary>
    /// <param name="s">The text; white space around it is ignored.</param>
    /// <param name="result">The date, or unknown.</param>
    /// <returns>Whether the text is one of the forms.</returns>
    public static bool TryParse(string? s, out PartialDate result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out PartialDate result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result)
    {
        s = s.Trim();
        result = default;
        if (s.IsEmpty)
        {
            return true;
        }

        if (s.Equals("present", StringComparison.OrdinalIgnoreCase))
        {
            result = Present;
            return true;
        }

        (string format, DatePrecision precision) = s.Length switch
        {
            4 => ("yyyy", DatePrecision.Year),
            7 => ("yyyy-MM", DatePrecision.Month),
            10 => ("yyyy-MM-dd", DatePrecision.Day),
            _ => ("", DatePrecision.Unknown),
        };
        if (precision == DatePrecision.Unknown || !DateOnly.TryParseExact(s, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly first))
        {
            return false;
        }

        result = new PartialDate(precision, first);
        return true;
    }

    /// <summary>The text form.</summary>
    /// <returns><c>2019</c>, <c>2019-03</c>, <c>2019-03-07</c>, <c>present</c> or the empty string.</returns>
    public override string ToString() => Precision switch
    {
        DatePrecision.Unknown => "",
        DatePrecision.Present => "present",
        DatePrecision.Year => FirstDay.ToString("yyyy", CultureInfo.InvariantCulture),
        DatePrecision.Month => FirstDay.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => FirstDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    /// <inheritdoc/>
    public int CompareTo(PartialDate other) => (Rank, FirstDay, Precision).CompareTo((other.Rank, other.FirstDay, other.Precision));

    /// <summary>Whether the left date sorts before the right one.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left date sorts after the right one.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left date does not sort after the right one.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left date does not sort before the right one.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private int Rank => Precision switch
    {
        DatePrecision.Unknown => 0,
        DatePrecision.Present => 2,
        _ => 1,
    };
}
