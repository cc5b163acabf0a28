using CareerHub.Cv.Photos;
using CareerHub.PostgreSql.Cv.Internal;
using CareerHub.PostgreSql.Internal;
using CareerHub.PostgreSql.Tests.Schema;

namespace CareerHub.PostgreSql.Tests.Cv;

public sealed class CvPhotoStoreTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private readonly CvPhotoStore store = new(new Database(database.DataSource));

    [Fact]
    public async Task SaveAsync_Twice_KeepsTheLast()
    {
        Ulid user = await UserAsync();

        Assert.Null(await store.FindAsync(user));
        Assert.True(await store.SaveAsync(new CvPhoto([1, 2]), null, user));
        Assert.True(await store.SaveAsync(new CvPhoto([3]), null, user));

        Assert.Equal([3], (await store.FindAsync(user))!.Content);
        Assert.True(await store.DeleteAsync(user));
        Assert.False(await store.DeleteAsync(user));
        Assert.Null(await store.FindAsync(user));
    }

    [Fact]
    public async Task EveryMember_SomebodyElse_FindsNothingAndChangesNothing()
    {
        (Ulid user, Ulid other) = (await UserAsync(), await UserAsync());
        await store.SaveAsync(new CvPhoto([1]), null, user);

        Assert.Null(await store.FindAsync(other));
        Assert.False(await store.DeleteAsync(other));
        Assert.False(await store.SaveAsync(new CvPhoto([9]), null, Ulid.NewUlid()));
        Assert.Equal([1], (await store.FindAsync(user))!.Content);
    }

    [Fact]
    public async Task SavePartAsync_OfThePictureThatIsStored_ComesBackAndOfAnotherChangesNothing()
    {
        (Ulid user, Ulid other) = (await UserAsync(), await UserAsync());
        var whole = new CvPhotoSource([7, 8], new PhotoCrop(0.25, 2, 1.5));
        await store.SaveAsync(new CvPhoto([1]), whole, user);

        Assert.Equal(new PhotoCrop(0.25, 1, 1.5), (await store.FindSourceAsync(user))!.Crop);
        Assert.True(await store.SavePartAsync(new CvPhoto([2]), whole with { Crop = new PhotoCrop(0, 0.75, 4) }, user));
        Assert.False(await store.SavePartAsync(new CvPhoto([9]), new CvPhotoSource([7], new PhotoCrop()), user));
        Assert.False(await store.SavePartAsync(new CvPhoto([9]), whole, other));

        Assert.Equal([2], (await store.FindAsync(user))!.Content);
        CvPhotoSource stored = (await store.FindSourceAsync(user))!;
        Assert.Equal([7, 8], stored.Content);
        Assert.Equal(new PhotoCrop(0, 0.75, 4), stored.Crop);
        Assert.Null(await store.FindSourceAsync(other));
        await store.SaveAsync(new CvPhoto([3]), null, user);
        Assert.Null(await store.FindSourceAsync(user));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2_097_153)]
    public async Task SaveAsync_SizeBeyondTheBounds_Throws(int bytes)
    {
        var thrown = await Assert.ThrowsAsync<ArgumentException>(() => store.SaveAsync(new CvPhoto(new byte[bytes]), null, Ulid.NewUlid()));

        Assert.StartsWith($"A photograph has from 1 to 2097152 bytes, not {bytes}.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task User_Deleted_TakesThePhotographAlong()
    {
        Ulid user = await UserAsync();
        await store.SaveAsync(new CvPhoto([1]), null, user);

        await database.DataSource.ExecuteAsync("DELETE FROM users WHERE id = $1", user.ToString());

        Assert.Null(await store.FindAsync(user));
    }

    private async Task<Ulid> UserAsync()
    {
        var user = await database.UserAsync();
        await database.ProfileAsync(user);
        return Ulid.Parse(user);
    }
}
