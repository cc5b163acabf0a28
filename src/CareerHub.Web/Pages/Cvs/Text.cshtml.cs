using CareerHub.Cv;
using CareerHub.PostgreSql.Cv;
using CareerHub.Web.Cvs;
using Microsoft.AspNetCore.Mvc;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>Writes one text of a CV in other words than the profile's.</summary>
internal sealed class TextModel(OwnCvs cvs, ICvVersionStore store) : CvFormModel(cvs, store)
{
    /// <summary>Which text: <c>headline</c>, <c>summary</c>, or the key of an entry.</summary>
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty]
    public string? Words { get; set; }

    public OwnText Text { get; private set; } = null!;

    public bool IsEntry => Text.Key is not (OwnText.Headline or OwnText.Summary);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await FindAsync(cancellationToken))
        {
            return NotFound();
        }

        Words = Text.Own?.Text ?? Text.Original;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await FindAsync(cancellationToken))
        {
            return NotFound();
        }

        string words = (Words ?? "").ReplaceLineEndings("\n").Trim();
        CvOverride? own = words.Length == 0 || words == Text.Original ? null : CvOverride.Over(words, Text.Original);
        return await SaveAsync(Cv.Version.With(Text, own), path => path.StartsWith(nameof(CvVersion.Overrides), StringComparison.Ordinal) ? nameof(Words) : null, cancellationToken)
            ? Done("/Cvs/Texts", own is null ? "Saved. The CV says what the profile says." : "Saved. Only this CV says it so.")
            : Page();
    }

    private async Task<bool> FindAsync(CancellationToken cancellationToken)
    {
        if (!await OpenAsync(cancellationToken)
            || OwnTexts.Of(Cv.Profile, Cv.Version).FirstOrDefault(text => string.Equals(text.Key, Key, StringComparison.OrdinalIgnoreCase)) is not { } text)
        {
            return false;
        }

        Text = text;
        return true;
    }
}
