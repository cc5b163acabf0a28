using CareerHub.PostgreSql.Intake;
using CareerHub.PostgreSql.Intake.Internal;
using CareerHub.PostgreSql.Internal;
using CareerHub.PostgreSql.Tests.Schema;

namespace CareerHub.PostgreSql.Tests.Intake;

public sealed class ImportStoreTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly DateTimeOffset Now = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly SetClock clock = new(Now);

    private ImportStore Store => new(new Database(database.DataSource), clock);

    [Fact]
    public async Task CreateAsync_Import_IsInReviewWithItsData()
    {
        var (id, user) = (Ulid.NewUlid(), await UserAsync());

        Assert.True(await Store.CreateAsync(id, user, "UPLOAD", """{"text": "Zoë"}"""));

        Assert.Equal(
            new ImportRecord { Id = id, UserId = user, Source = "UPLOAD", Status = ImportStatus.Review, Data = """{"text": "Zoë"}""", StartedAt = Now },
            await Store.FindAsync(id, user));
    }

    [Fact]
    public async Task CreateAsync_SameKeyAgain_ChangesNothing()
    {
        var (id, user) = (Ulid.NewUlid(), await UserAsync());
        await Store.CreateAsync(id, user, "UPLOAD", """{"n": 1}""");

        Assert.True(await Store.CreateAsync(id, user, "UPLOAD", """{"n": 2}"""));
        Assert.False(await Store.CreateAsync(id, await UserAsync(), "UPLOAD", """{"n": 3}"""));
        Assert.False(await Store.CreateAsync(Ulid.NewUlid(), Ulid.NewUlid(), "UPLOAD", "{}"));

        Assert.Equal("""{"n": 1}""", (await Store.FindAsync(id, user))!.Data);
    }

    [Fact]
    public async Task CreateAsync_TextWithNul_KeepsEveryPosition()
    {
        var (id, user) = (Ulid.NewUlid(), await UserAsync());

        await Store.CreateAsync(id, user, "UPLOAD", """{"text": "a\u0000b\\u0000c"}""");

        using var json = System.Text.Json.JsonDocument.Parse((await Store.FindAsync(id, user))!.Data!);
        Assert.Equal("a\uFFFDb\\u0000c", json.RootElement.GetProperty("text").GetString());
    }

    [Fact]
    public async Task EveryMember_SomebodyElse_FindsNothingAndChangesNothing()
    {
        var (id, user, other) = (Ulid.NewUlid(), await UserAsync(), await UserAsync());
        await Store.CreateAsync(id, user, "UPLOAD", "{}");

        Assert.Null(await Store.FindAsync(id, other));
        Assert.Empty(await Store.ListAsync(other));
        Assert.False(await Store.CompleteAsync(id, other, 1));
        Assert.False(await Store.FailAsync(id, other, "x"));
        Assert.False(await Store.DeleteAsync(id, other));

        Assert.Equal(ImportStatus.Review, (await Store.FindAsync(id, user))!.Status);
    }

    [Fact]
    public async Task CompleteAsync_InReview_EndsItOnceAndKeepsTheData()
    {
        var (id, user) = (Ulid.NewUlid(), await UserAsync());
        await Store.CreateAsync(id, user, "UPLOAD", "{}");
        clock.Now += TimeSpan.FromMinutes(3);

        Assert.True(await Store.CompleteAsync(id, user, 17));
        Assert.False(await Store.CompleteAsync(id, user, 18));
        Assert.False(await Store.FailAsync(id, user, "x"));

        var record = (await Store.FindAsync(id, user))!;
        Assert.Equal((ImportStatus.Completed, 17, "{}", (DateTimeOffset?)Now.AddMinutes(3)), (record.Status, record.ItemsImported, record.Data, record.CompletedAt));
    }

    [Fact]
    public async Task FailAsync_InReview_EndsItAndRemovesTheData()
    {
        var (id, user) = (Ulid.NewUlid(), await UserAsync());
        await Store.CreateAsync(id, user, "UPLOAD", "{}");

        Assert.True(await Store.FailAsync(id, user, "It was given up."));

        var record = (await Store.FindAsync(id, user))!;
        Assert.Equal((ImportStatus.Failed, "It was given up.", null), (record.Status, record.ErrorMessage, record.Data));
    }

    [Fact]
    public async Task ListAsync_Several_NewestFirstWithoutDataUpToTheLimit()
    {
        var user = await UserAsync();
        var ids = new[] { Ulid.NewUlid(), Ulid.NewUlid(), Ulid.NewUlid() };
        foreach (var id in ids)
        {
            clock.Now += TimeSpan.FromMinutes(1);
            await Store.CreateAsync(id, user, "UPLOAD", "{}");
        }

        var list = await Store.ListAsync(user, 2);

        Assert.Equal([ids[2], ids[1]], list.Select(record => record.Id));
        Assert.All(list, record => Assert.Null(record.Data));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Store.ListAsync(user, 101));
    }

    [Fact]
    public async Task ExpireAsync_Older_AreEmptiedAndThoseInReviewFail()
    {
        var user = await UserAsync();
        var (open, done, fresh) = (Ulid.NewUlid(), Ulid.NewUlid(), Ulid.NewUlid());
        clock.Now = Now.AddYears(-10);
        await Store.CreateAsync(open, user, "UPLOAD", "{}");
        await Store.CreateAsync(done, user, "UPLOAD", "{}");
        await Store.CompleteAsync(done, user, 1);
        clock.Now = Now;
        await Store.CreateAsync(fresh, user, "UPLOAD", "{}");

        Assert.Equal(2, await Store.ExpireAsync(Now.AddYears(-9)));

        Assert.Equal(0, await Store.ExpireAsync(Now.AddYears(-9)));
        var records = new[] { (await Store.FindAsync(open, user))!, (await Store.FindAsync(done, user))!, (await Store.FindAsync(fresh, user))! };
        Assert.Equal([ImportStatus.Failed, ImportStatus.Completed, ImportStatus.Review], records.Select(record => record.Status));
        Assert.Equal([null, null, "{}"], records.Select(record => record.Data));
        Assert.Equal(["Nobody looked at it in time.", null, null], records.Select(record => record.ErrorMessage));
    }

    [Fact]
    public async Task DeleteAsync_Import_IsGone()
    {
        var (id, user) = (Ulid.NewUlid(), await UserAsync());
        await Store.CreateAsync(id, user, "UPLOAD", "{}");

        Assert.True(await Store.DeleteAsync(id, user));
        Assert.Null(await Store.FindAsync(id, user));
    }

    private async Task<Ulid> UserAsync() => Ulid.Parse(await database.UserAsync());
}
