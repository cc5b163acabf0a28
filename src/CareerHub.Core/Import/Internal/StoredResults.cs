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

    public static ParseResult Restore(StoredResult stored) => new()
    {
        MediaType = stored.MediaType,
        Language = stored.Language,
        Text = stored.Text ?? "",
        LinkTargets = Present(stored.LinkTargets).ToValueList(),
        Findings = [.. Present(stored.Findings).Select(Restore)],
        Draft = DraftBuilder.Draft([.. Present(stored.Parts).Select(part => (part.Section ?? "", Restore(part), part.IsTraining ? EducationKind.Training : EducationKind.Degree))]),
    };

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

    private static Finding Restore(StoredFinding stored) =>
        new(stored.Code ?? "", stored.Severity, stored.Message ?? "", stored.Source is { } source ? Restore(source) : null);

    private static DraftValues Restore(StoredPart part) => new(Present(part.Values)
        .Where(value => value.Property is not null && value.Text is not null && value.Source is not null)
        .Select(value => new DraftValue(value.Property!, value.Index, value.Text!, Restore(value.Source!))));

    private static SourceRef Restore(StoredSource stored) => new()
    {
        RawText = stored.RawText ?? "",
        Start = stored.Start,
        Length = stored.Length,
        Page = stored.Page,
        Box = Box(stored.Box) is { } box ? new PageBox(box[0], box[1], box[2], box[3]) : null,
        Method = stored.Method ?? "",
        Confidence = Share(stored.Confidence),
    };

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
