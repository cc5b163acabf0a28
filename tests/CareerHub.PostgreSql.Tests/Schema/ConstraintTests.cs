using Npgsql;

namespace CareerHub.PostgreSql.Tests.Schema;

public sealed class ConstraintTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private NpgsqlDataSource Source => database.DataSource;

    [Theory]
    [InlineData("01ARZ3NDEKTSV4RRFFQ69G5FAV", true)]
    [InlineData("7ZZZZZZZZZZZZZZZZZZZZZZZZZ", true)]
    [InlineData("8ZZZZZZZZZZZZZZZZZZZZZZZZZ", false)]
    [InlineData("01arz3ndektsv4rrffq69g5fav", false)]
    [InlineData("01ARZ3NDEKTSV4RRFFQ69G5FAI", false)]
    [InlineData("01ARZ3NDEKTSV4RRFFQ69G5FAVX", false)]
    [InlineData("01ARZ3NDEKTSV4RRFFQ69G5FA", false)]
    [InlineData("", false)]
    public async Task UsersId_Text_IsAUlid(string id, bool accepted) =>
        await AssertAsync(accepted, "check_users_id", "INSERT INTO users (id) VALUES ($1) ON CONFLICT DO NOTHING", id);

    [Theory]
    [InlineData("ada-lovelace", true)]
    [InlineData("abc", true)]
    [InlineData("a1", false)]
    [InlineData("Ada", false)]
    [InlineData("-ada", false)]
    [InlineData("ada-", false)]
    [InlineData("ada lovelace", false)]
    [InlineData("ädä", false)]
    [InlineData("ada\n", false)]
    public async Task ProfilesSlug_Text_IsAPathSegment(string slug, bool accepted) =>
        await AssertAsync(accepted, "check_profiles_slug", "UPDATE profiles SET slug = $2 WHERE id = $1", await database.ProfileAsync(), slug);

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public async Task ProfilesSlug_Length_IsAtMost100(int length, bool accepted) =>
        await AssertAsync(accepted, "check_profiles_slug", "UPDATE profiles SET slug = $2 WHERE id = $1", await database.ProfileAsync(), new string('x', length));

    [Fact]
    public async Task ProfilesSlug_Taken_IsRefused()
    {
        await Source.ExecuteAsync("UPDATE profiles SET slug = 'taken' WHERE id = $1", await database.ProfileAsync());
        await AssertAsync(false, "unique_profiles_slug", "UPDATE profiles SET slug = 'taken' WHERE id = $1", await database.ProfileAsync());
    }

    [Theory]
    [InlineData("'2019-01-01', 'Y', NULL, NULL, false", null)]
    [InlineData("NULL, NULL, NULL, NULL, false", null)]
    [InlineData("NULL, NULL, NULL, NULL, true", null)]
    [InlineData("'2019-03-01', 'M', '2019-03-01', 'M', false", null)]
    [InlineData("'2019-03-01', 'M', '2019-01-01', 'Y', false", null)]
    [InlineData("'2019-03-07', 'D', '2019-03-01', 'M', false", null)]
    [InlineData("'2019-03-07', 'D', '2019-03-07', 'D', false", null)]
    [InlineData("'2019-03-07', 'D', '2019-03-06', 'D', false", "check_experiences_dates")]
    [InlineData("'2019-03-01', 'M', '2019-02-01', 'M', false", "check_experiences_dates")]
    [InlineData("'2019-01-01', 'Y', '2018-01-01', 'Y', false", "check_experiences_dates")]
    [InlineData("'2019-03-01', 'Y', NULL, NULL, false", "check_experiences_start")]
    [InlineData("'2019-03-02', 'M', NULL, NULL, false", "check_experiences_start")]
    [InlineData("'2019-03-02', NULL, NULL, NULL, false", "check_experiences_start")]
    [InlineData("NULL, 'Y', NULL, NULL, false", "check_experiences_start")]
    [InlineData("'2019-01-01', 'X', NULL, NULL, false", "check_experiences_start")]
    [InlineData("NULL, NULL, '2019-03-02', 'M', false", "check_experiences_end")]
    [InlineData("NULL, NULL, '2019-01-01', 'Y', true", "check_experiences_is_current")]
    public async Task ExperiencesDates_Values_AreAPeriod(string values, string? violated) =>
        await AssertAsync(
            violated is null,
            violated,
            $"INSERT INTO experiences (id, profile_id, position, start_date, start_precision, end_date, end_precision, is_current) VALUES ($1, $2, 'x', {values})",
            Ids.Next(),
            await database.ProfileAsync());

    [Theory]
    [InlineData("experiences", "company_name", null)]
    [InlineData("experiences", "industry", "check_experiences_not_empty")]
    [InlineData("education", "institution", null)]
    [InlineData("education", "grade", "check_education_not_empty")]
    [InlineData("languages", "name", null)]
    [InlineData("publications", "publisher", null)]
    [InlineData("certifications", "credential_id", "check_certifications_not_empty")]
    [InlineData("projects", "anonymized_company", "check_projects_not_empty")]
    public async Task Sections_OneField_NeedsToSayWhatTheEntryIs(string table, string column, string? violated) =>
        await AssertAsync(violated is null, violated, $"INSERT INTO {table} (id, profile_id, {column}) VALUES ($1, $2, 'x')", Ids.Next(), await database.ProfileAsync());

    [Theory]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(0, false)]
    [InlineData(6, false)]
    public async Task SkillsLevel_Number_IsFrom1To5(int level, bool accepted) =>
        await AssertAsync(accepted, "check_skills_level", "INSERT INTO skills (id, profile_id, name, level) VALUES ($1, $2, 'x', $3)", Ids.Next(), await database.ProfileAsync(), level);

    [Fact]
    public async Task ProjectsIsAnonymized_Visibility_IsComputed()
    {
        var profile = await database.ProfileAsync();
        await Source.ExecuteAsync("INSERT INTO projects (id, profile_id, name, visibility) VALUES ($1, $2, 'x', 'ANONYMOUS')", Ids.Next(), profile);

        Assert.True(await Source.ScalarAsync<bool>("SELECT is_anonymized FROM projects WHERE profile_id = $1", profile));
    }

    [Fact]
    public async Task ProjectExperiences_OfTwoProfiles_IsRefused()
    {
        var (mine, theirs) = (await database.ProfileAsync(), await database.ProfileAsync());
        var (project, experience) = (Ids.Next(), Ids.Next());
        await Source.ExecuteAsync("INSERT INTO projects (id, profile_id, name) VALUES ($1, $2, 'x')", project, mine);
        await Source.ExecuteAsync("INSERT INTO experiences (id, profile_id, position) VALUES ($1, $2, 'x')", experience, theirs);

        await AssertAsync(
            false,
            "fk_project_experiences_experience",
            "INSERT INTO project_experiences (profile_id, project_id, experience_id) VALUES ($1, $2, $3)",
            mine,
            project,
            experience);
    }

    [Fact]
    public async Task CvVersions_SecondDefault_IsRefused()
    {
        const string insert = "INSERT INTO cv_versions (id, profile_id, name, template, is_default) VALUES ($1, $2, 'x', 'classic', $3)";
        var profile = await database.ProfileAsync();
        await Source.ExecuteAsync(insert, Ids.Next(), profile, true);
        await Source.ExecuteAsync(insert, Ids.Next(), profile, false);

        await AssertAsync(false, "idx_cv_versions_default", insert, Ids.Next(), profile, true);
    }

    [Theory]
    [InlineData("COMPLETED", false)]
    [InlineData("FAILED", false)]
    [InlineData("REVIEW", true)]
    public async Task ImportHistory_EndedWithoutATime_IsRefused(string status, bool accepted) =>
        await AssertAsync(
            accepted,
            "check_import_history_completed_at",
            "INSERT INTO import_history (id, user_id, source, status) VALUES ($1, $2, 'UPLOAD', $3)",
            Ids.Next(),
            await database.UserAsync(),
            status);

    private async Task AssertAsync(bool accepted, string? constraint, string sql, params object[] parameters)
    {
        if (accepted)
        {
            await Source.ExecuteAsync(sql, parameters);
            return;
        }

        var error = await Assert.ThrowsAsync<PostgresException>(() => Source.ExecuteAsync(sql, parameters));
        Assert.Equal(constraint, error.ConstraintName);
    }
}
