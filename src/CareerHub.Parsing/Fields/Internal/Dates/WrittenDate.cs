using CareerHub.Profiles;

namespace CareerHub.Parsing.Fields.Internal.Dates;

/// <summary>A date as it is written: what of it is there, and which token follows it.</summary>
internal readonly record struct WrittenDate(int Next, int Year, int Month, int Day)
{
    /// <summary>Whether the year has two digits without an apostrophe, so that only its company makes it a date.</summary>
    public bool ShortYear { get; init; }

    /// <summary>Whether there is no year.</summary>
    public bool MonthOnly => Year == 0;

    /// <summary>The date, as precise as it is written.</summary>
    public PartialDate Value => (Month, Day) switch
    {
        (0, _) => PartialDate.OfYear(Year),
        (_, 0) => PartialDate.OfMonth(Year, Month),
        _ => DateTime.DaysInMonth(Year, Month) >= Day ? PartialDate.OfDay(new DateOnly(Year, Month, Day)) : PartialDate.OfMonth(Year, Month),
    };
}
