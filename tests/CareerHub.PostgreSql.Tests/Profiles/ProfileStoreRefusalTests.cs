using CareerHub.PostgreSql.Audit;
using CareerHub.PostgreSql.Internal;
using CareerHub.PostgreSql.Profiles;
using CareerHub.PostgreSql.Profiles.Internal;
using CareerHub.Profiles;
using CareerHub.Profiles.Validation;

namespace CareerHub.PostgreSql.Tests.Profiles;

/// <summary>What is not stored, and that nothing of it is.</summary>
public sealed class ProfileStoreRefusalTests(TestDatabase database) : ProfileStoreTestBase(database), IClassFixture<TestDatabase>
{
    [Fact]
    public async Task SaveAsync_StaleVersion_IsAConflictAndStoresNothing()
    {
        var profile = new Profile { UserId = await UserAsync(), Headline = "one" };
        var first = await SaveAsync(profile);
        await SaveAsync(profile with { Headline = "two" }, first);

        var late = await Store.SaveAsync(profile with { Headline = "three" }, first, AuditContext.System);

        Assert.Equal(SaveOutcome.Conflict, late.Outcome);
        Assert.Equal("two", (await Store.FindByUserAsync(profile.UserId))!.Profile.Headline);
    }

    [Fact]
    public async Task SaveAsync_EightAtOnce_OneIsSavedAndItIsTheOneThatIsStored()
    {
        var profile = FullProfile.Create(await UserAsync());
        var first = await SaveAsync(profile);

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Store.SaveAsync(
            profile with { Skills = [.. profile.Skills, new Skill { Name = $"Skill {number}" }] }, first, AuditContext.System)));

        Assert.Single(results, result => result.IsSaved);
        Assert.Equal(7, results.Count(result => result.Outcome == SaveOutcome.Conflict));
        var winner = Array.FindIndex(results, result => result.IsSaved);
        Assert.Equal($"Skill {winner}", (await Store.FindByUserAsync(profile.UserId))!.Profile.Skills[^1].Name);
    }

    [Fact]
    public async Task SaveAsync_TwoNewProfilesOfOneUserAtOnce_OneIsSaved()
    {
        var user = await UserAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Store.SaveAsync(new Profile { UserId = user }, default, AuditContext.System)));

        Assert.Single(results, result => result.IsSaved);
        Assert.Equal(3, results.Count(result => result.Outcome == SaveOutcome.Conflict));
    }

    [Fact]
    public async Task SaveAsync_SlugOfAnother_IsTaken()
    {
        var first = FullProfile.Create(await UserAsync());
        await SaveAsync(first);
        var second = new Profile { UserId = await UserAsync(), Slug = first.Slug, Headline = "x" };

        Assert.Equal(SaveOutcome.SlugTaken, (await Store.SaveAsync(second, default, AuditContext.System)).Outcome);

        Assert.Null(await Store.FindByUserAsync(second.UserId));
    }

    [Fact]
    public async Task SaveAsync_EntryOfAnotherProfile_IsRefusedAndStaysAsItWas()
    {
        var theirs = FullProfile.Create(await UserAsync());
        await SaveAsync(theirs);
        var mine = new Profile { UserId = await UserAsync() };
        var version = await SaveAsync(mine);

        var attempts = new[]
        {
            mine with { Experiences = [theirs.Experiences[0] with { Position = "stolen" }] },
            mine with { Skills = [theirs.Skills[0] with { Name = "stolen" }] },
            mine with { CustomSections = [theirs.CustomSections[0] with { Title = "stolen" }] },
        };

        foreach (var attempt in attempts)
        {
            Assert.Equal(SaveOutcome.NotFound, (await Store.SaveAsync(attempt, version, AuditContext.System)).Outcome);
        }

        Assert.Equal(theirs, (await Store.FindByUserAsync(theirs.UserId))!.Profile);
        Assert.Equal(mine, (await Store.FindByUserAsync(mine.UserId))!.Profile);
    }

    [Fact]
    public async Task SaveAsync_ProfileOfAnother_IsRefused()
    {
        var theirs = FullProfile.Create(await UserAsync());
        var version = await SaveAsync(theirs);
        var thief = await UserAsync();

        Assert.Equal(SaveOutcome.NotFound, (await Store.SaveAsync(theirs with { UserId = thief, Slug = null }, version, AuditContext.System)).Outcome);
        Assert.Equal(SaveOutcome.NotFound, (await Store.SaveAsync(new Profile { Id = theirs.Id, UserId = thief }, default, AuditContext.System)).Outcome);

        Assert.Equal(theirs, (await Store.FindByUserAsync(theirs.UserId))!.Profile);
    }

    [Fact]
    public async Task SaveAsync_NoSuchUser_IsNotFound() =>
        Assert.Equal(SaveOutcome.NotFound, (await Store.SaveAsync(new Profile { UserId = Ulid.NewUlid() }, default, AuditContext.System)).Outcome);

    [Fact]
    public async Task SaveAsync_NoSuchTechnology_IsInvalid()
    {
        var profile = new Profile { UserId = await UserAsync(), Skills = [new Skill { Name = "x", TechnologyId = Ulid.NewUlid() }] };

        var result = await Store.SaveAsync(profile, default, AuditContext.System);

        Assert.Equal(ValidationCodes.UnknownReference, Assert.Single(result.Errors).Code);
        Assert.Null(await Store.FindByUserAsync(profile.UserId));
    }

    [Fact]
    public async Task SaveAsync_BreaksRules_SaysAllAndStoresNothing()
    {
        var profile = new Profile
        {
            UserId = await UserAsync(),
            Headline = new string('x', 301),
            Experiences = [new Experience { Position = "x", Start = PartialDate.OfYear(2020), End = PartialDate.OfYear(2019) }],
        };

        var result = await Store.SaveAsync(profile, default, AuditContext.System);

        Assert.Equal(SaveOutcome.Invalid, result.Outcome);
        Assert.Equal([ValidationCodes.TooLong, ValidationCodes.NotOrdered], result.Errors.Select(error => error.Code));
        Assert.Null(await Store.FindByUserAsync(profile.UserId));
    }

    [Fact]
    public async Task SaveAsync_LimitsOfTheHost_AreTheOnesThatCount()
    {
        var strict = new ProfileStore(new Database(Source), new ProfileLimits { Line = 5 });

        Assert.Equal(SaveOutcome.Invalid, (await strict.SaveAsync(new Profile { UserId = await UserAsync(), Headline = "sixsix" }, default, AuditContext.System)).Outcome);
    }
}
