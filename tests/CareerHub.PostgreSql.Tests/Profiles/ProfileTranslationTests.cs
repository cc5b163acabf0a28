using CareerHub.PostgreSql.Audit;
using CareerHub.PostgreSql.Internal;
using CareerHub.PostgreSql.Profiles;
using CareerHub.PostgreSql.Profiles.Internal;
using CareerHub.PostgreSql.Tests.Schema;
using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Tests.Profiles;

public sealed class ProfileTranslationTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private readonly ProfileStore store = new(new Database(database.DataSource), new());

    [Fact]
    public async Task SaveAsync_TranslationsAddedChangedAndRemoved_ComeBackInOrder()
    {
        var (profile, job) = await ProfileAsync();
        var (headline, title) = (new ProfileTranslation("de", null, "headline", "Pflege", "abc"), new ProfileTranslation("de", job.Id, "title", "Fachfrau"));
        var first = await store.SaveAsync(profile with { Language = "en", Translations = [title, headline] }, ProfileVersion.None, AuditContext.System);
        var stored = (await store.FindByUserAsync(profile.UserId))!;

        Assert.Equal("en", stored.Profile.Language);
        Assert.Equal(new[] { headline, title }.OrderBy(one => one.Entry ?? profile.Id), stored.Profile.Translations);
        Assert.Equal(first.Version, (await store.SaveAsync(stored.Profile, first.Version, AuditContext.System)).Version);

        var changed = stored.Profile with { Translations = [title with { Text = "Fachmann" }, new ProfileTranslation("fr", null, "headline", "Infirmière")] };
        var second = await store.SaveAsync(changed, first.Version, AuditContext.System);

        Assert.NotEqual(first.Version, second.Version);
        Assert.Equal(changed.Translations, (await store.FindByUserAsync(profile.UserId))!.Profile.Translations);
        Assert.Equal(
            "CREATE_TRANSLATION,DELETE_TRANSLATION,UPDATE_TRANSLATION",
            await database.DataSource.ScalarAsync<string>(
                "SELECT string_agg(DISTINCT action, ',' ORDER BY action) FROM audit_log WHERE subject_id = $1 AND entity_type = 'TRANSLATION'", profile.UserId.ToString()));
    }

    [Fact]
    public async Task SaveAsync_EntryDeleted_TakesItsTranslationsAlong()
    {
        var (profile, job) = await ProfileAsync();
        var headline = new ProfileTranslation("de", null, "headline", "Pflege");
        var saved = await store.SaveAsync(profile with { Translations = [headline, new ProfileTranslation("de", job.Id, "title", "Fachfrau")] }, ProfileVersion.None, AuditContext.System);

        var stored = (await store.FindByUserAsync(profile.UserId))!.Profile;
        Assert.Equal(2, stored.Translations.Count);
        Assert.True((await store.SaveAsync(stored with { Experiences = [] }, saved.Version, AuditContext.System)).IsSaved);

        Assert.Equal([headline], (await store.FindByUserAsync(profile.UserId))!.Profile.Translations);
        Assert.Equal(1L, await database.DataSource.ScalarAsync<long>("SELECT count(*) FROM profile_translations WHERE profile_id = $1", profile.Id.ToString()));
    }

    private async Task<(Profile Profile, Experience Job)> ProfileAsync()
    {
        var job = new Experience { Position = "Nurse" };
        return (new Profile { UserId = Ulid.Parse(await database.UserAsync()), Headline = "Care", Experiences = [job] }, job);
    }
}
