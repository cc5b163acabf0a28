using CareerHub.Cv;
using CareerHub.PostgreSql.Cv;
using CareerHub.Web.Accounts;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>Every copy that the person kept, of whatever CV.</summary>
internal sealed class CopiesModel(IFrozenCvStore store) : PageModel
{
    public IReadOnlyList<CvFrozenCopy> Copies { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Copies = await store.ListAsync(User.UserId(), cancellationToken);
}
