namespace CareerHub.Benchmarks.ParseSpeed;

/// <summary>What some work took.</summary>
/// <param name="Ms">Milliseconds of all processors together, collections of garbage included: unlike the clock's they do not grow when the machine is busy.</param>
/// <param name="Bytes">The bytes that were allocated.</param>
internal readonly record struct WorkCost(double Ms, double Bytes)
{
    public static readonly WorkCost Most = new(double.MaxValue, double.MaxValue);

    /// <summary>Does the work several times in a row.</summary>
    public static async Task<WorkCost> OfAsync(Func<Task> work, int times)
    {
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan before = Environment.CpuUsage.TotalTime;
        for (int i = 0; i < times; i++)
        {
            await work();
        }

        double ms = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        return new WorkCost(ms, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }

    public WorkCost OrLess(WorkCost other) => new(Math.Min(Ms, other.Ms), Math.Min(Bytes, other.Bytes));

    /// <summary>What this took beyond another cost.</summary>
    public WorkCost Beyond(WorkCost other) => new(Math.Max(0, Ms - other.Ms), Math.Max(0, Bytes - other.Bytes));

    public WorkCost Per(int count) => new(Ms / count, Bytes / count);
}
