using CareerHub.Cv;
using CareerHub.PostgreSql.Cv;
using CareerHub.Web.Cvs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>Writes one text of a CV in other words than the profile's.</summary>
internal sealed class TextModel(OwnCvs cvs, ICvVersionStore store, ICvTemplateEngine templates) : CvFormModel(cvs, store, templates)
{
    /// <summary>Which text: <c>headline</c>, <c>summary</c>, or the key of an entry.</summary>
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty]
    public string? Words { get; set; }

    public OwnText Text { get; private set; } = null!;

    public bool IsEntry => Text.Key is not (OwnText.Headline or OwnText.Summary);

    protected override CvVersion Part => Blank.With(Text, Text.Own);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await OpenAsync(cancellationToken))
        {
            return NotFound();
        }

        Words = Text.Own?.Text ?? Text.Original;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await OpenAsync(cancellationToken))
        {
            return string.IsNullOrWhiteSpace(Words) ? NotFound() : Gone(Words);
        }

        string words = (Words ?? "").ReplaceLineEndings("\n").Trim();
        return await SaveAsync(() => Cv.Version.With(Text, Own(words)), path => path.StartsWith(nameof(CvVersion.Overrides), StringComparison.Ordinal) ? nameof(Words) : null, cancellationToken)
            ? Done("/Cvs/Texts", Own(words) is null ? "Saved. The CV says what the profile says." : "Saved. Only this CV says it so.")
            : Page();
    }

    protected override bool Show()
    {
        Text = OwnTexts.Of(Cv.Profile, Cv.Version).FirstOrDefault(text => string.Equals(text.Key, Key, StringComparison.OrdinalIgnoreCase))!;
        return Text is not null;
    }

    // Also of an entry that is not shown, and with its own line breaks.
    protected override IEnumerable<CompareRow> Differences(CvVersion changed) =>
        [new CompareRow(Text.Title, Text.Title, Text.Own?.Text ?? Text.Original, OwnTexts.Of(Cv.Profile, changed).First(text => text.Key == Text.Key).Own?.Text ?? Text.Original)];

    private CvOverride? Own(string words) => words.Length == 0 || words == Text.Original ? null : CvOverride.Over(words, Text.Original);

    private ViewResult Gone(string words) => new()
    {
        ViewName = "/Pages/Cvs/Gone.cshtml",
        StatusCode = StatusCodes.Status404NotFound,
        ViewData = new ViewDataDictionary<string>(MetadataProvider, new ModelStateDictionary()) { Model = words },
    };
}
