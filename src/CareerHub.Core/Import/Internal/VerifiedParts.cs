using CareerHub.Profiles;

namespace CareerHub.Import.Internal;

/// <summary>Takes the parts of a draft and keeps those of their values that stand in the document.</summary>
internal sealed class VerifiedParts(EvidenceText text)
{
    private readonly List<Finding> findings = [];
    private readonly List<(string, DraftValues, EducationKind)> kept = [];

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Adds a part; one of which no value is left is gone.</summary>
    /// <param name="section">The section, as <see cref="ProfileDraft.Parts"/> names it.</param>
    /// <param name="index">The place in it, from 0.</param>
    /// <param name="values">The values with their property; null for one that has no source in the text.</param>
    /// <param name="kind">Whether an education is a training course.</param>
    public void Add(string section, int index, IReadOnlyList<(string Property, DraftValue? Value)> values, EducationKind kind)
    {
        var valid = new List<DraftValue>(values.Count);
        foreach ((string property, DraftValue? value) in values)
        {
            if (value is not null && text.Supports(value))
            {
                valid.Add(value);
            }
            else
            {
                findings.Add(Refusal(section, index, property));
            }
        }

        if (valid.Count > 0 || values.Count == 0)
        {
            kept.Add((section, new DraftValues(valid, text), kind));
        }
    }

    public ProfileDraft Draft() => DraftBuilder.Draft(kept, text);

    private static Finding Refusal(string section, int index, string property)
    {
        string place = section.Length == 0 || section == nameof(ProfileDraft.Location) ? property : $"{section} {index + 1}, {property}";
        return new Finding(FindingCodes.NotInDocument, FindingSeverity.Warning, $"{place}: the value is not in the document's text and was left out. Compare the document and fill it in.");
    }
}
