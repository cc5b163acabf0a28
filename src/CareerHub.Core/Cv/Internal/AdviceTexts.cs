using System.Globalization;
using CareerHub.Import.Internal;

namespace CareerHub.Cv.Internal;

/// <summary>Says what was lost on the way through a parser, and what helps.</summary>
internal static class AdviceTexts
{
    private const int LongestQuote = 60;

    private static readonly Dictionary<string, (string One, string Many, string Help)> Kinds = DataFile.Lines("CareerHub.Cv.Data.advice.tsv")
        .ToDictionary(fields => fields[0], fields => (fields[1], fields[2], fields[3]), StringComparer.Ordinal);

    public static IReadOnlyList<RoundTripAdvice> Of(IEnumerable<RoundTripField> lost) =>
        [.. lost.GroupBy(field => field.Field, (kind, all) => Of(kind, [.. all]), StringComparer.Ordinal)];

    private static RoundTripAdvice Of(string kind, RoundTripField[] lost)
    {
        // The whole name where a section's part needs words of its own, else the part.
        (string one, string many, string help) = Kinds.TryGetValue(kind, out var own) ? own : Kinds[kind[(kind.IndexOf('.', StringComparison.Ordinal) + 1)..]];
        RoundTripField first = lost[0];
        string example = Quoted(first.Value) + (first.Entry is { } entry && entry != first.Value ? $" of {Quoted(entry)}" : "");
        string what = lost.Length == 1
            ? $"{one} {example} was not found again."
            : string.Create(CultureInfo.InvariantCulture, $"{lost.Length} {many} were not found again, the first of them {example}.");
        return new RoundTripAdvice(kind, lost.Length, $"{what} {help}");
    }

    private static string Quoted(string text)
    {
        if (text.Length > LongestQuote)
        {
            int end = char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
            text = text[..end].TrimEnd() + "…";
        }

        return $"“{text}”";
    }
}
