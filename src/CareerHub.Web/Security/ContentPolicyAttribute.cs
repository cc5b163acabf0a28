namespace CareerHub.Web.Security;

/// <summary>Gives a page or an address another Content-Security-Policy than <see cref="SecurityHeaders.ContentSecurityPolicy"/>.</summary>
/// <param name="policy">One of <see cref="ContentPolicies"/>.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ContentPolicyAttribute(string policy) : Attribute
{
    public string Policy { get; } = policy;
}
