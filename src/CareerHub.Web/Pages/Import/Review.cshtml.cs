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
[RequestFormLimits(ValueCountLimit = 20_000)]
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
        if (!await OpenDraftAsync(cancellationToken))
        {
            return NotFound();
        }

        Review = new DraftReview(draft.Draft, draft.Text, proposed, current);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await OpenDraftAsync(cancellationToken))
        {
            return NotFound();
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

    private async Task<bool> OpenDraftAsync(CancellationToken cancellationToken)
    {
        if (StoredDraft.Open(await imports.FindAsync(Id, User.UserId(), cancellationToken)) is not { } opened)
        {
            return false;
        }

        draft = opened;
        proposed = draft.Draft.ToProfile(User.UserId(), Id);
        current = await OpenAsync(cancellationToken);
        return true;
    }
}
