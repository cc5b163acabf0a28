using CareerHub.Import.Internal;
using CareerHub.Profiles;

namespace CareerHub.Import;

/// <summary>Makes sure that every value of a draft stands in the document that it claims to come from.</summary>
/// <remarks>
/// <para>A source is valid when its range lies in the text and the text there is its raw text, unit by unit. A value is valid when it is made of the raw text:</para>
/// <list type="bullet">
/// <item><description>Text: compared are the letters and digits alone, after Unicode normalisation form KC and without regard to case, so that line ends, hyphens,
/// bullets and spacing do not count. Those of the value stand together in those of the raw text; or they are words of the raw text in their order, whole,
/// with no more letters and digits left out than kept. A text without letters and digits stands in the raw text as it is.</description></item>
/// <item><description>Address: the same; a scheme and a <c>www.</c> that the raw text lacks do not count. It may also be one of the document's link targets.</description></item>
/// <item><description>Date: a number in the raw text is the year, or its last two digits; for a month, a number is the month or there is a word that may be its name;
/// for a day, a number is the day. Years, months and days may stand in one number of six or eight digits.</description></item>
/// <item><description>"Present": the raw text has a word or a dash.</description></item>
/// </list>
/// </remarks>
public static class DraftVerifier
{
    /// <summary>Verifies a draft.</summary>
    /// <param name="draft">The draft, from storage or from anywhere else.</param>
    /// <param name="text">The text of the document.</param>
    /// <param name="linkTargets">The targets of the document's links, or null when there are none.</param>
    /// <returns>The draft without the values that are not in the document, and a finding for each of them. A part of which no value is left is gone.</returns>
    public static DraftVerification Verify(ProfileDraft draft, string text, IReadOnlyCollection<string>? linkTargets = null)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(text);
        var parts = new VerifiedParts(new EvidenceText(text, linkTargets));
        foreach ((string section, int index, DraftEntry entry) in draft.Parts())
        {
            parts.Add(section, index, [.. entry.Values().Select(value => (value.Property, (DraftValue?)value))], (entry as DraftEducation)?.Kind ?? default);
        }

        return parts.Findings.Count == 0 ? new DraftVerification(draft, []) : new DraftVerification(parts.Draft(), parts.Findings);
    }
}
