using CareerHub.PostgreSql.Audit;
using CareerHub.PostgreSql.Internal;
using CareerHub.PostgreSql.Profiles;
using CareerHub.PostgreSql.Profiles.Internal;
using CareerHub.Profiles;
using CareerHub.Profiles.Validation;
using CareerHub.PostgreSql.Tests.Schema;
using Npgsql;

namespace CareerHub.PostgreSql.Tests.Profiles;

public sealed class ProfileStoreTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private readonly ProfileStore store = new(new Database(database.DataSource), new ProfileLimits());

    private NpgsqlDataSource Source => database.DataSource;

    [Fact]
    public async Task SaveAsync_FullProfile_ComesBackEqualByUserAndBySlug()
    {
        var profile = FullProfile.Create(await UserAsync(), await TechnologyAsync());

        var saved = await SaveAsync(profile);

        var byUser = await store.FindByUserAsync(profile.UserId);
        var bySlug = await store.FindBySlugAsync(profile.Slug!);
        Assert.Equal(profile, byUser!.Profile);
        Assert.Equal(profile, bySlug!.Profile);
        Assert.Equal(saved, byUser.Version);
    }

    [Fact]
    public async Task FindAsync_Nothing_IsNull()
    {
        Assert.Null(await store.FindByUserAsync(Ulid.NewUlid()));
        Assert.Null(await store.FindBySlugAsync("nobody-has-this"));
    }

    [Fact]
    public async Task SaveAsync_NothingChanged_WritesNothingAndKeepsTheVersion()
    {
        var profile = FullProfile.Create(await UserAsync());
        var first = await SaveAsync(profile);
        var audited = await AuditedAsync(profile);

        Assert.Equal(first, await SaveAsync(profile, first));

        Assert.Equal(audited, await AuditedAsync(profile));
    }

    [Fact]
    public async Task SaveAsync_OneFieldOfOneJobChanged_WritesThatRowAndTheProfilesVersion()
    {
        var profile = FullProfile.Create(await UserAsync());
        var first = await SaveAsync(profile);
        var before = await RowVersionsAsync(profile);

        var changed = profile with { Experiences = [profile.Experiences[0] with { Position = "Head nurse" }, profile.Experiences[1]] };
        var second = await SaveAsync(changed, first);

        var after = await RowVersionsAsync(profile);
        Assert.NotEqual(first, second);
        Assert.Equal(
            [profile.Experiences[0].Id.ToString(), profile.Id.ToString()],
            after.Where(row => before[row.Key] != row.Value).Select(row => row.Key).Order());
        Assert.Equal(
            """UPDATE_EXPERIENCE {"position": "Nurse"} {"position": "Head nurse"}""",
            await Source.ScalarAsync<string>(
                "SELECT action || ' ' || old_values || ' ' || new_values FROM audit_log WHERE subject_id = $1 ORDER BY id DESC LIMIT 1", profile.UserId.ToString()));
    }

    [Fact]
    public async Task SaveAsync_JobAddedInFront_LeavesTheOtherRows()
    {
        var profile = FullProfile.Create(await UserAsync());
        var first = await SaveAsync(profile);
        var before = await RowVersionsAsync(profile);

        var changed = profile with { Experiences = [new Experience { Position = "Newest" }, new Experience { Position = "Newer" }, .. profile.Experiences] };
        await SaveAsync(changed, first);

        var after = await RowVersionsAsync(profile);
        Assert.Equal(changed, (await store.FindByUserAsync(profile.UserId))!.Profile);
        Assert.Equal([profile.Id.ToString()], before.Where(row => after[row.Key] != row.Value).Select(row => row.Key));
    }

    [Fact]
    public async Task SaveAsync_EntriesMovedRemovedAndAdded_ComesBackInThatOrder()
    {
        var profile = new Profile { UserId = await UserAsync(), Skills = Skills("a", "b", "c", "d") };
        var version = await SaveAsync(profile);
        foreach (var order in new[] { "dcba", "xdb", "bdyx", "", "bz" })
        {
            var known = profile.Skills.ToDictionary(skill => skill.Name);
            profile = profile with { Skills = order.Select(name => known.GetValueOrDefault($"{name}") ?? new Skill { Name = $"{name}" }).ToValueList() };
            version = await SaveAsync(profile, version);
            Assert.Equal(profile, (await store.FindByUserAsync(profile.UserId))!.Profile);
        }
    }

    [Fact]
    public async Task SaveAsync_SkillsSwapNames_IsStored()
    {
        var profile = new Profile { UserId = await UserAsync(), Skills = Skills("a", "b") };
        var version = await SaveAsync(profile);

        var swapped = profile with { Skills = [profile.Skills[0] with { Name = "b" }, profile.Skills[1] with { Name = "a" }] };
        await SaveAsync(swapped, version);

        Assert.Equal(swapped, (await store.FindByUserAsync(profile.UserId))!.Profile);
    }

    [Fact]
    public async Task SaveAsync_StaleVersion_IsAConflictAndStoresNothing()
    {
        var profile = new Profile { UserId = await UserAsync(), Headline = "one" };
        var first = await SaveAsync(profile);
        await SaveAsync(profile with { Headline = "two" }, first);

        var late = await store.SaveAsync(profile with { Headline = "three" }, first, AuditContext.System);

        Assert.Equal(SaveOutcome.Conflict, late.Outcome);
        Assert.Equal("two", (await store.FindByUserAsync(profile.UserId))!.Profile.Headline);
    }

    [Fact]
    public async Task SaveAsync_EightAtOnce_OneIsSavedAndItIsTheOneThatIsStored()
    {
        var profile = FullProfile.Create(await UserAsync());
        var first = await SaveAsync(profile);

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => store.SaveAsync(
            profile with { Skills = [.. profile.Skills, new Skill { Name = $"Skill {number}" }] }, first, AuditContext.System)));

        Assert.Single(results, result => result.IsSaved);
        Assert.Equal(7, results.Count(result => result.Outcome == SaveOutcome.Conflict));
        var winner = Array.FindIndex(results, result => result.IsSaved);
        Assert.Equal($"Skill {winner}", (await store.FindByUserAsync(profile.UserId))!.Profile.Skills[^1].Name);
    }

    [Fact]
    public async Task SaveAsync_TwoNewProfilesOfOneUserAtOnce_OneIsSaved()
    {
        var user = await UserAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => store.SaveAsync(new Profile { UserId = user }, default, AuditContext.System)));

        Assert.Single(results, result => result.IsSaved);
        Assert.Equal(3, results.Count(result => result.Outcome == SaveOutcome.Conflict));
    }

    [Fact]
    public async Task SaveAsync_SlugOfAnother_IsTaken()
    {
        var first = FullProfile.Create(await UserAsync());
        await SaveAsync(first);
        var second = new Profile { UserId = await UserAsync(), Slug = first.Slug, Headline = "x" };

        Assert.Equal(SaveOutcome.SlugTaken, (await store.SaveAsync(second, default, AuditContext.System)).Outcome);

        Assert.Null(await store.FindByUserAsync(second.UserId));
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
            Assert.Equal(SaveOutcome.NotFound, (await store.SaveAsync(attempt, version, AuditContext.System)).Outcome);
        }

        Assert.Equal(theirs, (await store.FindByUserAsync(theirs.UserId))!.Profile);
        Assert.Equal(mine, (await store.FindByUserAsync(mine.UserId))!.Profile);
    }

    [Fact]
    public async Task SaveAsync_ProfileOfAnother_IsRefused()
    {
        var theirs = FullProfile.Create(await UserAsync());
        var version = await SaveAsync(theirs);
        var thief = await UserAsync();

        Assert.Equal(SaveOutcome.NotFound, (await store.SaveAsync(theirs with { UserId = thief, Slug = null }, version, AuditContext.System)).Outcome);
        Assert.Equal(SaveOutcome.NotFound, (await store.SaveAsync(new Profile { Id = theirs.Id, UserId = thief }, default, AuditContext.System)).Outcome);

        Assert.Equal(theirs, (await store.FindByUserAsync(theirs.UserId))!.Profile);
    }

    [Fact]
    public async Task SaveAsync_NoSuchUser_IsNotFound() =>
        Assert.Equal(SaveOutcome.NotFound, (await store.SaveAsync(new Profile { UserId = Ulid.NewUlid() }, default, AuditContext.System)).Outcome);

    [Fact]
    public async Task SaveAsync_NoSuchTechnology_IsInvalid()
    {
        var profile = new Profile { UserId = await UserAsync(), Skills = [new Skill { Name = "x", TechnologyId = Ulid.NewUlid() }] };

        var result = await store.SaveAsync(profile, default, AuditContext.System);

        Assert.Equal(ValidationCodes.UnknownReference, Assert.Single(result.Errors).Code);
        Assert.Null(await store.FindByUserAsync(profile.UserId));
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

        var result = await store.SaveAsync(profile, default, AuditContext.System);

        Assert.Equal(SaveOutcome.Invalid, result.Outcome);
        Assert.Equal([ValidationCodes.TooLong, ValidationCodes.NotOrdered], result.Errors.Select(error => error.Code));
        Assert.Null(await store.FindByUserAsync(profile.UserId));
    }

    [Fact]
    public async Task SaveAsync_LimitsOfTheHost_AreTheOnesThatCount()
    {
        var strict = new ProfileStore(new Database(Source), new ProfileLimits { Line = 5 });

        Assert.Equal(SaveOutcome.Invalid, (await strict.SaveAsync(new Profile { UserId = await UserAsync(), Headline = "sixsix" }, default, AuditContext.System)).Outcome);
    }

    [Fact]
    public async Task SaveAsync_DateOfAnEndBeforeAMorePreciseStart_IsStored()
    {
        var profile = new Profile { UserId = await UserAsync(), Experiences = [new Experience { Position = "x", Start = PartialDate.OfMonth(2019, 3), End = PartialDate.OfYear(2019) }] };

        await SaveAsync(profile);

        Assert.Equal(profile, (await store.FindByUserAsync(profile.UserId))!.Profile);
    }

    [Fact]
    public async Task SaveAsync_Who_IsInTheAuditLog()
    {
        var profile = new Profile { UserId = await UserAsync(), Headline = "x" };
        var who = new AuditContext(profile.UserId, System.Net.IPAddress.Parse("2001:db8::1"), "Browser\u0000 " + new string('x', 600));

        await store.SaveAsync(profile, default, who);

        Assert.Equal(
            $"CREATE_PROFILE PROFILE {profile.Id} {profile.UserId} {profile.UserId} 2001:db8::1 499",
            await Source.ScalarAsync<string>(
                "SELECT concat_ws(' ', action, entity_type, entity_id, user_id, subject_id, host(ip_address), length(user_agent)) FROM audit_log WHERE subject_id = $1",
                profile.UserId.ToString()));
    }

    [Fact]
    public async Task SaveAsync_ScoreChanges_IsStoredWithTheProfile()
    {
        var profile = new Profile { UserId = await UserAsync(), Headline = "x" };
        var version = await SaveAsync(profile);
        Assert.Equal(10, (await store.FindByUserAsync(profile.UserId))!.CompletenessScore);

        await SaveAsync(profile with { Skills = Skills("a", "b") }, version);

        Assert.Equal(16, (await store.FindByUserAsync(profile.UserId))!.CompletenessScore);
        Assert.Equal(16, await Source.ScalarAsync<int>("SELECT calculate_profile_completeness($1)", profile.Id.ToString()));
    }

    [Fact]
    public async Task SaveAsync_EntryRemoved_LeavesCvVersions()
    {
        var profile = new Profile { UserId = await UserAsync(), Skills = Skills("a", "b") };
        var version = await SaveAsync(profile);
        var (kept, gone) = (profile.Skills[0].Id, profile.Skills[1].Id);
        await Source.ExecuteAsync(
            "INSERT INTO cv_versions (id, profile_id, name, template, sections_config) VALUES ($1, $2, 'x', 'classic', $3::jsonb)",
            Ids.Next(),
            profile.Id.ToString(),
            $$"""{"skills": ["{{gone}}", "{{kept}}"]}""");

        await SaveAsync(profile with { Skills = [profile.Skills[0]] }, version);

        Assert.Equal(
            $$"""{"skills": ["{{kept}}"]}""",
            await Source.ScalarAsync<string>("SELECT sections_config::text FROM cv_versions WHERE profile_id = $1", profile.Id.ToString()));
    }

    private static ValueList<Skill> Skills(params string[] names) => names.Select(name => new Skill { Name = name }).ToValueList();

    private async Task<ProfileVersion> SaveAsync(Profile profile, ProfileVersion expected = default)
    {
        var result = await store.SaveAsync(profile, expected, new AuditContext(profile.UserId));
        Assert.Equal(SaveOutcome.Saved, result.Outcome);
        return result.Version;
    }

    private async Task<Ulid> UserAsync()
    {
        var id = Ulid.NewUlid();
        await Source.ExecuteAsync("INSERT INTO users (id) VALUES ($1)", id.ToString());
        return id;
    }

    private async Task<Ulid> TechnologyAsync()
    {
        var id = Ulid.NewUlid();
        await Source.ExecuteAsync("INSERT INTO technologies (id, name, category, layer) VALUES ($1, $1, 'Library', 'Tools')", id.ToString());
        return id;
    }

    private Task<long> AuditedAsync(Profile profile) =>
        Source.ScalarAsync<long>("SELECT count(*) FROM audit_log WHERE subject_id = $1", profile.UserId.ToString());

    private async Task<Dictionary<string, uint>> RowVersionsAsync(Profile profile)
    {
        string[] sections = ["profile_links", "experiences", "projects", "skills", "education", "certifications", "achievements", "languages",
            "volunteer_experiences", "publications", "interests", "profile_references", "custom_sections"];
        var sql = string.Join(" UNION ALL ", sections.Select(section => $"SELECT id, xmin FROM {section} WHERE profile_id = $1").Append("SELECT id, xmin FROM profiles WHERE id = $1"));
        await using var command = Source.CreateCommand(sql);
        command.Parameters.AddWithValue(profile.Id.ToString());
        await using var reader = await command.ExecuteReaderAsync();
        var versions = new Dictionary<string, uint>();
        while (await reader.ReadAsync())
        {
            versions[reader.GetString(0)] = reader.GetFieldValue<uint>(1);
        }

        return versions;
    }
}
