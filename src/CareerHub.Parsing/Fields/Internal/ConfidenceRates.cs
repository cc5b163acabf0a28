using System.Collections.Frozen;
using System.Globalization;
using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Technologies;

namespace CareerHub.Parsing.Fields.Internal;

/// <summary>How sure each value of a draft is: the share that was right of values of its kind (<c>Fields/Data/confidence.txt</c>).</summary>
internal sealed class ConfidenceRates
{
    // What a reader calls at least this sure had a clear mark.
    private const double SureReader = 0.79;
    private const int ShortSkill = 3;
    private const int LongSkill = 5;

    /// <summary>How words of an entry's head are named that no reader understood and that are kept as text.</summary>
    public const string Unread = "entry.unread";

    private static readonly FrozenDictionary<(string Kind, string Evidence), double> Rates = DataFile.Read("confidence")
        .Select(entry => (entry.Key, Parts: entry.Phrase.Split(' ')))
        .ToFrozenDictionary(entry => (entry.Key, entry.Parts[0]), entry => double.Parse(entry.Parts[1], CultureInfo.InvariantCulture));

    private readonly Dictionary<DraftEntry, (string Section, string? Completeness)> parts = new(ReferenceEqualityComparer.Instance);

    public ConfidenceRates(ProfileDraft draft)
    {
        foreach (IGrouping<string, DraftEntry> section in draft.Parts().GroupBy(part => part.Section, part => part.Entry))
        {
            int[] counts = [.. section.Select(entry => HasOf(entry).Count(has => has))];
            bool agree = counts.Length > 1 && counts.All(count => count == 3);
            foreach ((int i, DraftEntry entry) in section.Index())
            {
                parts[entry] = (section.Key, HasOf(entry).Length == 0 ? null : agree ? "all" : counts[i] switch { 3 => "full", 2 => "two", _ => "one" });
            }
        }
    }

    /// <summary>The confidence of a value of a part of the draft.</summary>
    public double Of(DraftEntry part, DraftValue value)
    {
        if (value.Source.Method == Unread)
        {
            return Rates[(nameof(Unread), "any")];
        }

        (string section, string? completeness) = parts[part];
        string kind = section.Length == 0 ? value.Property : $"{section}.{value.Property}";
        string evidence = part is DraftSkill && value.Property == nameof(DraftSkill.Name) ? OfSkill(value.Text)
            : completeness is not null && value.Property is nameof(DraftExperience.Start) or nameof(DraftExperience.End) && value.Source.Confidence <= SureReader ? "single"
            : completeness ?? (value.Source.Confidence > SureReader ? "sure" : "any");
        return Rates.TryGetValue((kind, evidence), out double rate) || Rates.TryGetValue((kind, "any"), out rate) ? rate : value.Source.Confidence;
    }

    private static string OfSkill(string name)
    {
        int words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        return TechnologyCatalog.Default.Find(name) is not null ? "known" : words <= ShortSkill ? "short" : words <= LongSkill ? "long" : "sentence";
    }

    // A title, an organisation and a date, where a section's entries should have all three.
    private static bool[] HasOf(DraftEntry entry) => entry switch
    {
        DraftExperience job => [job.Position is not null, job.CompanyName is not null, (job.Start ?? job.End) is not null],
        DraftEducation school => [school.Degree is not null, school.Institution is not null, (school.Start ?? school.End) is not null],
        DraftVolunteerExperience work => [work.Position is not null, work.Organization is not null, (work.Start ?? work.End) is not null],
        _ => [],
    };
}
