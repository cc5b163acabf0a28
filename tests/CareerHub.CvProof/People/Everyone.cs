namespace CareerHub.CvProof.People;

/// <summary>The twenty-four people of the proof.</summary>
public static class Everyone
{
    /// <summary>Those who write one of the nine languages that are understood, hard cases apart.</summary>
    public static IReadOnlyList<Person> Understood { get; } =
    [
        ShortAndLong.Short, ShortAndLong.Long, Starters.Graduate, Starters.Nurse, Seniors.Executive, Seniors.Freelancer, Academic.Professor,
        Germanic.German, FrenchAndItalian.French, Iberian.Spanish, Iberian.Portuguese, FrenchAndItalian.Italian, Germanic.Dutch, PolishAndTurkish.Polish, PolishAndTurkish.Turkish,
    ];

    /// <summary>Those whose language is read as text only.</summary>
    public static IReadOnlyList<Person> ReadAsText { get; } = [RightToLeft.Arabic, RightToLeft.Hebrew, EastAsian.Chinese, EastAsian.Japanese];

    /// <summary>What a template meets one day.</summary>
    public static IReadOnlyList<Person> Hard { get; } = [HardCases.NineJobs, HardCases.Sparse, HardCases.OneWord, HardCases.Hostile, HardCases.Full];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Person> All { get; } = [.. Understood, .. ReadAsText, .. Hard];
}
