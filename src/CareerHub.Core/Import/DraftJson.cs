using System.Text.Json;
using CareerHub.Import.Internal;

namespace CareerHub.Import;

/// <summary>Stores the result of parsing a document as JSON and reads it back, verified.</summary>
public static class DraftJson
{
    /// <summary>The version of the form that <see cref="Write"/> writes. <see cref="Read"/> reads this one and refuses others.</summary>
    public const int Version = 1;

    /// <summary>Writes a result: the draft, the text that it refers to, and the findings.</summary>
    /// <param name="result">The result.</param>
    /// <returns>
    /// UTF-8. Of more than 2,000 link targets those that values of the draft repeat come first, and of more than 2,000 findings the worst; the rest is left out. Half a surrogate pair and U+0000 become U+FFFD, because PostgreSQL stores neither.
    /// </returns>
    public static byte[] Write(ParseResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return JsonSerializer.SerializeToUtf8Bytes(StoredResults.Store(result), StoredResultContext.Default.StoredResult);
    }

    /// <summary>Reads a result, and verifies the draft against the text by the rules of <see cref="DraftVerifier"/>. Bad content is a finding, never an exception.</summary>
    /// <param name="json">What <see cref="Write"/> returned.</param>
    /// <param name="options">What bounds the reading; null for the defaults.</param>
    /// <returns>The result without what is not in its text; refused, with an error among the findings, when it cannot be read.</returns>
    public static ParseResult Read(ReadOnlySpan<byte> json, DraftJsonOptions? options = null)
    {
        options ??= new DraftJsonOptions();
        if (json.Length > options.MaxBytes)
        {
            return Refuse(FindingCodes.TooLarge, "The stored draft is too large. Import the document again.");
        }

        StoredResult? stored;
        try
        {
            stored = JsonSerializer.Deserialize(json, StoredResultContext.Default.StoredResult);
        }
        catch (JsonException)
        {
            stored = null;
        }

        return stored switch
        {
            null => Refuse(FindingCodes.Damaged, "The stored draft is damaged. Import the document again."),
            { Version: not Version } => Refuse(FindingCodes.UnsupportedType, "The stored draft is of another version of CareerHub. Import the document again."),
            _ when stored.Parts?.Sum(part => part?.Values?.Count ?? 0) > options.MaxValues => Refuse(FindingCodes.LimitReached, $"The stored draft has more than {options.MaxValues} values. Import the document again."),
            _ when stored.LinkTargets?.Count > options.MaxLinkTargets => Refuse(FindingCodes.LimitReached, $"The stored draft has more than {options.MaxLinkTargets} links. Import the document again."),
            _ when stored.Findings?.Count > options.MaxFindings => Refuse(FindingCodes.LimitReached, $"The stored draft has more than {options.MaxFindings} findings. Import the document again."),
            _ => StoredResults.Restore(stored),
        };
    }

    private static ParseResult Refuse(string code, string message) => new()
    {
        Draft = new ProfileDraft(),
        Findings = [new Finding(code, FindingSeverity.Error, message)],
        Text = "",
    };
}
