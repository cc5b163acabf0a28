using System.IO.Compression;
using System.Text;
using CareerHub.Import;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Internal.Encodings;
using CareerHub.Parsing.Documents.Internal.Zip;
using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Importers.Internal.LinkedIn;

/// <summary>
/// Reads the archive that LinkedIn exports a member's data as. Of its files those about the career are opened, the others (messages, connections, …) never.
/// </summary>
internal static class LinkedInImporter
{
    private const string MediaType = "application/zip";

    // What macOS adds beside every file.
    private const string MacFolder = "__MACOSX/";
    private const int FewestFiles = 2;

    /// <summary>The result, or null when the file is no such archive.</summary>
    public static ParseResult? Read(ReadOnlyMemory<byte> bytes, ReadingBudget budget)
    {
        if (!bytes.Span.StartsWith("PK"u8) || (bytes.Span.IndexOf(".csv"u8) < 0 && bytes.Span.IndexOf(".CSV"u8) < 0))
        {
            return null;
        }

        using ZipPackage package = ZipPackage.Open(bytes, budget);
        SortedDictionary<LinkedInFile, ZipArchiveEntry> entries = Find(package);
        bool isExport = entries.ContainsKey(LinkedInFile.Profile) || entries.ContainsKey(LinkedInFile.Positions) || entries.Count >= FewestFiles;
        return isExport ? Read(package, entries, budget) : null;
    }

    // Of two files of one name the one nearer to the root counts.
    private static SortedDictionary<LinkedInFile, ZipArchiveEntry> Find(ZipPackage package)
    {
        var entries = new SortedDictionary<LinkedInFile, ZipArchiveEntry>();
        foreach (ZipArchiveEntry entry in package.Files.OrderBy(entry => entry.FullName.Count(c => c is '/' or '\\')))
        {
            if (!entry.FullName.StartsWith(MacFolder, StringComparison.Ordinal) && LinkedInWords.FileOf(entry.FullName) is { } file)
            {
                entries.TryAdd(file, entry);
            }
        }

        return entries;
    }

    private static ParseResult Read(ZipPackage package, SortedDictionary<LinkedInFile, ZipArchiveEntry> entries, ReadingBudget budget)
    {
        var report = new LinkedInReport();
        var text = new StringBuilder();
        var files = new Dictionary<LinkedInFile, Slice>();
        ProfileDraft draft = new();
        try
        {
            foreach ((LinkedInFile file, ZipArchiveEntry entry) in entries)
            {
                Append(text, files, file, ReadText(package, entry, file, report, budget), budget);
            }
        }
        catch (ReadingStoppedException stopped)
        {
            // What was read by then is still imported.
            budget.Close(stopped.Finding);
        }

        var source = new ImportSource(new EvidenceText(text.ToString()), budget);
        draft = new LinkedInDraft(source, files, report, budget).Read();
        Finding[] findings = [.. report.Findings, .. budget.Findings];
        return draft.Parts().Any(part => part.Entry.Values().Any())
            ? new ParseResult { Draft = draft, Findings = findings, Text = source.Text, MediaType = MediaType }
            : throw new DocumentRefusedException(findings.FirstOrDefault(finding => finding.Code == FindingCodes.LimitReached) is { } limit ? DocumentFindings.AsError(limit) : ImportFindings.EmptyExport);
    }

    private static void Append(StringBuilder text, Dictionary<LinkedInFile, Slice> files, LinkedInFile file, string content, ReadingBudget budget)
    {
        if (text.Length + content.Length > budget.Limits.MaxTextLength)
        {
            throw new ReadingStoppedException(DocumentFindings.TooMuchText(budget.Limits.MaxTextLength));
        }

        if (text.Length > 0)
        {
            text.Append(content.Length > 0 && text[^1] != '\n' ? "\n\f" : "\f");
        }

        files[file] = new Slice(text.Length, content.Length);
        text.Append(content);
    }

    private static string ReadText(ZipPackage package, ZipArchiveEntry entry, LinkedInFile file, LinkedInReport report, ReadingBudget budget)
    {
        ReadOnlyMemory<byte> bytes;
        try
        {
            using Stream stream = package.Open(entry);
            bytes = BoundedInput.ReadPart(stream, budget);
        }
        catch (InvalidDataException)
        {
            report.Add(() => ImportFindings.Unreadable(LinkedInWords.NameOf(file)));
            return "";
        }

        Encoding? encoding = bytes.IsEmpty ? Encoding.UTF8 : budget.WaitFor(bytes.Length, () => TextEncodingDetector.Detect(bytes.Span));
        if (encoding is null)
        {
            report.Add(() => ImportFindings.Unreadable(LinkedInWords.NameOf(file)));
        }

        return encoding?.GetString(bytes.Span).TrimStart('\ufeff').Replace('\0', '\uFFFD') ?? "";
    }
}
