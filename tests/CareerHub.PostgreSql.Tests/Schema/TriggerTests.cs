using Npgsql;

namespace CareerHub.PostgreSql.Tests.Schema;

public sealed class TriggerTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly string[] Sections =
    [
        "profile_links", "experiences", "projects", "skills", "education", "certifications", "achievements", "languages",
        "volunteer_experiences", "publications", "interests", "profile_references", "custom_sections",
    ];

    private NpgsqlDataSource Source => database.DataSource;

    [Fact]
    public async Task UpdatedAt_EveryTableThatHasIt_HasTheTrigger()
    {
        const string without = """
            SELECT count(*) FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attname = 'updated_at'
            AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'update_' || c.relname || '_updated_at')
            """;

        Assert.Equal(0L, await Source.ScalarAsync<long>(without));
        Assert.Equal(18L, await Source.ScalarAsync<long>("SELECT count(*) FROM pg_trigger WHERE tgname ~ '^update_.*_updated_at$'"));
    }

    [Fact]
    public async Task UpdatedAt_Update_IsTheTimeOfTheChange()
    {
        var user = await database.UserAsync();
        await Source.ExecuteAsync("UPDATE users SET created_at = '2020-01-01', updated_at = '2020-01-01' WHERE id = $1", user);

        Assert.True(await Source.ScalarAsync<bool>("SELECT updated_at > '2020-01-02' AND created_at = '2020-01-01' FROM users WHERE id = $1", user));
    }

    [Fact]
    public async Task CvVersions_EntryDeleted_LeavesListsAndOverridesOfItsProfileOnly()
    {
        var (mine, theirs) = (await database.ProfileAsync(), await database.ProfileAsync());
        foreach (var section in Sections)
        {
            var (gone, kept) = (Ids.Next(), Ids.Next());
            var column = section switch { "education" => "degree", "achievements" or "custom_sections" => "title", "experiences" or "volunteer_experiences" => "position", "profile_links" => "url", _ => "name" };
            foreach (var id in new[] { gone, kept })
            {
                await Source.ExecuteAsync($"INSERT INTO {section} (id, profile_id, {column}) VALUES ($1, $2, $1)", id, mine);
            }

            var config = $$"""{"include_photo": false, "entries": ["{{kept}}", "{{gone}}"], "overrides": {"{{gone}}": {"title": "x"}, "{{kept}}": {} }, "custom_summary": "{{gone}}"}""";
            var (version, other) = (await VersionAsync(mine, config), await VersionAsync(theirs, config));

            await Source.ExecuteAsync($"DELETE FROM {section} WHERE id = $1", gone);

            Assert.True(await Source.ScalarAsync<bool>(
                "SELECT sections_config = $2::jsonb FROM cv_versions WHERE id = $1",
                version,
                $$"""{"include_photo": false, "entries": ["{{kept}}"], "overrides": {"{{kept}}": {} }, "custom_summary": "{{gone}}"}"""));
            Assert.True(await Source.ScalarAsync<bool>("SELECT sections_config = $2::jsonb FROM cv_versions WHERE id = $1", other, config));
        }
    }

    [Fact]
    public async Task Users_Deleted_LeaveNothingBehindButThatSomethingHappened()
    {
        var (gone, stays) = (await database.UserAsync(), await database.UserAsync());
        var profile = await database.ProfileAsync(gone);
        foreach (var section in Sections)
        {
            var column = section switch { "education" => "degree", "achievements" or "custom_sections" => "title", "experiences" or "volunteer_experiences" => "position", "profile_links" => "url", _ => "name" };
            await Source.ExecuteAsync($"INSERT INTO {section} (id, profile_id, {column}) VALUES ($1, $2, 'x')", Ids.Next(), profile);
        }

        await VersionAsync(profile, "{}");
        await Source.ExecuteAsync("INSERT INTO profile_translations (profile_id, language, entry_id, field, text) VALUES ($1, 'de', $1, 'headline', 'x')", profile);
        await Source.ExecuteAsync("INSERT INTO import_history (id, user_id, source, import_data) VALUES ($1, $2, 'UPLOAD', '{\"text\": \"x\"}')", Ids.Next(), gone);
        await Source.ExecuteAsync("INSERT INTO user_tokens (token_hash, user_id, purpose, expires_at) VALUES (sha256('x'), $1, 'RESET_PASSWORD', now())", gone);
        await Source.ExecuteAsync("INSERT INTO user_passkeys (credential_id, user_id, public_key) VALUES ('x', $1, 'x')", gone);
        var (own, byOther, ofOther) = (await AuditAsync(gone, gone), await AuditAsync(stays, gone), await AuditAsync(gone, stays));

        await Source.ExecuteAsync("DELETE FROM users WHERE id = $1", gone);

        foreach (var table in Sections.Append("cv_versions").Append("profile_translations"))
        {
            Assert.Equal(0L, await Source.ScalarAsync<long>($"SELECT count(*) FROM {table} WHERE profile_id = $1", profile));
        }

        foreach (var table in new[] { "profiles", "import_history", "user_tokens", "user_passkeys", "audit_log" })
        {
            Assert.Equal(0L, await Source.ScalarAsync<long>($"SELECT count(*) FROM {table} WHERE user_id = $1", gone));
        }

        Assert.Equal("UPDATE_PROFILE,,,,,,", await ReadAuditAsync(own));
        Assert.Equal($"UPDATE_PROFILE,{stays},,,,192.0.2.1,Browser", await ReadAuditAsync(byOther));
        Assert.Equal($$"""UPDATE_PROFILE,,{{stays}},{"a": 1},{"a": 2},,""", await ReadAuditAsync(ofOther));
    }

    private async Task<string> VersionAsync(string profile, string config)
    {
        var id = Ids.Next();
        await Source.ExecuteAsync("INSERT INTO cv_versions (id, profile_id, name, template, sections_config) VALUES ($1, $2, 'x', 'classic', $3::jsonb)", id, profile, config);
        return id;
    }

    private async Task<string> AuditAsync(string user, string subject)
    {
        var id = Ids.Next();
        await Source.ExecuteAsync(
            """
            INSERT INTO audit_log (id, user_id, subject_id, action, old_values, new_values, ip_address, user_agent)
            VALUES ($1, $2, $3, 'UPDATE_PROFILE', '{"a": 1}', '{"a": 2}', '192.0.2.1', 'Browser')
            """,
            id,
            user,
            subject);
        return id;
    }

    private Task<string> ReadAuditAsync(string id) => Source.ScalarAsync<string>(
        """
        SELECT concat(action, ',', user_id, ',', subject_id, ',', old_values, ',', new_values, ',', ip_address, ',', user_agent)
        FROM audit_log WHERE id = $1
        """,
        id);
}
