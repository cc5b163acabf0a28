using CareerHub.PostgreSql.Audit;
using CareerHub.PostgreSql.Tests.Schema;
using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Tests.Profiles;

public sealed class ProfileStoreTests(TestDatabase database) : ProfileStoreTestBase(database), IClassFixture<TestDatabase>
{
    [Fact]
    public async Task SaveAsync_FullProfile_ComesBackEqualByUserAndBySlug()
    {
        var profile = FullProfile.Create(await UserAsync(), await TechnologyAsync());

        var saved = await SaveAsync(profile);

        var byUser = await Store.FindByUserAsync(profile.UserId);
        var bySlug = await Store.FindBySlugAsync(profile.Slug!, Visibility.Private);
        Assert.Equal(profile, byUser!.Profile);
        Assert.Equal(profile, bySlug!.Profile);
        Assert.Equal(saved, byUser.Version);
    }

    [Fact]
    public async Task FindAsync_Nothing_IsNull()
    {
        Assert.Null(await Store.FindByUserAsync(Ulid.NewUlid()));
        Assert.Null(await Store.FindBySlugAsync("nobody-has-this", Visibility.Private));
        Assert.Null(await Store.FindBySlugAsync("nul\0", Visibility.Private));
        Assert.Null(await Store.FindBySlugAsync("half\uD800", Visibility.Private));
        Assert.Null(await Store.FindBySlugAsync("𝒳", Visibility.Private));
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
        Assert.Equal(changed, (await Store.FindByUserAsync(profile.UserId))!.Profile);
        Assert.Equal([profile.Id.ToString()], before.Where(row => after[row.Key] != row.Value).Select(row => row.Key));
    }

    [Fact]
    public async Task SaveAsync_EntriesMovedRemovedAndAdded_ComesBackInThatOrder()
    {
        var profile = new Profile { UserId = await UserAsync(), Skills = Skills("p", "q", "s", "t") };
        var version = await SaveAsync(profile);
        foreach (var order in new[] { "tsqp", "xtq", "qtyx", "", "qz" })
        {
            var known = profile.Skills.ToDictionary(skill => skill.Name);
            profile = profile with { Skills = order.Select(name => known.GetValueOrDefault($"{name}") ?? new Skill { Name = $"{name}" }).ToValueList() };
            version = await SaveAsync(profile, version);
            Assert.Equal(profile, (await Store.FindByUserAsync(profile.UserId))!.Profile);
        }
    }

    [Fact]
    public async Task SaveAsync_SkillsSwapNames_IsStored()
    {
        var profile = new Profile { UserId = await UserAsync(), Skills = Skills("a", "b") };
        var version = await SaveAsync(profile);

        var swapped = profile with { Skills = [profile.Skills[0] with { Name = "b" }, profile.Skills[1] with { Name = "a" }] };
        await SaveAsync(swapped, version);

        Assert.Equal(swapped, (await Store.FindByUserAsync(profile.UserId))!.Profile);
    }

    [Fact]
    public async Task SaveAsync_DateOfAnEndBeforeAMorePreciseStart_IsStored()
    {
        var profile = new Profile { UserId = await UserAsync(), Experiences = [new Experience { Position = "x", Start = PartialDate.OfMonth(2019, 3), End = PartialDate.OfYear(2019) }] };

        await SaveAsync(profile);

        Assert.Equal(profile, (await Store.FindByUserAsync(profile.UserId))!.Profile);
    }

    [Fact]
    public async Task SaveAsync_Who_IsInTheAuditLog()
    {
        var profile = new Profile { UserId = await UserAsync(), Headline = "x" };
        var who = new AuditContext(profile.UserId, System.Net.IPAddress.Parse("2001:db8::1"), "Browser\u0000 " + new string('x', 600));

        await Store.SaveAsync(profile, default, who);

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
        Assert.Equal(10, (await Store.FindByUserAsync(profile.UserId))!.CompletenessScore);

        await SaveAsync(profile with { Skills = Skills("a", "b") }, version);

        Assert.Equal(16, (await Store.FindByUserAsync(profile.UserId))!.CompletenessScore);
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
