using System.Diagnostics;
using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Fuzzing;

/// <summary>Reads and parses one file as a host would, and says what is wrong with the outcome.</summary>
internal static class FuzzRun
{
    private static readonly DocumentReader s_reader = new();
    private static readonly ResumeParser s_parser = new();
    private static readonly ResumeParser s_recognizer = new(new ResumeParserOptions { OcrEngine = new SameWordsEngine() });

    /// <summary>How reading and parsing ended ("text" or a finding's code), what is wrong with that, or null, and the time that the longer of both took.</summary>
    public static async Task<(string Outcome, string? Violation, TimeSpan Longest)> RunAsync(byte[] file, DocumentLimits? limits, CancellationToken cancellationToken)
    {
        long started = Stopwatch.GetTimestamp();
        (bool isText, IReadOnlyList<Finding> findings) = await ReadAsync(file, limits, cancellationToken);
        TimeSpan reading = Stopwatch.GetElapsedTime(started);
        ParseResult parsed = await Parser(limits).ParseAsync(new MemoryStream(file), cancellationToken: cancellationToken);
        TimeSpan parsing = Stopwatch.GetElapsedTime(started) - reading;
        if (MayBeImported(file))
        {
            // Importers are the parser's alone; to the reader such a file is a text, or an archive of several.
            (isText, findings) = (parsed.Succeeded, parsed.Findings);
        }

        Finding? refusal = findings.FirstOrDefault(finding => finding.Severity == FindingSeverity.Error);
        string outcome = isText ? "text" : refusal?.Code ?? "nothing";
        string? violation = Wrong(isText, findings, parsed);
        if (violation is null && !isText)
        {
            // Where nothing was read, a host with an engine has its pictures looked at.
            parsed = await s_recognizer.ParseAsync(new MemoryStream(file), cancellationToken: cancellationToken);
            violation = parsed.Text.Length > 0 == parsed.Succeeded ? null : "recognising ended in neither text nor an error";
        }

        return (outcome, violation, reading > parsing ? reading : parsing);
    }

    private static ResumeParser Parser(DocumentLimits? limits) => limits is null ? s_parser : new ResumeParser(new ResumeParserOptions { Limits = limits });

    // The text itself is let go, as a host does with it: what parsing needs is measured by itself.
    private static async Task<(bool IsText, IReadOnlyList<Finding> Findings)> ReadAsync(byte[] file, DocumentLimits? limits, CancellationToken cancellationToken)
    {
        DocumentReadResult read = await s_reader.ReadAsync(new MemoryStream(file), limits, cancellationToken);
        return (read.Document is not null, read.Findings);
    }

    private static bool MayBeImported(ReadOnlySpan<byte> file) =>
        (file.StartsWith("PK"u8) && (file.IndexOf(".csv"u8) >= 0 || file.IndexOf(".CSV"u8) >= 0)) || file[..Math.Min(file.Length, 256)].IndexOf((byte)'{') is >= 0 and < 64;

    private static string? Wrong(bool isText, IReadOnlyList<Finding> findings, ParseResult parsed)
    {
        if (isText == findings.Any(finding => finding.Severity == FindingSeverity.Error))
        {
            return isText ? "reading ended in text and an error" : "reading ended in neither text nor an error";
        }

        // Time runs out at another place in each of two runs.
        if (parsed.Succeeded != isText && findings.Concat(parsed.Findings).All(finding => finding.Code != FindingCodes.LimitReached))
        {
            return "reading and parsing disagree";
        }

        if (findings.Concat(parsed.Findings).Any(finding => finding.Message.Length == 0 || finding.Code.Length == 0))
        {
            return "a finding without a sentence";
        }

        return parsed.Draft.Parts().SelectMany(part => part.Entry.Values()).Any(value => !IsFrom(value.Source, parsed.Text)) ? "a value that is not in the text" : null;
    }

    private static bool IsFrom(SourceRef source, string text) =>
        source.Start >= 0 && source.Length >= 0 && source.Start + source.Length <= text.Length && text.AsSpan(source.Start, source.Length).SequenceEqual(source.RawText);
}
