namespace CareerHub.Web.Tests.Running;

[CollectionDefinition(Name)]
public sealed class OnSite : ICollectionFixture<SiteFixture>
{
    public const string Name = "Site";
}
