using CareerHub.Cv;
using CareerHub.Cv.Exports;
using CareerHub.PostgreSql.Cv;
using CareerHub.PostgreSql.Cv.Internal;
using CareerHub.PostgreSql.Internal;
using CareerHub.PostgreSql.Tests.Schema;
using CareerHub.Profiles.Validation;
using Npgsql;

namespace CareerHub.PostgreSql.Tests.Cv;

public sealed class FrozenCvStoreTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly byte[] Content = [0x25, 0x50, 0x44, 0x46, 0x00, 0xFF];
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 9, 30, 0, TimeSpan.FromHours(1));

    private readonly FrozenCvStore store = new(new Database(database.DataSource), new ProfileLimits());
    private readonly CvVersionStore versions = new(new Database(database.DataSource), new ProfileLimits());

    [Fact]
    public async Task FreezeAsync_StoredVersion_ComesBackWithItsBytes()
    {
        var (user, version) = await UserAsync();
        var copy = CvFrozenCopy.Of(version, CvFormat.Pdf, Content, "Spital Zürich, Frau Meier", Now);

        Assert.True((await store.FreezeAsync(copy, Content, user)).IsSaved);
        Assert.True((await store.FreezeAsync(copy, Content, user)).IsSaved);

        Assert.Equal(copy, Assert.Single(await store.ListAsync(user)));
        Assert.Equal(copy, await store.FindAsync(copy.Id, user));
        Assert.Equal(Content, await BytesAsync(copy.Id, user));
    }

    [Fact]
    public async Task ListAsync_SeveralCopies_TheNewestFirst()
    {
        var (user, version) = await UserAsync();
        foreach (var (name, day) in new[] { ("first", 1), ("third", 3), ("second", 2) })
        {
            await store.FreezeAsync(CvFrozenCopy.Of(version, CvFormat.Html, Content, name, Now.AddDays(day)), Content, user);
        }

        Assert.Equal(["third", "second", "first"], (await store.ListAsync(user)).Select(copy => copy.Note));
    }

    [Fact]
    public async Task FreezeAsync_VersionNotStoredOrDeletedLater_StaysWithoutIt()
    {
        var (user, version) = await UserAsync();
        var (kept, foreign) = (CvFrozenCopy.Of(version, CvFormat.Pdf, Content, null, Now), CvFrozenCopy.Of((await UserAsync()).Version, CvFormat.Pdf, Content, null, Now));
        await store.FreezeAsync(kept, Content, user);
        await store.FreezeAsync(foreign, Content, user);

        Assert.Null((await store.FindAsync(foreign.Id, user))!.VersionId);
        Assert.True(await versions.DeleteAsync(version.Id, user));
        Assert.Equal(kept with { VersionId = null }, await store.FindAsync(kept.Id, user));
    }

    [Fact]
    public async Task Update_AnyColumn_IsRefused()
    {
        var (user, version) = await UserAsync();
        var copy = CvFrozenCopy.Of(version, CvFormat.Pdf, Content, "A", Now);
        await store.FreezeAsync(copy, Content, user);

        foreach (var change in new[] { "note = 'B'", "content = 'x', sha256 = sha256('x')", "version_name = 'B'", "created_at = now()", "cv_version_id = NULL, note = NULL" })
        {
            var error = await Assert.ThrowsAsync<PostgresException>(() => database.DataSource.ExecuteAsync($"UPDATE cv_frozen_copies SET {change} WHERE id = $1", copy.Id.ToString()));
            Assert.Equal("A frozen copy of a CV is never changed.", error.MessageText);
        }

        Assert.Equal(copy, await store.FindAsync(copy.Id, user));
    }

    [Fact]
    public async Task FreezeAsync_OtherBytes_Throws()
    {
        var (user, version) = await UserAsync();
        var copy = CvFrozenCopy.Of(version, CvFormat.Pdf, Content, null, Now);

        await Assert.ThrowsAsync<ArgumentException>(() => store.FreezeAsync(copy, new byte[] { 1, 2, 3 }, user));

        Assert.Equal(CvSaveOutcome.Saved, (await store.FreezeAsync(copy, Content, user)).Outcome);
        Assert.Equal(CvSaveOutcome.NotFound, (await store.FreezeAsync(CvFrozenCopy.Of(version, CvFormat.Pdf, [1], null, Now) with { Id = copy.Id }, new byte[] { 1 }, user)).Outcome);
    }

    [Fact]
    public async Task FreezeAsync_TooLargeOrTooMany_IsRefusedWithASentence()
    {
        var (user, version) = await UserAsync();
        var small = new FrozenCvStore(new Database(database.DataSource), new ProfileLimits { FrozenCopies = 1, FrozenCopyBytes = 6 });
        var copy = CvFrozenCopy.Of(version, CvFormat.Pdf, Content, null, Now);

        Assert.True((await small.FreezeAsync(copy, Content, user)).IsSaved);
        Assert.True((await small.FreezeAsync(copy, Content, user)).IsSaved);
        Assert.Equal(
            "There are 1 frozen copies already; at most 1 are possible. Delete one that you no longer need.",
            Assert.Single((await small.FreezeAsync(copy with { Id = Ulid.NewUlid() }, Content, user)).Errors).Message);
        Assert.Equal(
            "The file has 7 bytes; at most 6 can be kept.",
            Assert.Single((await small.FreezeAsync(CvFrozenCopy.Of(version, CvFormat.Pdf, new byte[7], null, Now), new byte[7], user)).Errors).Message);
    }

    [Fact]
    public async Task EveryMember_SomebodyElse_FindsNothingAndChangesNothing()
    {
        var (user, version) = await UserAsync();
        var (other, _) = await UserAsync();
        var copy = CvFrozenCopy.Of(version, CvFormat.Pdf, Content, null, Now);
        await store.FreezeAsync(copy, Content, user);

        Assert.Empty(await store.ListAsync(other));
        Assert.Null(await store.FindAsync(copy.Id, other));
        Assert.Null(await store.OpenAsync(copy.Id, other));
        Assert.Equal(CvSaveOutcome.NotFound, (await store.FreezeAsync(copy, Content, other)).Outcome);
        Assert.Equal(CvSaveOutcome.NotFound, (await store.FreezeAsync(copy with { Id = Ulid.NewUlid() }, Content, Ulid.NewUlid())).Outcome);
        Assert.False(await store.DeleteAsync(copy.Id, other));

        Assert.True(await store.DeleteAsync(copy.Id, user));
        Assert.False(await store.DeleteAsync(copy.Id, user));
    }

    [Fact]
    public async Task Profile_Deleted_TakesItsCopiesAlong()
    {
        var (user, version) = await UserAsync();
        await store.FreezeAsync(CvFrozenCopy.Of(version, CvFormat.Pdf, Content, null, Now), Content, user);

        var profile = await database.DataSource.ScalarAsync<string>("SELECT id FROM profiles WHERE user_id = $1", user.ToString());
        Assert.Equal(1L, await CopiesAsync(profile));

        await database.DataSource.ExecuteAsync("DELETE FROM users WHERE id = $1", user.ToString());

        Assert.Equal(0L, await CopiesAsync(profile));
    }

    private Task<long> CopiesAsync(string profile) => database.DataSource.ScalarAsync<long>("SELECT count(*) FROM cv_frozen_copies WHERE profile_id = $1", profile);

    private async Task<byte[]> BytesAsync(Ulid id, Ulid user)
    {
        await using var stream = (await store.OpenAsync(id, user))!;
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private async Task<(Ulid User, CvVersion Version)> UserAsync()
    {
        var user = await database.UserAsync();
        await database.ProfileAsync(user);
        var version = new CvVersion { Name = "Short", Template = "classic", Language = "de" };
        await versions.SaveAsync(version, Ulid.Parse(user));
        return (Ulid.Parse(user), version);
    }
}
