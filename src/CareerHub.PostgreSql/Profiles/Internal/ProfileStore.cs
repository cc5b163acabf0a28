using System.Data;
using System.Linq.Expressions;
using CareerHub.Completeness;
using CareerHub.PostgreSql.Audit;
using CareerHub.PostgreSql.Audit.Internal;
using CareerHub.PostgreSql.Internal;
using CareerHub.Profiles;
using CareerHub.Profiles.Validation;
using Microsoft.EntityFrameworkCore;

namespace CareerHub.PostgreSql.Profiles.Internal;

internal sealed class ProfileStore(Database database, ProfileLimits limits) : IProfileStore
{
    public Task<StoredProfile?> FindByUserAsync(Ulid userId, CancellationToken cancellationToken = default) =>
        FindAsync(row => row.UserId == userId, cancellationToken);

    public Task<StoredProfile?> FindBySlugAsync(string slug, Visibility atLeast, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(slug);

        // What a stranger types into an address may hold what no column can.
        return PostgresText.CanHold(slug) ? FindAsync(Shown(slug, atLeast), cancellationToken) : Task.FromResult<StoredProfile?>(null);
    }

    public async Task<ProfileStamp?> FindStampBySlugAsync(string slug, Visibility atLeast, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(slug);
        return PostgresText.CanHold(slug) ? await FindStampAsync(Shown(slug, atLeast), cancellationToken).ConfigureAwait(false) : null;
    }

    public Task<SaveResult> SaveAsync(Profile profile, ProfileVersion expected, AuditContext who, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(who);
        var validation = ProfileValidator.Validate(profile, limits);
        return validation.IsValid
            ? Database.RunAsync(() => TrySaveAsync(profile, expected, who, cancellationToken))
            : Task.FromResult(SaveResult.Invalid(validation.Errors));
    }

    private static Expression<Func<ProfileRow, bool>> Shown(string slug, Visibility atLeast)
    {
        var shown = Enum.GetValues<Visibility>().Where(visibility => visibility >= atLeast).ToArray();
        return row => row.Slug == slug && shown.Contains(row.Visibility);
    }

    private Task<ProfileStamp?> FindStampAsync(Expression<Func<ProfileRow, bool>> which, CancellationToken cancellationToken) => Database.RunAsync(async () =>
    {
        var context = database.CreateContext();
        await using var disposing = context.ConfigureAwait(false);
        return await context.Set<ProfileRow>().Where(which)
            .Select(row => new ProfileStamp(row.Id, row.UserId, new ProfileVersion(row.Version)))
            .FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
    });

    // One snapshot for all tables: a save in between is seen whole or not at all.
    private Task<StoredProfile?> FindAsync(Expression<Func<ProfileRow, bool>> which, CancellationToken cancellationToken) => Database.RunAsync(async () =>
    {
        var context = database.CreateContext();
        await using var disposing = context.ConfigureAwait(false);
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken).ConfigureAwait(false);
        await using var ending = transaction.ConfigureAwait(false);
        var rows = await ProfileReader.FindAsync(context, which, cancellationToken).ConfigureAwait(false);
        return rows is null ? null : new StoredProfile(rows.ToProfile(), new(rows.Profile.Version), rows.Profile.CompletenessScore, rows.Profile.UpdatedAt);
    });

    private async Task<SaveResult> TrySaveAsync(Profile profile, ProfileVersion expected, AuditContext who, CancellationToken cancellationToken)
    {
        try
        {
            var context = database.CreateContext();
            await using var disposing = context.ConfigureAwait(false);
            var transaction = await context.Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
            await using var rollingBack = transaction.ConfigureAwait(false);
            var result = await SaveInTransactionAsync(context, profile, expected, who, cancellationToken).ConfigureAwait(false);
            if (result.IsSaved)
            {
                await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            }

            return result;
        }
        catch (Exception e) when (SaveFailure.From(e) is not null)
        {
            return SaveFailure.From(e)!;
        }
    }

    private static async Task<SaveResult> SaveInTransactionAsync(
        CareerHubDbContext context, Profile profile, ProfileVersion expected, AuditContext who, CancellationToken cancellationToken)
    {
        // The lock lets saves of one profile follow each other; the version then tells the second that it came too late.
        await context.Database
            .ExecuteSqlAsync($"SELECT FROM profiles WHERE user_id = {profile.UserId.ToString()} FOR UPDATE", cancellationToken)
            .ConfigureAwait(false);
        var stored = await ProfileReader.FindAsync(context, row => row.UserId == profile.UserId, cancellationToken).ConfigureAwait(false);
        var recognized = await SkillTechnologies.RecognizeAsync(context, profile, cancellationToken).ConfigureAwait(false);
        var wanted = ProfileRows.From(recognized, ProfileCompleteness.V1.Score(profile).Points);
        if (stored is null)
        {
            if (expected != ProfileVersion.None)
            {
                return SaveResult.Refused(SaveOutcome.NotFound);
            }

            ProfileChanges.Add(context, wanted);
            return await WriteAsync(context, wanted.Profile, who, cancellationToken).ConfigureAwait(false);
        }

        if (stored.Profile.Id != profile.Id)
        {
            return SaveResult.Refused(expected == ProfileVersion.None ? SaveOutcome.Conflict : SaveOutcome.NotFound);
        }

        if (stored.Profile.Version != expected.Value)
        {
            return SaveResult.Refused(SaveOutcome.Conflict);
        }

        ProfileChanges.Apply(context, stored, wanted);
        return await WriteAsync(context, stored.Profile, who, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<SaveResult> WriteAsync(CareerHubDbContext context, ProfileRow profile, AuditContext who, CancellationToken cancellationToken)
    {
        var audit = ChangeAudit.Describe(context.ChangeTracker, who, profile.UserId);
        if (audit.Count > 0)
        {
            // A change of a section is a change of the profile: its row is always written, and so gets another version.
            var row = context.Entry(profile);
            if (row.State == EntityState.Unchanged)
            {
                row.Property(column => column.CompletenessScore).IsModified = true;
            }

            context.AddRange(audit);
            await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        }

        return SaveResult.Saved(new ProfileVersion(profile.Version));
    }
}
