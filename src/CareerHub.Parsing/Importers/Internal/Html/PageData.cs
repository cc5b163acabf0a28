using System.Text;
using System.Text.Json;
using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Fields.Internal;
using CareerHub.Parsing.Importers.Internal.Json;

namespace CareerHub.Parsing.Importers.Internal.Html;

/// <summary>
/// Adds to what was understood of a page what it states in JSON-LD and by the classes of microformats. The blocks of JSON-LD are put behind the page's text, each after a form feed,
/// with the escapes of strings replaced, so that their values stand in the text too.
/// </summary>
internal static class PageData
{
    /// <summary>The text with the blocks, and the draft with what they and the classes of the page say; the same as before when they are about nobody.</summary>
    public static (string Text, ProfileDraft Draft) Add(DocumentText document, ProfileDraft understood, ReadingBudget budget)
    {
        try
        {
            return AddBlocks(document, AddClasses(document, understood, budget), budget);
        }
        catch (ReadingStoppedException)
        {
            return (document.Text, understood);
        }
    }

    private static ProfileDraft AddClasses(DocumentText document, ProfileDraft understood, ReadingBudget budget) =>
        document.Microformats.Count > 0 && new MicroDraft(new ImportSource(DocumentEvidence.Of(document), budget)).Read(document.Microformats) is { } stated
            ? DraftMerge.Of(stated, understood)
            : understood;

    private static (string Text, ProfileDraft Draft) AddBlocks(DocumentText document, ProfileDraft understood, ReadingBudget budget)
    {
        if (document.JsonLd.Count == 0)
        {
            return (document.Text, understood);
        }

        var text = new StringBuilder(document.Text);
        List<JsonPart> blocks = [.. document.JsonLd.Select(block => Read(block, text, budget)).OfType<JsonPart>()];
        string whole = text.ToString();
        return new LinkedPerson(whole).Find(blocks) is { } person
            ? (whole, DraftMerge.Of(new LinkedPersonDraft(new ImportSource(new EvidenceText(whole), budget)).Read(person), understood))
            : (document.Text, understood);
    }

    private static JsonPart? Read(string block, StringBuilder text, ReadingBudget budget)
    {
        int length = text.Length;
        if (length + block.Length > budget.Limits.MaxTextLength)
        {
            return null;
        }

        try
        {
            text.Append('\f');
            return JsonText.Read(Encoding.UTF8.GetBytes(block.Trim()), text, budget);
        }
        catch (JsonException)
        {
            text.Length = length;
            return null;
        }
    }
}
