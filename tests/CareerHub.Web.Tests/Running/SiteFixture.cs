namespace CareerHub.Web.Tests.Running;

/// <summary>One site and one browser for every test of the collection.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private readonly Lazy<Task<string>> newcomer;
    private readonly Lazy<Task<string>> member;

    public SiteFixture()
    {
        newcomer = new Lazy<Task<string>>(() => Person.SignedInAsync(Browser, Site.Address, writeProfile: false));
        member = new Lazy<Task<string>>(() => Person.SignedInAsync(Browser, Site.Address, writeProfile: true));
    }

    internal RunningSite Site { get; private set; } = null!;

    internal Browser Browser { get; private set; } = null!;

    /// <summary>The cookies of somebody who has just registered.</summary>
    internal Task<string> NewcomerAsync() => newcomer.Value;

    /// <summary>The cookies of somebody who has written a profile.</summary>
    internal Task<string> MemberAsync() => member.Value;

    public async Task InitializeAsync()
    {
        Site = await RunningSite.StartAsync();
        Browser = await Browser.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        await Site.DisposeAsync();
    }
}
