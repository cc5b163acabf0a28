using System.Text;
using System.Text.Json;
using CareerHub.Import;
using CareerHub.Interchange;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Internal.Encodings;
using CareerHub.Parsing.Importers.Internal.Json;
using CareerHub.Profiles;

namespace CareerHub.Parsing.Importers.Internal.JsonResumes;

/// <summary>Reads a file that is a JSON Resume. What is wrong with it is found by <see cref="JsonResume"/>; what it says is read here, with the place of every value.</summary>
internal static class JsonResumeImporter
{
    private const int HeadLength = 256;

    // A document with none of these is JSON of another kind.
    private static readonly string[] Sections = ["basics", "bio", "work", "volunteer", "education", "skills", "projects", "languages", "certificates", "publications", "awards", "references", "interests", "hobbies"];

    /// <summary>Whether bytes are meant as a JSON object, in any encoding: a brace, and then a quotation mark or the other brace.</summary>
    public static bool Accepts(ReadOnlySpan<byte> bytes)
    {
        string start = "";
        foreach (byte b in bytes[..Math.Min(bytes.Length, HeadLength)])
        {
            bool saysNothing = char.IsWhiteSpace((char)b) || b is 0 or 0xEF or 0xBB or 0xBF or 0xFE or 0xFF;
            start += saysNothing ? "" : (char)b;
            if (start.Length == 2)
            {
                break;
            }
        }

        return start is "{\"" or "{}";
    }

    public static ParseResult Read(ReadOnlyMemory<byte> bytes, ReadingBudget budget)
    {
        ReadOnlyMemory<byte> utf8 = AsUtf8(bytes, budget);
        var options = new JsonResumeOptions
        {
            MaxBytes = (int)Math.Min(budget.Limits.MaxBytes * 2, Array.MaxLength),
            MaxDepth = Math.Min(budget.Limits.MaxNesting, JsonExtensions.MaxDepth),
            MaxValues = Math.Min(budget.Limits.MaxObjects, new JsonResumeOptions().MaxValues),
        };
        JsonResumeReadResult checkedResume = budget.WaitFor(utf8.Length, () => JsonResume.Read(utf8, default, options));
        if (!checkedResume.Succeeded)
        {
            throw new DocumentRefusedException(checkedResume.Findings.First(finding => finding.Severity == FindingSeverity.Error));
        }

        var text = new StringBuilder(utf8.Length);
        JsonPart document;
        try
        {
            document = JsonText.Read(utf8.Span, text, budget);
        }
        catch (JsonException)
        {
            throw new DocumentRefusedException(DocumentFindings.Damaged);
        }

        return Read(document, text.ToString(), checkedResume.Findings, budget);
    }

    private static ParseResult Read(JsonPart document, string text, IReadOnlyList<Finding> findings, ReadingBudget budget)
    {
        if (document.Members.Count > 0 && !Array.Exists(Sections, name => document[name] is not null))
        {
            throw new DocumentRefusedException(ImportFindings.OtherJson);
        }

        if (text.Length > budget.Limits.MaxTextLength)
        {
            throw new DocumentRefusedException(DocumentFindings.AsError(DocumentFindings.TooMuchText(budget.Limits.MaxTextLength)));
        }

        var source = new ImportSource(new EvidenceText(text), budget);
        var read = new HashSet<JsonPart>();
        ProfileDraft draft = new JsonResumeDraft(source, read).Read(document);
        var remainder = new JsonRemainder(source, read);
        draft = draft with { CustomSections = [.. draft.CustomSections, .. remainder.Of(document).Where(section => section.Content is not null)] };
        if (!draft.Parts().Any(part => part.Entry.Values().Any()))
        {
            throw new DocumentRefusedException(DocumentFindings.NoText);
        }

        return new ParseResult { Draft = draft, Findings = [.. findings.Where(finding => finding.Code != FindingCodes.NotADate), .. remainder.Findings, .. budget.Findings], Text = text, MediaType = JsonResume.MediaType };
    }

    private static ReadOnlyMemory<byte> AsUtf8(ReadOnlyMemory<byte> bytes, ReadingBudget budget)
    {
        ReadOnlyMemory<byte> unmarked = bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        if (TextEncodingDetector.IsUtf8(unmarked.Span) && unmarked.Span[0] != 0 && (unmarked.Length < 2 || unmarked.Span[1] != 0))
        {
            return unmarked;
        }

        Encoding? encoding = budget.WaitFor(bytes.Length, () => TextEncodingDetector.Detect(bytes.Span));
        return encoding is null ? unmarked : Encoding.UTF8.GetBytes(encoding.GetString(bytes.Span).TrimStart('\ufeff'));
    }
}
