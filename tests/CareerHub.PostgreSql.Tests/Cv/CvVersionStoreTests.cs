using CareerHub.Cv;
using CareerHub.PostgreSql.Cv;
using CareerHub.PostgreSql.Cv.Internal;
using CareerHub.PostgreSql.Internal;
using CareerHub.PostgreSql.Tests.Schema;
using CareerHub.Profiles.Validation;

namespace CareerHub.PostgreSql.Tests.Cv;

public sealed class CvVersionStoreTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private readonly CvVersionStore store = new(new Database(database.DataSource), new ProfileLimits());

    [Fact]
    public async Task SaveAsync_NewAndChanged_ComesBackWhole()
    {
        var user = await UserAsync();
        var version = new CvVersion
        {
            Name = "Kurz \u2013 für die Spitäler",
            Template = "long-gone",
            TemplateVersion = 3,
            Language = "de-CH",
            IsDefault = true,
            IsBlind = true,
            Dates = CvDatePolicy.Years,
            Selection = new CvSelection { IncludePhoto = true, SectionOrder = ["skills", "experience"], Skills = [Ulid.NewUlid(), Ulid.NewUlid()], References = [] },
            Overrides = new CvOverrides { Headline = CvOverride.Over("Pflegefachfrau", "Nurse"), Entries = [new CvEntryOverride(Ulid.NewUlid(), CvEntryForm.Brief, new CvOverride("- a"))] },
            Style = new CvStyle { Paper = PaperSize.Letter, Accent = "#0f5f5c", Density = CvDensity.Compact, Font = CvFont.Serif, FitPages = 2 },
        };

        var first = await store.SaveAsync(version with { Name = "Other", Selection = CvSelection.Everything }, user);
        var second = await store.SaveAsync(version with { ModifiedAt = first.ModifiedAt!.Value }, user);

        var found = (await store.FindAsync(version.Id, user))!;
        Assert.True(second.IsSaved);
        Assert.Equal(version with { ModifiedAt = second.ModifiedAt!.Value }, found);
        Assert.Equal(found, Assert.Single(await store.ListAsync(user)));
        Assert.Equal(found, await store.FindDefaultAsync(user));
    }

    [Fact]
    public async Task SaveAsync_TheSameAgainOrOnlyTheDefault_KeepsItsDate()
    {
        var user = await UserAsync();
        var version = new CvVersion { Name = "A", Selection = new CvSelection { Skills = [Ulid.NewUlid()] } };
        await store.SaveAsync(version, user);
        await database.DataSource.ExecuteAsync("ALTER TABLE cv_versions DISABLE TRIGGER update_cv_versions_updated_at");
        await database.DataSource.ExecuteAsync("UPDATE cv_versions SET updated_at = '2020-01-01T00:00:00Z' WHERE id = $1", version.Id.ToString());
        await database.DataSource.ExecuteAsync("ALTER TABLE cv_versions ENABLE TRIGGER update_cv_versions_updated_at");
        var then = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

        var same = await store.SaveAsync(version with { ModifiedAt = then }, user);
        await store.SetDefaultAsync(version.Id, user);

        Assert.Equal(then, same.ModifiedAt);
        Assert.Equal(then, (await store.FindAsync(version.Id, user))!.ModifiedAt);
        await store.SaveAsync(version with { IsBlind = true, ModifiedAt = then }, user);
        Assert.True((await store.FindAsync(version.Id, user))!.ModifiedAt > then.AddDays(1));
    }

    [Fact]
    public async Task SaveAsync_AnotherDefault_TakesItsPlace()
    {
        var user = await UserAsync();
        var first = new CvVersion { Name = "A", IsDefault = true };
        await store.SaveAsync(first, user);
        await store.SaveAsync(new CvVersion { Name = "B", IsDefault = true }, user);

        Assert.Equal([("B", true), ("A", false)], (await store.ListAsync(user)).Select(version => (version.Name, version.IsDefault)));
        Assert.True(await store.SetDefaultAsync(first.Id, user));
        Assert.Equal([("A", true), ("B", false)], (await store.ListAsync(user)).Select(version => (version.Name, version.IsDefault)));
        Assert.False(await store.SetDefaultAsync(Ulid.NewUlid(), user));
        Assert.Equal("A", (await store.FindDefaultAsync(user))!.Name);
    }

    [Fact]
    public async Task SaveAsync_ManyDefaultsAtOnce_OneRemains()
    {
        var user = await UserAsync();

        var saved = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => store.SaveAsync(new CvVersion { Name = $"{n}", IsDefault = true }, user)));

        Assert.All(saved, result => Assert.True(result.IsSaved));
        Assert.Single(await store.ListAsync(user), version => version.IsDefault);
    }

    [Fact]
    public async Task SaveAsync_MoreThanTheLimit_IsRefusedWithASentence()
    {
        var user = await UserAsync();
        var two = new CvVersionStore(new Database(database.DataSource), new ProfileLimits { CvVersions = 2 });
        var last = new CvVersion { Name = "B" };
        await two.SaveAsync(new CvVersion { Name = "A" }, user);
        await two.SaveAsync(last, user);

        var refused = await two.SaveAsync(new CvVersion { Name = "C", IsDefault = true }, user);

        Assert.Equal(CvSaveOutcome.Invalid, refused.Outcome);
        Assert.Equal(new ValidationError("", "too-many", "There are 2 CVs already; at most 2 are possible."), Assert.Single(refused.Errors));
        Assert.True((await two.SaveAsync((await two.FindAsync(last.Id, user))! with { Name = "B2" }, user)).IsSaved);
        Assert.Equal(["A", "B2"], (await two.ListAsync(user)).Select(version => version.Name));
    }

    [Fact]
    public async Task EveryMember_SomebodyElse_FindsNothingAndChangesNothing()
    {
        var (user, other) = (await UserAsync(), await UserAsync());
        var version = new CvVersion { Name = "Mine", IsDefault = true };
        await store.SaveAsync(version, user);

        Assert.Null(await store.FindAsync(version.Id, other));
        Assert.Null(await store.FindDefaultAsync(other));
        Assert.Empty(await store.ListAsync(other));
        var stored = (await store.FindAsync(version.Id, user))!;
        Assert.Equal(CvSaveOutcome.NotFound, (await store.SaveAsync(version with { Name = "Stolen" }, other)).Outcome);
        Assert.Equal(CvSaveOutcome.NotFound, (await store.SaveAsync(stored with { Name = "Stolen" }, other)).Outcome);
        Assert.False(await store.SetDefaultAsync(version.Id, other));
        Assert.False(await store.DeleteAsync(version.Id, other));
        Assert.Equal(CvSaveOutcome.NotFound, (await store.SaveAsync(new CvVersion { Name = "x" }, Ulid.NewUlid())).Outcome);

        Assert.Equal(("Mine", true), ((await store.FindAsync(version.Id, user))!.Name, (await store.FindAsync(version.Id, user))!.IsDefault));
    }

    [Fact]
    public async Task SaveAsync_BadVersion_IsRefusedWithAllErrors()
    {
        var user = await UserAsync();
        var bad = new CvVersion { Name = " ", Template = "x\0", Overrides = new CvOverrides { Summary = new CvOverride("\ud800") } };

        var refused = await store.SaveAsync(bad, user);

        Assert.Equal(CvSaveOutcome.Invalid, refused.Outcome);
        Assert.Equal(
            [("Name", "required"), ("Template", "bad-character"), ("Overrides.Summary", "bad-character")],
            refused.Errors.Select(error => (error.Path, error.Code)));
        Assert.Empty(await store.ListAsync(user));
    }

    [Fact]
    public async Task DeleteAsync_Version_IsGone()
    {
        var user = await UserAsync();
        var version = new CvVersion { Name = "x" };
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
