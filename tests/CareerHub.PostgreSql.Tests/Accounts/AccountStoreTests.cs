using CareerHub.PostgreSql.Accounts;
using CareerHub.PostgreSql.Accounts.Internal;
using CareerHub.PostgreSql.Audit;
using CareerHub.PostgreSql.Internal;
using Npgsql;

namespace CareerHub.PostgreSql.Tests.Accounts;

public sealed class AccountStoreTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private readonly AccountStore store = new(new Database(database.DataSource), TimeProvider.System);

    private NpgsqlDataSource Source => database.DataSource;

    [Fact]
    public async Task CreateAsync_EveryProperty_ComesBackEqualByIdAndByEmail()
    {
        var account = FullAccount();

        var stored = (await store.CreateAsync(account, AuditContext.System)).Account!;

        Assert.Equal(account with { Version = stored.Version, CreatedAt = stored.CreatedAt }, stored);
        Assert.Equal(stored, await store.FindAsync(account.Id));
        Assert.Equal(stored, await store.FindByEmailAsync(account.NormalizedEmail!));
        Assert.NotEqual(0u, stored.Version);
        Assert.Equal(DateTimeOffset.UtcNow, stored.CreatedAt, TimeSpan.FromMinutes(5));
    }

    [Fact]
    public void FullAccount_EveryProperty_HasAValueOfItsOwn()
    {
        var (full, plain) = (FullAccount(), new Account { Id = default });

        var unset = typeof(Account).GetProperties()
            .Where(property => property.CanWrite && Equals(property.GetValue(full), property.GetValue(plain)))
            .Select(property => property.Name);

        // Both are the database's.
        Assert.Equal([nameof(Account.CreatedAt), nameof(Account.Version)], unset.Order());
    }

    [Fact]
    public async Task CreateAsync_IdAlone_IsAnAccountOfAHostThatKeepsTheRest()
    {
        var account = new Account();

        Assert.Equal(AccountOutcome.Stored, (await store.CreateAsync(account, AuditContext.System)).Outcome);
        Assert.Null((await store.FindAsync(account.Id))!.Email);
    }

    [Fact]
    public async Task CreateAsync_AddressOfAnother_IsTaken()
    {
        var account = FullAccount();
        await store.CreateAsync(account, AuditContext.System);

        var result = await store.CreateAsync(FullAccount() with { NormalizedEmail = account.NormalizedEmail }, AuditContext.System);

        Assert.Equal(new AccountResult(AccountOutcome.EmailTaken), result);
    }

    [Fact]
    public async Task CreateAsync_SameAddressAtOnce_OneIsStored()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => store.CreateAsync(
            new Account { Email = "same@example.org", NormalizedEmail = "SAME@EXAMPLE.ORG" }, AuditContext.System)));

        Assert.Single(results, result => result.Outcome == AccountOutcome.Stored);
        Assert.Equal(5, results.Count(result => result.Outcome == AccountOutcome.EmailTaken));
    }

    [Theory]
    [InlineData("NOBODY@EXAMPLE.ORG")]
    [InlineData("NUL\0@EXAMPLE.ORG")]
    [InlineData("HALF\uDC00@EXAMPLE.ORG")]
    [InlineData("")]
    public async Task FindByEmailAsync_Nobody_IsNull(string email) => Assert.Null(await store.FindByEmailAsync(email));

    [Fact]
    public async Task UpdateAsync_Changed_IsStoredWithANewVersion()
    {
        var account = await CreateAsync();

        var result = await store.UpdateAsync(account with { PasswordHash = "other", AccessFailedCount = 3 }, AuditContext.System);

        Assert.Equal(AccountOutcome.Stored, result.Outcome);
        Assert.NotEqual(account.Version, result.Account!.Version);
        Assert.Equal(result.Account, await store.FindAsync(account.Id));
        Assert.Equal("other", result.Account.PasswordHash);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0xD800)]
    public async Task CreateAndUpdateAsync_TextThatNoColumnHolds_AreInvalid(int character)
    {
        var text = $"a{(char)character}b@example.org";
        var account = await CreateAsync();

        var created = await store.CreateAsync(FullAccount() with { Email = text }, AuditContext.System);
        var updated = await store.UpdateAsync(account with { SecurityStamp = text }, AuditContext.System);

        Assert.Equal([new AccountResult(AccountOutcome.Invalid), new AccountResult(AccountOutcome.Invalid)], [created, updated]);
        Assert.Equal(account, await store.FindAsync(account.Id));
    }

    [Fact]
    public async Task RecordFailureAsync_ManyAtOnce_CountsEachAndLocks()
    {
        var account = await CreateAsync(account => account with { AccessFailedCount = 0, LockoutEnd = null, IsLockoutEnabled = true });

        await Task.WhenAll(Enumerable.Range(0, 19).Select(_ => store.RecordFailureAsync(account.Id, 20, TimeSpan.FromMinutes(10))));

        Assert.Equal(19, (await store.FindAsync(account.Id))!.AccessFailedCount);
        var locked = await store.RecordFailureAsync(account.Id, 20, TimeSpan.FromMinutes(10));
        Assert.Equal(0, locked!.AccessFailedCount);
        Assert.True(locked.LockoutEnd > DateTimeOffset.UtcNow.AddMinutes(8));
        Assert.Equal(locked, await store.FindAsync(account.Id));
        Assert.Null(await store.RecordSignInAsync(account.Id));
        Assert.Null(await store.RecordFailureAsync(Ulid.NewUlid(), 20, TimeSpan.FromMinutes(10)));
    }

    [Fact]
    public async Task RecordSignInAsync_NotLocked_ForgetsFailuresAndNotesTheTime()
    {
        var account = await CreateAsync(account => account with { AccessFailedCount = 3, LockoutEnd = DateTimeOffset.UnixEpoch, LastLoginAt = null, IsActive = true });

        var signedIn = await store.RecordSignInAsync(account.Id);

        Assert.Equal(0, signedIn!.AccessFailedCount);
        Assert.Equal(DateTimeOffset.UtcNow, signedIn.LastLoginAt!.Value, TimeSpan.FromMinutes(5));
        Assert.Equal(signedIn, await store.FindAsync(account.Id));
    }

    [Fact]
    public async Task RecordSignInAsync_NotActive_IsNotLetIn()
    {
        var account = await CreateAsync(account => account with { LockoutEnd = null, IsActive = false });

        Assert.Null(await store.RecordSignInAsync(account.Id));
    }

    [Fact]
    public async Task UpdateAsync_StaleVersion_IsAConflict()
    {
        var account = await CreateAsync();
        await store.UpdateAsync(account with { PasswordHash = "first" }, AuditContext.System);

        Assert.Equal(AccountOutcome.Conflict, (await store.UpdateAsync(account with { PasswordHash = "second" }, AuditContext.System)).Outcome);

        Assert.Equal("first", (await store.FindAsync(account.Id))!.PasswordHash);
    }

    [Fact]
    public async Task UpdateAsync_NoSuchAccountOrTakenAddress_IsSaid()
    {
        var (first, second) = (await CreateAsync(), await CreateAsync());

        Assert.Equal(AccountOutcome.NotFound, (await store.UpdateAsync(FullAccount(), AuditContext.System)).Outcome);
        Assert.Equal(AccountOutcome.EmailTaken, (await store.UpdateAsync(first with { NormalizedEmail = second.NormalizedEmail }, AuditContext.System)).Outcome);
    }

    [Fact]
    public async Task UpdateAsync_Secrets_AreNotInTheAuditLog()
    {
        var account = await CreateAsync();
        var changed = await store.UpdateAsync(account with { PasswordHash = "secret-hash", SecurityStamp = "secret-stamp" }, new AuditContext(account.Id));
        await store.UpdateAsync(changed.Account! with { AccessFailedCount = 1, LastLoginAt = DateTimeOffset.UnixEpoch }, AuditContext.System);

        var log = await Source.ScalarAsync<string>("SELECT string_agg(concat(action, old_values, new_values), '; ' ORDER BY id) FROM audit_log WHERE subject_id = $1", account.Id.ToString());

        Assert.Equal("""CREATE_USER; UPDATE_USER{"changed": ["password_hash", "security_stamp"]}""", log);
    }

    [Fact]
    public async Task EraseAsync_Account_IsGoneWithEverything()
    {
        var account = await CreateAsync();
        await store.UpdateAsync(account with { PasswordHash = "x" }, new AuditContext(account.Id));

        Assert.True(await store.EraseAsync(account.Id, new AuditContext(account.Id)));

        Assert.False(await store.EraseAsync(account.Id, AuditContext.System));
        Assert.Null(await store.FindAsync(account.Id));
        Assert.Equal(
            "CREATE_USER ; ERASE_USER ; UPDATE_USER ",
            await Source.ScalarAsync<string>(
                "SELECT string_agg(concat(action, ' ', user_id, subject_id, old_values, new_values), '; ' ORDER BY action) FROM audit_log WHERE entity_id = $1",
                account.Id.ToString()));
    }

    [Fact]
    public async Task RedeemTokenAsync_Once_GivesTheAccountAndThenNothing()
    {
        var account = await CreateAsync();
        var token = await store.IssueTokenAsync(account.Id, "RESET_PASSWORD", TimeSpan.FromHours(1));

        Assert.Equal(43, token!.Length);
        Assert.Null(await store.RedeemTokenAsync(token, "CONFIRM_EMAIL"));
        Assert.Null(await store.RedeemTokenAsync(token + "x", "RESET_PASSWORD"));
        Assert.Equal(account.Id, await store.RedeemTokenAsync(token, "RESET_PASSWORD"));
        Assert.Null(await store.RedeemTokenAsync(token, "RESET_PASSWORD"));
    }

    [Fact]
    public async Task RedeemTokenAsync_EightAtOnce_OneSucceeds()
    {
        var account = await CreateAsync();
        var token = await store.IssueTokenAsync(account.Id, "RESET_PASSWORD", TimeSpan.FromHours(1));

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => store.RedeemTokenAsync(token!, "RESET_PASSWORD")));

        Assert.Single(results, result => result is not null);
    }

    [Fact]
    public async Task RedeemTokenAsync_Expired_GivesNothing()
    {
        var account = await CreateAsync();
        var clock = new SetClock(DateTimeOffset.UtcNow);
        var clocked = new AccountStore(new Database(Source), clock);
        var token = await clocked.IssueTokenAsync(account.Id, "RESET_PASSWORD", TimeSpan.FromHours(1));

        clock.Now += TimeSpan.FromHours(1);

        Assert.Null(await clocked.RedeemTokenAsync(token!, "RESET_PASSWORD"));
    }

    [Fact]
    public async Task IssueTokenAsync_Token_IsNotInTheDatabase()
    {
        var account = await CreateAsync();
        var token = await store.IssueTokenAsync(account.Id, "RESET_PASSWORD", TimeSpan.FromHours(1));

        Assert.Equal(1L, await Source.ScalarAsync<long>("SELECT count(*) FROM user_tokens WHERE token_hash = sha256($1::bytea)", System.Text.Encoding.ASCII.GetBytes(token!)));
        Assert.Null(await store.IssueTokenAsync(Ulid.NewUlid(), "RESET_PASSWORD", TimeSpan.FromHours(1)));
    }

    private async Task<Account> CreateAsync(Func<Account, Account>? change = null) =>
        (await store.CreateAsync(change is null ? FullAccount() : change(FullAccount()), AuditContext.System)).Account!;

    private static Account FullAccount()
    {
        var id = Ulid.NewUlid();
        return new Account
        {
            Id = id,
            Email = $"{id}@Example.org",
            NormalizedEmail = $"{id}@EXAMPLE.ORG",
            IsEmailConfirmed = true,
            PasswordHash = "hash",
            SecurityStamp = "stamp",
            IsActive = false,
            AccessFailedCount = 2,
            IsLockoutEnabled = false,
            LockoutEnd = new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.Zero),
            IsTwoFactorEnabled = true,
            Plan = AccountPlan.Expert,
            PlanExpiresAt = new DateTimeOffset(2031, 1, 2, 3, 4, 5, TimeSpan.Zero),
            LastLoginAt = new DateTimeOffset(2025, 1, 2, 3, 4, 5, TimeSpan.Zero),
        };
    }
}
