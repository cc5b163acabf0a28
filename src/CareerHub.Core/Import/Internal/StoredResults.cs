using System.Diagnostics.CodeAnalysis;
using CareerHub.Profiles;

namespace CareerHub.Import.Internal;

/// <summary>Turns a parse result into its stored form and back.</summary>
internal static class StoredResults
{
    private const int BoxSides = 4;

    public static StoredResult Store(ParseResult result) => new()
    {
        Version = DraftJson.Version,
        MediaType = Storable(result.MediaType),
        Language = Storable(result.Language),
        Text = Storable(result.Text),
        LinkTargets = result.LinkTargets.Count == 0 ? null : [.. LinkTargets(result).Select(Storable)],
        Findings = [.. Findings(result.Findings).Select(Store)],
        Parts = [.. result.Draft.Parts().Select(part => Store(part.Section, part.Entry))],
    };

    /// <summary>The result without the values whose source is not in its text.</summary>
    public static ParseResult Restore(StoredResult stored)
    {
        ValueList<string> linkTargets = Present(stored.LinkTargets).ToValueList();
        var text = new EvidenceText(stored.Text ?? "", linkTargets);
        var parts = new VerifiedParts(text);
        foreach (IGrouping<string, StoredPart> section in Present(stored.Parts).GroupBy(part => part.Section ?? "", StringComparer.Ordinal))
        {
            foreach ((int index, StoredPart part) in section.Index())
            {
                parts.Add(section.Key, index, [.. Values(part, text)], part.IsTraining ? EducationKind.Training : EducationKind.Degree);
            }
        }

        return new ParseResult
        {
            MediaType = stored.MediaType,
            Language = stored.Language,
            Text = text.Text,
            LinkTargets = linkTargets,
            Draft = parts.Draft(),
            Findings = [.. Present(stored.Findings).Select(finding => Restore(finding, text)), .. parts.Findings],
        };
    }

    private static StoredFinding Store(Finding finding) => new()
    {
        Code = Storable(finding.Code),
        Severity = finding.Severity,
        Message = Storable(finding.Message),
        Source = finding.Source is { } source ? Store(source) : null,
    };

    private static StoredPart Store(string section, DraftEntry entry) => new()
    {
        Section = section,
        IsTraining = entry is DraftEducation { Kind: EducationKind.Training },
        Values = [.. entry.Values().Select(value => new StoredValue { Property = value.Property, Index = value.Index, Text = Storable(value.Text), Source = Store(value.Source) })],
    };

    private static StoredSource Store(SourceRef source) => new()
    {
        RawText = Storable(source.RawText),
        Start = source.Start,
        Length = source.Length,
        Page = source.Page,
        Box = source.Box is { } box ? Box([box.Left, box.Top, box.Right, box.Bottom]) : null,
        Method = Storable(source.Method),
        Confidence = Share(source.Confidence),
    };

    private static Finding Restore(StoredFinding stored, EvidenceText text) =>
        new(stored.Code ?? "", stored.Severity, stored.Message ?? "", stored.Source is { } source ? Restore(source, text) : null);

    private static IEnumerable<(string Property, DraftValue? Value)> Values(StoredPart part, EvidenceText text) => Present(part.Values)
        .Where(value => value.Property is not null && value.Text is not null && value.Source is not null)
        .Select(value => (value.Property!, Restore(value.Source!, text) is { } source ? new DraftValue(value.Property!, value.Index, value.Text!, source) : null));

    // Page and box are as they were stored; the text has no geometry to compare them with.
    private static SourceRef? Restore(StoredSource stored, EvidenceText text)
    {
        PageBox? box = Box(stored.Box) is { } sides ? new PageBox(sides[0], sides[1], sides[2], sides[3]) : null;
        SourceRef? source = SourceRef.Cut(text.Text, stored.Start, stored.Length, (stored.Page, box), stored.Method ?? "", Share(stored.Confidence));
        return source?.RawText == stored.RawText ? source : null;
    }

    // PostgreSQL stores no U+0000; one character for another, so that all places stay as they are.
    [return: NotNullIfNotNull(nameof(text))]
    private static string? Storable(string? text) => text?.Replace('\0', '\uFFFD');

    // JSON can write 1e999, which is read as infinity and cannot be written again.
    private static double[]? Box(double[]? sides) => sides is { Length: BoxSides } && sides.All(double.IsFinite) ? sides : null;

    private static double Share(double confidence) => double.IsFinite(confidence) ? Math.Clamp(confidence, 0, 1) : 0;

    private static IEnumerable<string> LinkTargets(ParseResult result)
    {
        if (result.LinkTargets.Count <= DraftJsonOptions.DefaultLinkTargets)
        {
            return result.LinkTargets;
        }

        HashSet<string> used = [.. result.Draft.Parts().SelectMany(part => part.Entry.Values()).Select(value => value.Text)];
        return result.LinkTargets.Distinct().OrderByDescending(used.Contains).Take(DraftJsonOptions.DefaultLinkTargets);
    }

    private static IEnumerable<Finding> Findings(IReadOnlyList<Finding> findings) => findings.Count <= DraftJsonOptions.DefaultFindings
        ? findings
        : findings.OrderByDescending(finding => finding.Severity).Take(DraftJsonOptions.DefaultFindings);

    private static IEnumerable<T> Present<T>(IEnumerable<T?>? items)
        where T : class => (items ?? []).OfType<T>();
}
