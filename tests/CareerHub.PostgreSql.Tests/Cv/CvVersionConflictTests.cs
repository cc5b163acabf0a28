using CareerHub.Cv;
using CareerHub.PostgreSql.Cv;
using CareerHub.PostgreSql.Cv.Internal;
using CareerHub.PostgreSql.Internal;
using CareerHub.PostgreSql.Tests.Schema;
using CareerHub.Profiles.Validation;

namespace CareerHub.PostgreSql.Tests.Cv;

/// <summary>Two savers of one CV version: the second learns that it came too late, and can save all the same.</summary>
public sealed class CvVersionConflictTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private readonly CvVersionStore store = new(new Database(database.DataSource), new ProfileLimits());

    [Fact]
    public async Task SaveAsync_ChangedSinceItWasRead_IsAConflictUntilItIsReadAgain()
    {
        var (user, read) = await StoredAsync();
        await store.SaveAsync(read with { Name = "First" }, user);

        var late = await store.SaveAsync(read with { Template = "late" }, user);

        Assert.Equal((CvSaveOutcome.Conflict, (DateTimeOffset?)null), (late.Outcome, late.ModifiedAt));
        var now = (await store.FindAsync(read.Id, user))!;
        Assert.Equal(("First", "classic"), (now.Name, now.Template));
        Assert.True((await store.SaveAsync(read with { Template = "late", ModifiedAt = now.ModifiedAt }, user)).IsSaved);
        Assert.Equal(("A", "late"), ((await store.FindAsync(read.Id, user))!.Name, (await store.FindAsync(read.Id, user))!.Template));
    }

    [Fact]
    public async Task SaveAsync_ManyWhoReadTheSame_OneIsStored()
    {
        var (user, read) = await StoredAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(async n => (Name: $"{n}", await store.SaveAsync(read with { Name = $"{n}" }, user).ConfigureAwait(false))));

        var (name, _) = Assert.Single(results, result => result.Item2.IsSaved);
        Assert.All(results.Where(result => !result.Item2.IsSaved), result => Assert.Equal(CvSaveOutcome.Conflict, result.Item2.Outcome));
        Assert.Equal(name, (await store.FindAsync(read.Id, user))!.Name);
    }

    [Fact]
    public async Task SaveAsync_OneAfterTheOtherWithTheDateThatCameBack_IsStored()
    {
        var (user, read) = await StoredAsync();

        for (var n = 0; n < 3; n++)
        {
            var saved = await store.SaveAsync(read with { Name = $"{n}" }, user);
            Assert.True(saved.ModifiedAt > read.ModifiedAt);
            read = read with { ModifiedAt = saved.ModifiedAt!.Value };
        }

        Assert.Equal("2", (await store.FindAsync(read.Id, user))!.Name);
    }

    [Fact]
    public async Task SaveAsync_ClockSetBack_StillTellsTheStatesApart()
    {
        var (user, read) = await StoredAsync();
        await database.DataSource.ExecuteAsync("ALTER TABLE cv_versions DISABLE TRIGGER update_cv_versions_updated_at");
        await database.DataSource.ExecuteAsync("UPDATE cv_versions SET updated_at = '2200-01-01T00:00:00Z' WHERE id = $1", read.Id.ToString());
        await database.DataSource.ExecuteAsync("ALTER TABLE cv_versions ENABLE TRIGGER update_cv_versions_updated_at");
        var future = new DateTimeOffset(2200, 1, 1, 0, 0, 0, TimeSpan.Zero);

        var saved = await store.SaveAsync(read with { Name = "B", ModifiedAt = future }, user);

        Assert.Equal(future.AddMicroseconds(1), saved.ModifiedAt);
        Assert.Equal(CvSaveOutcome.Conflict, (await store.SaveAsync(read with { Name = "C", ModifiedAt = future }, user)).Outcome);
    }

    [Fact]
    public async Task SaveAsync_DeletedSinceItWasRead_IsNotMadeAnew()
    {
        var (user, read) = await StoredAsync();
        await store.DeleteAsync(read.Id, user);

        Assert.Equal(CvSaveOutcome.NotFound, (await store.SaveAsync(read with { Name = "B" }, user)).Outcome);
        Assert.Empty(await store.ListAsync(user));
    }

    [Fact]
    public async Task SaveAsync_NewWithAKeyThatIsStored_IsAConflict()
    {
        var (user, read) = await StoredAsync();

        Assert.Equal(CvSaveOutcome.Conflict, (await store.SaveAsync(new CvVersion { Id = read.Id, Name = "Again", IsDefault = true }, user)).Outcome);
        Assert.Equal(read, Assert.Single(await store.ListAsync(user)));
    }

    [Fact]
    public async Task SaveAsync_AnotherMadeDefaultSince_DoesNotTakeItBack()
    {
        var (user, read) = await StoredAsync(isDefault: true);
        var other = new CvVersion { Name = "B" };
        await store.SaveAsync(other, user);
        await store.SetDefaultAsync(other.Id, user);

        Assert.True((await store.SaveAsync(read with { Name = "A2" }, user)).IsSaved);
        Assert.Equal([("B", true), ("A2", false)], (await store.ListAsync(user)).Select(version => (version.Name, version.IsDefault)));
    }

    private async Task<(Ulid User, CvVersion Read)> StoredAsync(bool isDefault = false)
    {
        var user = await database.UserAsync();
        await database.ProfileAsync(user);
        var id = Ulid.Parse(user);
        var version = new CvVersion { Name = "A", IsDefault = isDefault };
        await store.SaveAsync(version, id);
        return (id, (await store.FindAsync(version.Id, id))!);
    }
}
