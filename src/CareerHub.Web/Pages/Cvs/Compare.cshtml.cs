using CareerHub.Cv;
using CareerHub.Web.Accounts;
using CareerHub.Web.Cvs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>Two CVs side by side: in what they differ.</summary>
internal sealed class CompareModel(OwnCvs cvs, ICvTemplateEngine templates) : PageModel
{
    public OwnCv One { get; private set; } = null!;

    public OwnCv Other { get; private set; } = null!;

    /// <summary>The differences by the part of the CV that they are in.</summary>
    public IReadOnlyList<IGrouping<string, CompareRow>> Parts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Ulid one, Ulid other, CancellationToken cancellationToken)
    {
        if (await cvs.FindAsync(one, User.UserId(), cancellationToken) is not { } left || await cvs.FindAsync(other, User.UserId(), cancellationToken) is not { } right)
        {
            return NotFound();
        }

        (One, Other) = (left, right);
        Parts = [.. CompareRow.Versions(left, right, templates.NameOf).GroupBy(row => row.Part)];
        return Page();
    }
}
