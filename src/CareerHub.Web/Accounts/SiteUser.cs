using CareerHub.PostgreSql.Accounts;

namespace CareerHub.Web.Accounts;

/// <summary>An account while ASP.NET Core Identity changes it, field by field, until it is stored as a whole.</summary>
internal sealed class SiteUser
{
    public Account Account { get; set; } = new();
}
