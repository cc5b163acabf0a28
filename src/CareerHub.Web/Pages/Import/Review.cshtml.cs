using CareerHub.Import;
using CareerHub.PostgreSql.Intake;
using CareerHub.PostgreSql.Profiles;
using CareerHub.Profiles;
using CareerHub.Web.Accounts;
using CareerHub.Web.Importing;
using CareerHub.Web.Pages.Profiles;
using Microsoft.AspNetCore.Mvc;

namespace CareerHub.Web.Pages.Import;

/// <summary>Shows what was read beside the document and the profile, and saves what the person takes of it.</summary>
internal sealed class ReviewModel(IImportStore imports, IProfileStore store) : ProfileFormModel(store)
{
    private ParseResult draft = null!;
    private Profile proposed = null!;
    private Profile current = null!;

    [BindProperty(SupportsGet = true)]
    public Ulid Id { get; set; }

    public DraftReview Review { get; private set; } = null!;

    public IEnumerable<string> Findings => draft.Findings.Select(finding => finding.Message).Distinct();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await OpenDraftAsync(cancellationToken) is { } elsewhere)
        {
            return elsewhere;
        }

        Review = new DraftReview(draft.Draft, draft.Text, proposed, current);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await OpenDraftAsync(cancellationToken) is { } elsewhere)
        {
            return elsewhere;
        }

        PostedReview posted = PostedReview.From(await Request.ReadFormAsync(cancellationToken));
        ReviewedDraft reviewed = ReviewedDraft.Apply(current, proposed, posted.Taken, posted.Texts);
        foreach ((string field, string error) in reviewed.Errors)
        {
            ModelState.AddModelError(field, error);
        }

        if (!ModelState.IsValid || !await SaveAsync(reviewed.Profile, reviewed.FieldOf, cancellationToken))
        {
            Review = new DraftReview(draft.Draft, draft.Text, proposed, current, posted, ModelState.FirstErrors());
            return Page();
        }

        await imports.CompleteAsync(Id, User.UserId(), reviewed.ItemsTaken, cancellationToken);
        TempData["Notice"] = "Saved. Your profile now holds what you kept of the document.";
        return RedirectToPage("/Profiles/Index");
    }

    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken cancellationToken)
    {
        if (!await imports.DeleteAsync(Id, User.UserId(), cancellationToken))
        {
            return NotFound();
        }

        TempData["Notice"] = "Discarded. Nothing of that document is kept.";
        return RedirectToPage("/Import/Index");
    }

    /// <summary>Opens the draft, or answers where to go instead: what was taken over stands in the profile, also for whoever pressed the button twice.</summary>
    private async Task<IActionResult?> OpenDraftAsync(CancellationToken cancellationToken)
    {
        ImportRecord? import = await imports.FindAsync(Id, User.UserId(), cancellationToken);
        if (StoredDraft.Open(import) is not { } opened)
        {
            return import?.Status == ImportStatus.Completed ? RedirectToPage("/Profiles/Index") : NotFound();
        }

        draft = opened;
        proposed = EntryKeys.Assign(draft.Draft.ToProfile(User.UserId(), Id), Id);
        current = await OpenAsync(cancellationToken);
        return null;
    }
}
