using System.Buffers.Text;
using System.Linq.Expressions;
using System.Security.Cryptography;
using System.Text;
using CareerHub.PostgreSql.Audit;
using CareerHub.PostgreSql.Internal;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CareerHub.PostgreSql.Accounts.Internal;

internal sealed class AccountStore(Database database, TimeProvider time) : IAccountStore
{
    private const int TokenBytes = 32;

    public Task<AccountResult> CreateAsync(Account account, AuditContext who, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(who);
        return WriteAsync(
            account,
            context =>
            {
                var row = UserRow.From(account);
                row.CreatedAt = default;
                context.Add(row);
                context.Add(AccountAudit.Created(row, who));
                return Task.FromResult<UserRow?>(row);
            },
            cancellationToken);
    }

    public Task<Account?> FindAsync(Ulid id, CancellationToken cancellationToken = default) => FindAsync(row => row.Id == id, cancellationToken);

    public Task<Account?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(normalizedEmail);

        // What a stranger types into a form may hold what no column can.
        return PostgresText.CanHold(normalizedEmail)
            ? FindAsync(row => row.NormalizedEmail == normalizedEmail, cancellationToken)
            : Task.FromResult<Account?>(null);
    }

    public Task<AccountResult> UpdateAsync(Account account, AuditContext who, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(who);
        return WriteAsync(
            account,
            async context =>
            {
                if (await context.Set<UserRow>().FirstOrDefaultAsync(row => row.Id == account.Id, cancellationToken).ConfigureAwait(false) is not { } stored)
                {
                    return null;
                }

                var wanted = UserRow.From(account);
                wanted.CreatedAt = stored.CreatedAt;
                var entry = context.Entry(stored);
                entry.CurrentValues.SetValues(wanted);

                // The version that the caller read, not the one of a moment ago, is what the update compares.
                entry.Property(row => row.Version).CurrentValue = stored.Version;
                entry.Property(row => row.Version).OriginalValue = account.Version;
                if (AccountAudit.Updated(entry, who) is { } audit)
                {
                    context.Add(audit);
                }

                return stored;
            },
            cancellationToken);
    }

    public Task<Account?> RecordFailureAsync(Ulid id, int maxFailures, TimeSpan lockout, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxFailures, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lockout, TimeSpan.Zero);
        var until = time.GetUtcNow().ToUniversalTime() + lockout;
        return ChangeAsync(
            $"""
            UPDATE users SET
                access_failed_count = CASE WHEN lockout_enabled AND access_failed_count + 1 >= {maxFailures} THEN 0 ELSE access_failed_count + 1 END,
                lockout_end = CASE WHEN lockout_enabled AND access_failed_count + 1 >= {maxFailures} THEN {until} ELSE lockout_end END
            WHERE id = {id.ToString()}
            RETURNING *, xmin
            """,
            cancellationToken);
    }

    public Task<Account?> RecordSignInAsync(Ulid id, CancellationToken cancellationToken = default)
    {
        var now = time.GetUtcNow().ToUniversalTime();
        return ChangeAsync(
            $"""
            UPDATE users SET access_failed_count = 0, last_login_at = {now}
            WHERE id = {id.ToString()} AND is_active AND (NOT lockout_enabled OR lockout_end IS NULL OR lockout_end <= {now})
            RETURNING *, xmin
            """,
            cancellationToken);
    }

    public Task<bool> EraseAsync(Ulid id, AuditContext who, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(who);
        return Database.RunAsync(async () =>
        {
            var context = database.CreateContext();
            await using var disposing = context.ConfigureAwait(false);
            var transaction = await context.Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
            await using var rollingBack = transaction.ConfigureAwait(false);
            if (await context.Set<UserRow>().Where(row => row.Id == id).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false) == 0)
            {
                return false;
            }

            context.Add(AccountAudit.Erased(id, who));
            await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            return true;
        });
    }

    public async Task<string?> IssueTokenAsync(Ulid userId, string purpose, TimeSpan lifetime, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(purpose);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lifetime, TimeSpan.Zero);
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        var now = time.GetUtcNow();

        // Tokens that are over are of no use to anybody: each new one sweeps up those of its user.
        await database.ExecuteAsync("DELETE FROM user_tokens WHERE user_id = $1 AND expires_at <= $2", [userId, now], cancellationToken).ConfigureAwait(false);
        var rows = await database.ExecuteAsync(
            """
            INSERT INTO user_tokens (token_hash, user_id, purpose, created_at, expires_at)
            SELECT $1, id, $3, $4, $5 FROM users WHERE id = $2
            """,
            [Hash(token), userId, purpose, now, now + lifetime],
            cancellationToken).ConfigureAwait(false);
        return rows == 1 ? token : null;
    }

    public async Task<Ulid?> RedeemTokenAsync(string token, string purpose, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(token);
        ArgumentNullException.ThrowIfNull(purpose);
        var users = await database.QueryAsync(
            """
            UPDATE user_tokens SET used_at = $3
            WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3
            RETURNING user_id
            """,
            [Hash(token), purpose, time.GetUtcNow()],
            reader => Ulid.Parse(reader.GetString(0)),
            cancellationToken).ConfigureAwait(false);
        return users.Count == 1 ? users[0] : null;
    }

    private Task<Account?> FindAsync(Expression<Func<UserRow, bool>> which, CancellationToken cancellationToken) => Database.RunAsync(async () =>
    {
        var context = database.CreateContext();
        await using var disposing = context.ConfigureAwait(false);
        var row = await context.Set<UserRow>().AsNoTracking().FirstOrDefaultAsync(which, cancellationToken).ConfigureAwait(false);
        return row?.ToAccount();
    });

    private Task<Account?> ChangeAsync(FormattableString update, CancellationToken cancellationToken) => Database.RunAsync(async () =>
    {
        var context = database.CreateContext();
        await using var disposing = context.ConfigureAwait(false);
        var rows = await context.Set<UserRow>().FromSql(update).AsNoTracking().ToListAsync(cancellationToken).ConfigureAwait(false);
        return rows.Count == 0 ? null : rows[0].ToAccount();
    });

    private Task<AccountResult> WriteAsync(
        Account account, Func<CareerHubDbContext, Task<UserRow?>> change, CancellationToken cancellationToken) => Database.RunAsync(async () =>
    {
        if (!CanHold(account))
        {
            return new AccountResult(AccountOutcome.Invalid);
        }

        var context = database.CreateContext();
        await using var disposing = context.ConfigureAwait(false);
        if (await change(context).ConfigureAwait(false) is not { } row)
        {
            return new AccountResult(AccountOutcome.NotFound);
        }

        try
        {
            await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
            return new AccountResult(AccountOutcome.Stored, row.ToAccount());
        }
        catch (DbUpdateConcurrencyException)
        {
            return new AccountResult(AccountOutcome.Conflict);
        }
        catch (DbUpdateException e) when (StorageFailure.ErrorOf(e) is { SqlState: PostgresErrorCodes.UniqueViolation } error)
        {
            return new AccountResult(error.ConstraintName == "unique_users_normalized_email" ? AccountOutcome.EmailTaken : AccountOutcome.Conflict);
        }
    });

    private static bool CanHold(Account account) =>
        new[] { account.Email, account.NormalizedEmail, account.PasswordHash, account.SecurityStamp }.All(text => text is null || PostgresText.CanHold(text));

    private static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
