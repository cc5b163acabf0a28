using CareerHub.Profiles.Validation;
using CareerHub.Profiles.Validation.Internal;

namespace CareerHub.Cv.Internal;

/// <summary>Checks what a person may set of a CV version.</summary>
internal static class CvVersionRules
{
    public static ValidationResult Check(CvVersion version, ProfileLimits limits)
    {
        var context = new ValidationContext(limits);
        context.Id(nameof(version.Id), version.Id);
        context.RequireOne(nameof(version.Name), "A CV needs a name.", version.Name);
        context.Text(nameof(version.Name), "name", version.Name, CvVersion.MaxNameLength);
        context.RequireOne(nameof(version.Template), "A CV needs a template.", version.Template);
        context.ShortLine(nameof(version.Template), "template", version.Template);
        context.Number(nameof(version.TemplateVersion), "template's version", version.TemplateVersion, 1, int.MaxValue);
        context.Language(nameof(version.Language), version.Language);

        Selection(version.Selection, context);
        Overrides(version.Overrides, context);
        Style(version.Style, context);
        context.Defined(nameof(version.Dates), "choice of dates", version.Dates);
        return context.ToResult();
    }

    private static void Selection(CvSelection selection, ValidationContext context)
    {
        const string path = nameof(CvVersion.Selection);
        context.Count($"{path}.{nameof(selection.SectionOrder)}", "sections in the order", selection.SectionOrder?.Count ?? 0, CvSelection.MaxKeys);
        foreach (string key in selection.SectionOrder ?? [])
        {
            context.ShortLine($"{path}.{nameof(selection.SectionOrder)}", "section's name", key);
        }

        foreach ((string name, ValueList<Ulid> keys) in CvSelectionJson.Lists(selection))
        {
            context.Count($"{path}.{name}", "chosen entries", keys.Count, CvSelection.MaxKeys);
        }
    }

    private static void Overrides(CvOverrides overrides, ValidationContext context)
    {
        const string path = nameof(CvVersion.Overrides);
        context.Line($"{path}.{nameof(overrides.Headline)}", "headline", overrides.Headline?.Text);
        context.Text($"{path}.{nameof(overrides.Summary)}", "summary", overrides.Summary?.Text);
        context.Count($"{path}.{nameof(overrides.Entries)}", "changed entries", overrides.Entries.Count, CvOverrides.MaxEntries);
        for (int i = 0; i < overrides.Entries.Count; i++)
        {
            CvEntryOverride entry = overrides.Entries[i];
            context.Defined($"{path}.{nameof(overrides.Entries)}[{i}].{nameof(entry.Form)}", "form", entry.Form);
            context.Text($"{path}.{nameof(overrides.Entries)}[{i}].{nameof(entry.Text)}", "text", entry.Text?.Text, context.Limits.CustomContent);
        }
    }

    private static void Style(CvStyle style, ValidationContext context)
    {
        const string path = nameof(CvVersion.Style);
        context.Defined($"{path}.{nameof(style.Paper)}", "paper", style.Paper);
        context.Defined($"{path}.{nameof(style.Density)}", "spacing", style.Density);
        context.Defined($"{path}.{nameof(style.Font)}", "typeface", style.Font);
        context.Number($"{path}.{nameof(style.FitPages)}", "number of pages", style.FitPages, CvStyle.MinFitPages, CvStyle.MaxFitPages);
        if (style.Accent is not null && !CvStyle.IsAccent(style.Accent))
        {
            context.Add($"{path}.{nameof(style.Accent)}", ValidationCodes.UnknownValue, "The colour must be # and six digits of 0-9 and a-f, such as #0f5f5c.");
        }
    }
}
