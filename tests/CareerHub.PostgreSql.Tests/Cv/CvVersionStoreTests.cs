using CareerHub.PostgreSql.Cv;
using CareerHub.PostgreSql.Cv.Internal;
using CareerHub.PostgreSql.Internal;
using CareerHub.PostgreSql.Tests.Schema;

namespace CareerHub.PostgreSql.Tests.Cv;

public sealed class CvVersionStoreTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private readonly CvVersionStore store = new(new Database(database.DataSource));

    [Fact]
    public async Task SaveAsync_NewAndChanged_ComesBack()
    {
        var user = await UserAsync();
        var version = new StoredCvVersion { Name = "Short", Template = "classic", SectionsConfig = """{"skills": []}""" };

        Assert.True(await store.SaveAsync(version, user));
        Assert.True(await store.SaveAsync(version with { Name = "Long" }, user));

        var found = (await store.FindAsync(version.Id, user))!;
        Assert.Equal(version with { Name = "Long", UpdatedAt = found.UpdatedAt }, found);
        Assert.Equal(found, Assert.Single(await store.ListAsync(user)));
    }

    [Fact]
    public async Task SaveAsync_AnotherDefault_TakesItsPlace()
    {
        var user = await UserAsync();
        await store.SaveAsync(new StoredCvVersion { Name = "A", Template = "classic", IsDefault = true }, user);
        await store.SaveAsync(new StoredCvVersion { Name = "B", Template = "classic", IsDefault = true }, user);

        Assert.Equal([("B", true), ("A", false)], (await store.ListAsync(user)).Select(version => (version.Name, version.IsDefault)));
    }

    [Fact]
    public async Task SaveAsync_ManyDefaultsAtOnce_OneRemains()
    {
        var user = await UserAsync();

        var saved = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => store.SaveAsync(
            new StoredCvVersion { Name = $"{n}", Template = "classic", IsDefault = true }, user)));

        Assert.All(saved, Assert.True);
        Assert.Single(await store.ListAsync(user), version => version.IsDefault);
    }

    [Fact]
    public async Task EveryMember_SomebodyElse_FindsNothingAndChangesNothing()
    {
        var (user, other) = (await UserAsync(), await UserAsync());
        var version = new StoredCvVersion { Name = "Mine", Template = "classic", IsDefault = true };
        await store.SaveAsync(version, user);

        Assert.Null(await store.FindAsync(version.Id, other));
        Assert.Empty(await store.ListAsync(other));
        Assert.False(await store.SaveAsync(version with { Name = "Stolen" }, other));
        Assert.False(await store.DeleteAsync(version.Id, other));
        Assert.False(await store.SaveAsync(new StoredCvVersion { Name = "x", Template = "classic" }, Ulid.NewUlid()));

        Assert.Equal(("Mine", true), ((await store.FindAsync(version.Id, user))!.Name, (await store.FindAsync(version.Id, user))!.IsDefault));
    }

    [Theory]
    [InlineData("", "classic", "{}")]
    [InlineData("x", " ", "{}")]
    [InlineData("x", "classic", "[]")]
    [InlineData("x", "classic", "{")]
    [InlineData("x\0", "classic", "{}")]
    public async Task SaveAsync_BadVersion_IsRefused(string name, string template, string config) =>
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.SaveAsync(
            new StoredCvVersion { Name = name, Template = template, SectionsConfig = config }, await UserAsync()));

    [Fact]
    public async Task DeleteAsync_Version_IsGone()
    {
        var user = await UserAsync();
        var version = new StoredCvVersion { Name = "x", Template = "classic" };
        await store.SaveAsync(version, user);

        Assert.True(await store.DeleteAsync(version.Id, user));
        Assert.False(await store.DeleteAsync(version.Id, user));
    }

    private async Task<Ulid> UserAsync()
    {
        var user = await database.UserAsync();
        await database.ProfileAsync(user);
        return Ulid.Parse(user);
    }
}
