using CareerHub.PostgreSql.Profiles;
using CareerHub.Profiles;
using CareerHub.Web.Editing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CareerHub.Web.Pages.Profiles;

/// <summary>Adds, changes or deletes one entry of any section.</summary>
internal sealed class EntryModel(IProfileStore store) : ProfileFormModel(store)
{
    public ProfileSection Section { get; private set; } = null!;

    /// <summary>The entry to change; null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public Ulid? Id { get; set; }

    /// <summary>What was typed, by the name of the field.</summary>
    [BindProperty]
    public Dictionary<string, string?> Values { get; set; } = [];

    /// <summary>Whether a folded field holds something other than a new entry's, or something wrong.</summary>
    public bool HasExtras => Section.Fields.Any(extra => extra.IsExtra
        && (ModelState.GetFieldValidationState(EntryForm.NameOf(extra.Name)) == ModelValidationState.Invalid
            || (Values.GetValueOrDefault(extra.Name) ?? "") != extra.Read(Section.NewEntry())));

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        ProfileSection? section = ProfileSections.Find(RouteData.Values["section"]?.ToString() ?? "");
        context.Result = section is null ? NotFound() : null;
        Section = section!;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (Find(await OpenAsync(cancellationToken)) is not { } entry)
        {
            return NotFound();
        }

        Values = Section.Fields.ToDictionary(field => field.Name, string? (field) => field.Read(entry));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Profile profile = await OpenAsync(cancellationToken);
        if (Find(profile) is not { } entry)
        {
            return NotFound();
        }

        (entry, IReadOnlyDictionary<string, string> errors) = Section.Write(entry, Values);
        foreach ((string field, string error) in errors)
        {
            ModelState.AddModelError(EntryForm.NameOf(field), error);
        }

        List<ProfileEntry> entries = [.. Section.Entries(profile)];
        int index = Id is null ? 0 : entries.FindIndex(other => other.Id == Id);
        entries.RemoveRange(index, Id is null ? 0 : 1);
        entries.Insert(index, entry);
        return ModelState.IsValid && await SaveAsync(Section.With(profile, entries), path => EntryForm.FieldOf(Section, index, path), cancellationToken)
            ? Done("Saved.")
            : Page();
    }

    public async Task<IActionResult> OnPostDeleteAsync(CancellationToken cancellationToken)
    {
        Profile profile = await OpenAsync(cancellationToken);
        if (Id is null || Find(profile) is not { } entry)
        {
            return NotFound();
        }

        Values = Section.Fields.ToDictionary(field => field.Name, string? (field) => field.Read(entry));
        Profile without = Section.With(profile, Section.Entries(profile).Where(other => other.Id != Id));
        return await SaveAsync(without, _ => null, cancellationToken) ? Done("Deleted.") : Page();
    }

    private RedirectToPageResult Done(string notice)
    {
        TempData["Notice"] = notice;
        return RedirectToPage("/Profiles/Index", null, null, Section.Key);
    }

    private ProfileEntry? Find(Profile profile) =>
        Id is null ? Section.NewEntry() : Section.Entries(profile).FirstOrDefault(entry => entry.Id == Id);
}
