using System.Diagnostics;
using System.Globalization;
using CareerHub.PostgreSql.Audit;
using CareerHub.PostgreSql.Embedded;
using CareerHub.PostgreSql.Internal;
using CareerHub.PostgreSql.Migrations;
using CareerHub.PostgreSql.Profiles;
using CareerHub.PostgreSql.Profiles.Internal;
using CareerHub.PostgreSql.Tests.Embedded;
using CareerHub.Profiles;
using Npgsql;

namespace CareerHub.PostgreSql.Tests.Profiles;

/// <summary>PostgreSQL is killed while a profile is saved again and again.</summary>
public sealed class CrashTests
{
    private const int Kills = 3;

    [Fact]
    public async Task SaveAsync_PostgresIsKilled_EverySaveThatWasAcknowledgedIsThereAndNoneIsHalf()
    {
        using var folder = new TestFolder();
        await using var postgres = await EmbeddedPostgres.StartAsync(folder.Options);
        await using var source = NpgsqlDataSource.Create(postgres.ConnectionString);
        await new SchemaMigrator(source).MigrateAsync();
        var store = new ProfileStore(new Database(source), new());
        var profile = new Profile { UserId = Ulid.NewUlid() };
        await source.ExecuteAsync("INSERT INTO users (id) VALUES ($1)", profile.UserId.ToString());
        Assert.True((await store.SaveAsync(Numbered(profile, 0), default, AuditContext.System)).IsSaved);

        var number = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            var acknowledged = number;
            var stored = await ReadAsync(store, profile.UserId);
            var killing = KillSoonAsync(folder);
            try
            {
                while (!killing.IsCompleted)
                {
                    number++;
                    var result = await store.SaveAsync(Numbered(stored.Profile, number), stored.Version, AuditContext.System);
                    Assert.Equal(SaveOutcome.Saved, result.Outcome);
                    acknowledged = number;
                    stored = stored with { Version = result.Version };
                }
            }
            catch (StorageUnavailableException)
            {
                // The one save whose outcome nobody knows.
            }

            await killing;
            var after = await ReadAsync(store, profile.UserId);
            var found = int.Parse(after.Profile.Headline!, CultureInfo.InvariantCulture);
            Assert.InRange(found, acknowledged, number);
            Assert.Equal(after.Profile.Headline, Assert.Single(after.Profile.Skills).Name);
            number = found;
        }
    }

    private static async Task KillSoonAsync(TestFolder folder)
    {
        await Task.Delay(300);
        Process.GetProcessById(folder.Postmaster).Kill();
    }

    // The profile's own row and a section's say the same number, or the save was torn.
    private static Profile Numbered(Profile profile, int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return profile with { Headline = text, Skills = [new Skill { Name = text }] };
    }

    private static async Task<StoredProfile> ReadAsync(ProfileStore store, Ulid userId)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return (await store.FindByUserAsync(userId))!;
            }
            catch (StorageUnavailableException) when (attempt < 600)
            {
                await Task.Delay(50);
            }
        }
    }
}
