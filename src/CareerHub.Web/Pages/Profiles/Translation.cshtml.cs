using CareerHub.PostgreSql.Profiles;
using CareerHub.Profiles;
using CareerHub.Web.Translating;
using Microsoft.AspNetCore.Mvc;

namespace CareerHub.Web.Pages.Profiles;

/// <summary>The profile's texts beside what they are in another language.</summary>
internal sealed class TranslationModel(IProfileStore store) : ProfileFormModel(store)
{
    /// <summary>The other language.</summary>
    [BindProperty(SupportsGet = true)]
    public string Target { get; set; } = "";

    /// <summary>Which part of a long profile, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Part { get; set; } = 1;

    /// <summary>What was typed, by the keys of the rows.</summary>
    [BindProperty]
    public Dictionary<string, string?> Words { get; set; } = [];

    /// <summary>The keys of the rows whose originals have changed and whose translations stand all the same.</summary>
    [BindProperty]
    public List<string> StillRight { get; set; } = [];

    /// <summary>The profile's own language, or null.</summary>
    public string? Original { get; private set; }

    public TranslationState State { get; private set; } = null!;

    public IReadOnlyList<IReadOnlyList<TranslationRow>> Parts { get; private set; } = [];

    /// <summary>The rows of the form: a part, or after a refusal those that were sent.</summary>
    public IReadOnlyList<TranslationRow> Rows { get; private set; } = [];

    /// <summary>What was typed for texts that the profile does not have any more.</summary>
    public IReadOnlyList<string> Leftovers { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (Show(await OpenAsync(cancellationToken)) is null || !ModelState.IsValid || Part < 1 || Part > Parts.Count)
        {
            return NotFound();
        }

        Rows = Parts[Part - 1];
        Words = Rows.ToDictionary(row => row.Key, row => row.Own);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Profile profile = await OpenAsync(cancellationToken);
        if (Show(profile) is not { } rows)
        {
            return NotFound();
        }

        Rows = [.. rows.Where(row => Words.ContainsKey(row.Key))];
        Leftovers = [.. Words.Where(typed => !string.IsNullOrWhiteSpace(typed.Value) && !rows.Any(row => row.Key == typed.Key)).Select(typed => typed.Value!)];
        Profile changed = TranslationRows.Apply(profile, Rows, Words, StillRight);
        if (!await SaveAsync(changed, path => FieldOf(changed, path), cancellationToken))
        {
            return Page();
        }

        TempData["Notice"] = "Saved.";
        return RedirectToPage(new { Target, Part = Part > 1 ? Part : (int?)null });
    }

    private string? FieldOf(Profile changed, string path) =>
        TranslationRows.KeyAt(changed, path) is { } key && Words.ContainsKey(key) ? $"{nameof(Words)}[{key}]" : null;

    /// <returns>All rows, or null when nothing can be translated into the language.</returns>
    private IReadOnlyList<TranslationRow>? Show(Profile profile)
    {
        if (TranslationLanguages.Targets(profile).FirstOrDefault(tag => string.Equals(tag, Target, StringComparison.OrdinalIgnoreCase)) is not { } target)
        {
            return null;
        }

        Target = target;
        Original = profile.Language;
        IReadOnlyList<TranslationRow> rows = TranslationRows.Of(profile, target);
        State = TranslationState.Of(rows);
        Parts = TranslationParts.Of(rows);
        return rows;
    }
}
