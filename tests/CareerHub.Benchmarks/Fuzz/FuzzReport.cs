using System.Globalization;
using System.Text.Json;

namespace CareerHub.Benchmarks.Fuzz;

/// <summary>Counts outcomes and keeps the worst.</summary>
internal sealed class FuzzReport(int seeds, int mutants, int deep, int files)
{
    private const int Kept = 8;
    private readonly SortedDictionary<string, int> _outcomes = new(StringComparer.Ordinal);
    private readonly List<(FuzzJob Job, FuzzResult Result)> _all = [];

    public int Violations { get; private set; }

    public void Add(FuzzJob job, FuzzResult result)
    {
        _outcomes[result.Outcome] = _outcomes.GetValueOrDefault(result.Outcome) + 1;
        _all.Add((job, result));
        if (result.Problem is { } problem)
        {
            Violations++;
            Console.Error.WriteLine($"VIOLATION {job.Title}: {problem}");
        }
    }

    /// <summary>The counts and the worst for people, then one line of JSON.</summary>
    public void Print()
    {
        foreach ((string outcome, int count) in _outcomes)
        {
            Console.WriteLine($"{count,7} {outcome}");
        }

        (FuzzJob Job, FuzzResult Result)[] slow = [.. _all.OrderByDescending(one => one.Result.Milliseconds).Take(Kept)];
        (FuzzJob Job, FuzzResult Result)[] large = [.. _all.OrderByDescending(one => one.Result.Megabytes).Take(Kept)];
        (FuzzJob Job, FuzzResult Result)[] stubborn = [.. _all.Where(one => one.Result.CancelMilliseconds is not null).OrderByDescending(one => one.Result.CancelMilliseconds).Take(Kept)];
        foreach ((FuzzJob job, FuzzResult result) in slow.Concat(large).Concat(stubborn))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Milliseconds,8:0} ms {result.Megabytes,5:0} MiB {result.CancelMilliseconds,6:0} ms to cancel  {result.Outcome}  {job.Title}"));
        }

        Console.WriteLine(JsonSerializer.Serialize(new
        {
            verb = "fuzz",
            seeds,
            mutants,
            deep,
            files,
            violations = Violations,
            outcomes = _outcomes,
            milliseconds_worst = Math.Round(slow.FirstOrDefault().Result?.Milliseconds ?? 0),
            cancel_measured = _all.Count(one => one.Result.CancelMilliseconds is not null),
            cancel_milliseconds_worst = Math.Round(stubborn.FirstOrDefault().Result?.CancelMilliseconds ?? 0),
            megabytes_worst = Math.Round(large.FirstOrDefault().Result?.Megabytes ?? 0),
        }));
    }
}
