using System.Globalization;
using System.Text.Json;
using CareerHub.Import;

namespace CareerHub.Benchmarks.Calibration;

/// <summary>How often values are right by the confidence that they were given with, and by the method that found them.</summary>
internal sealed class CalibrationTable
{
    /// <summary>The confidence from which a value counts as sure.</summary>
    private const double Sure = 0.9;

    private static readonly double[] Buckets = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98];

    private readonly List<(string Method, double Confidence, string Field, bool Right)> values = [];
    private int documents;

    /// <summary>Compares the values of a document with what it says.</summary>
    public void Add(JsonElement truth, JsonElement found, IEnumerable<DraftSource> sources)
    {
        documents++;
        Dictionary<string, bool> right = ValueScore.Of(truth, found);
        foreach (DraftSource source in sources)
        {
            if (right.TryGetValue(source.Path, out bool isRight))
            {
                string field = string.Join('/', source.Path.Split('/').Where(part => part.Length > 0 && !char.IsAsciiDigit(part[0])));
                values.Add((source.Source.Method, source.Source.Confidence, field, isRight));
            }
        }
    }

    public void Print(TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents} documents, {values.Count} values that the scorer looks at"));
        output.WriteLine($"{"confidence",-24}{"values",8}{"right",8}{"share",8}");
        for (int i = 0; i < Buckets.Length; i++)
        {
            double from = Buckets[i], to = i + 1 < Buckets.Length ? Buckets[i + 1] : 1.01;
            Row(output, string.Create(CultureInfo.InvariantCulture, $"{from:0.00} to {Math.Min(to, 1):0.00}"), [.. values.Where(value => value.Confidence >= from && value.Confidence < to).Select(value => value.Right)]);
        }

        output.WriteLine();
        output.WriteLine($"{"method",-24}{"values",8}{"right",8}{"share",8}{"mean confidence",18}");
        foreach (var method in values.GroupBy(value => value.Method).OrderByDescending(method => method.Count()))
        {
            Row(output, method.Key, [.. method.Select(value => value.Right)], method.Average(value => value.Confidence));
        }

        output.WriteLine();
        output.WriteLine($"{"method, confidence, field",-56}{"values",8}{"right",8}{"share",8}");
        foreach (var cell in values.GroupBy(value => (value.Method, value.Confidence, value.Field)).OrderBy(cell => cell.Key.Method, StringComparer.Ordinal).ThenBy(cell => cell.Key.Field, StringComparer.Ordinal).ThenBy(cell => cell.Key.Confidence))
        {
            Row(output, string.Create(CultureInfo.InvariantCulture, $"{cell.Key.Method}  {cell.Key.Confidence:0.00}  {cell.Key.Field}"), [.. cell.Select(value => value.Right)], width: 56);
        }

        output.WriteLine();
    }

    /// <summary>The figures that matter, for the last line of the run.</summary>
    public object Figures()
    {
        bool[] sure = [.. values.Where(value => value.Confidence >= Sure).Select(value => value.Right)];
        return new
        {
            documents,
            values = values.Count,
            right = Share(values.Count(value => value.Right), values.Count),
            sure = Share(sure.Length, values.Count),
            sure_right = Share(sure.Count(right => right), sure.Length),
        };
    }

    private static void Row(TextWriter output, string name, bool[] right, double? confidence = null, int width = 24)
    {
        if (right.Length > 0)
        {
            int count = right.Count(isRight => isRight);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name.PadRight(width)}{right.Length,8}{count,8}{(double)count / right.Length,8:0.000}{confidence,18:0.000}"));
        }
    }

    private static double Share(int part, int all) => all == 0 ? 0 : Math.Round((double)part / all, 4);
}
