using CareerHub.Import;
using CareerHub.Profiles;

namespace CareerHub.Parsing.Fields.Internal;

/// <summary>What a person should look at in a draft: values that are not sure, and what the dates of the jobs say together.</summary>
internal static class DraftFindings
{
    /// <summary>Below this confidence a value is named.</summary>
    public const double LowConfidence = 0.6;

    /// <summary>From this many months on a time of which nothing is said is named.</summary>
    public const int LongestSilence = 6;

    private const int MostLowValues = 50;
    private const int MostJobs = 100;

    public static IEnumerable<Finding> Of(ProfileDraft draft) => [.. Low(draft), .. Overlaps(draft), .. Gaps(draft)];

    private static IEnumerable<Finding> Low(ProfileDraft draft) =>
        (from part in draft.Parts()
         from value in part.Entry.Values()
         where value.Source.Confidence < LowConfidence
         let place = part.Section is "" or nameof(ProfileDraft.Location) ? value.Property : $"{part.Section} {part.Index + 1}, {value.Property}"
         select new Finding(FindingCodes.LowConfidence, FindingSeverity.Warning, $"{place}: read with little confidence. Compare it with the document.", value.Source)).Take(MostLowValues);

    private static IEnumerable<Finding> Overlaps(ProfileDraft draft)
    {
        Period[] jobs = [.. Jobs(draft).OrderBy(job => job.Begins.FirstDay)];
        for (int later = 1; later < jobs.Length; later++)
        {
            // Only what holds however the dates are meant: the earlier job surely went on when the later one had surely begun.
            Period? other = jobs.Take(later).FirstOrDefault(job => job.EndsNotBefore > jobs[later].Begins.LastDay);
            if (other is not null)
            {
                yield return new Finding(FindingCodes.OverlappingJobs, FindingSeverity.Information,
                    $"Jobs {Math.Min(other.Number, jobs[later].Number)} and {Math.Max(other.Number, jobs[later].Number)} were held at the same time, as their dates say. Check the dates if that is not so.", jobs[later].Source);
            }
        }
    }

    private static IEnumerable<Finding> Gaps(ProfileDraft draft)
    {
        Period[] jobs = [.. Jobs(draft)];
        Period[] all = [.. jobs, .. Others(draft)];
        foreach (Period job in jobs.Where(job => job.EndsNotAfter < DateOnly.MaxValue))
        {
            Period? next = jobs.Where(other => other.Begins.FirstDay > job.EndsNotAfter).MinBy(other => other.Begins.FirstDay);
            if (next is null || jobs.Any(other => other != job && other.Begins.FirstDay <= job.EndsNotAfter && other.EndsNotAfter > job.EndsNotAfter))
            {
                continue;
            }

            int months = Silence(job.EndsNotAfter, next.Begins.FirstDay, all);
            if (months >= LongestSilence)
            {
                yield return new Finding(FindingCodes.GapBetweenJobs, FindingSeverity.Information,
                    $"Between job {job.Number} and job {next.Number} lie {months} months of which the document says nothing. From {LongestSilence} months on this is named; nothing was filled in.", next.Source);
            }
        }
    }

    /// <summary>The months between two days in which none of the periods lies.</summary>
    private static int Silence(DateOnly end, DateOnly begin, Period[] all)
    {
        int first = Month(end.AddDays(1)), last = Month(begin);
        return Enumerable.Range(first, Math.Max(0, last - first)).Count(month => !all.Any(period => Month(period.Begins.FirstDay) <= month && month <= Month(period.EndsNotAfter)));
    }

    private static int Month(DateOnly day) => (day.Year * 12) + day.Month - 1;

    private static IEnumerable<Period> Jobs(ProfileDraft draft) =>
        draft.Experiences.Take(MostJobs).Select((job, index) => Period.Of(index + 1, job.Start, job.End)).OfType<Period>();

    private static IEnumerable<Period> Others(ProfileDraft draft) =>
        draft.Education.Take(MostJobs).Select(school => Period.Of(0, school.Start, school.End))
            .Concat(draft.Volunteering.Take(MostJobs).Select(work => Period.Of(0, work.Start, work.End))).OfType<Period>();

    private sealed record Period(int Number, PartialDate Begins, PartialDate Ends, SourceRef Source)
    {
        public DateOnly EndsNotBefore => Ends.IsPresent ? DateOnly.MaxValue : Ends.FirstDay;

        public DateOnly EndsNotAfter => Ends.IsPresent ? DateOnly.MaxValue : Ends.LastDay;

        public static Period? Of(int number, Sourced<PartialDate>? start, Sourced<PartialDate>? end) =>
            start is { Value.IsDate: true } && end is { Value: { IsDate: true } or { IsPresent: true } } && (end.Value.IsPresent || end.Value.LastDay >= start.Value.FirstDay)
                ? new Period(number, start.Value, end.Value, start.Source)
                : null;
    }
}
