using System.Diagnostics;
using System.Globalization;
using CareerHub.PostgreSql.Embedded;
using Npgsql;

namespace CareerHub.PostgreSql.Tests.Embedded;

public sealed class EmbeddedPostgresTests
{
    private static EmbeddedPostgresOptions Options(TestFolder folder) => new()
    {
        DataDirectory = folder.Data,
        FallbackDirectory = folder.Fallback,
        WatchInterval = TimeSpan.FromMilliseconds(50),
    };

    [Fact]
    public async Task StartAsync_EmptyFolder_CreatesDatabaseOfUtf8WithoutNetworkOrSuperuser()
    {
        using var folder = new TestFolder();
        await using var postgres = await EmbeddedPostgres.StartAsync(Options(folder));
        await using var source = NpgsqlDataSource.Create(postgres.ConnectionString);

        Assert.True(postgres.IsOwner);
        Assert.Equal("careerhub", await source.ScalarAsync<string>("SELECT current_database()::text"));
        Assert.Equal("UTF8", await source.ScalarAsync<string>("SHOW server_encoding"));
        Assert.Equal("", await source.ScalarAsync<string>("SHOW listen_addresses"));
        Assert.False(await source.ScalarAsync<bool>("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"));
        Assert.Equal("ÅÉß", await source.ScalarAsync<string>("SELECT upper('åéß')"), ignoreCase: true);
    }

    [Fact]
    public async Task StartAsync_AnyFolder_SocketAndDataAreClosedToOthersAndPasswordIsAsked()
    {
        using var folder = new TestFolder();
        await using var postgres = await EmbeddedPostgres.StartAsync(Options(folder));
        var wrong = new NpgsqlConnectionStringBuilder(postgres.ConnectionString) { Password = "wrong", Pooling = false };

        const UnixFileMode ownerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        Assert.Equal(ownerOnly, File.GetUnixFileMode(wrong.Host!));
        Assert.Equal(ownerOnly, File.GetUnixFileMode(Path.Combine(folder.Data, "data")));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(folder.Data, "password")));
        Assert.False(File.Exists(Path.Combine(folder.Data, "initdb.password")));
        await using var connection = new NpgsqlConnection(wrong.ConnectionString);
        var refused = await Assert.ThrowsAsync<PostgresException>(() => connection.OpenAsync());
        Assert.Equal(PostgresErrorCodes.InvalidPassword, refused.SqlState);
    }

    [Fact]
    public async Task DisposeAsync_Owner_StopsAndSecondStartFindsTheRows()
    {
        using var folder = new TestFolder();
        await using (var first = await EmbeddedPostgres.StartAsync(Options(folder)))
        {
            await WriteAsync(first.ConnectionString, 7);
        }

        Assert.False(File.Exists(Path.Combine(folder.Data, "data", "postmaster.pid")));
        await using var second = await EmbeddedPostgres.StartAsync(Options(folder));
        Assert.Equal(7, await ReadAsync(second.ConnectionString));
    }

    [Fact]
    public async Task StartAsync_FolderWithSpacesQuotesAndLetters_Works()
    {
        using var folder = new TestFolder("Größe's \"$(x)\" 数");
        string socket;
        await using (var postgres = await EmbeddedPostgres.StartAsync(Options(folder)))
        {
            await WriteAsync(postgres.ConnectionString, 3);
            Assert.Equal(3, await ReadAsync(postgres.ConnectionString));
            socket = new NpgsqlConnectionStringBuilder(postgres.ConnectionString).Host!;
        }

        Directory.Delete(socket, recursive: true);
    }

    [Fact]
    public async Task StartAsync_PathTooLongForASocket_UsesAShortPrivateFolderAndKeepsIt()
    {
        using var folder = new TestFolder(new string('x', 120));
        string socket;
        await using (var first = await EmbeddedPostgres.StartAsync(Options(folder)))
        {
            socket = new NpgsqlConnectionStringBuilder(first.ConnectionString).Host!;
            await WriteAsync(first.ConnectionString, 1);
        }

        await using (var second = await EmbeddedPostgres.StartAsync(Options(folder)))
        {
            Assert.Equal(socket, new NpgsqlConnectionStringBuilder(second.ConnectionString).Host);
            Assert.Equal(1, await ReadAsync(second.ConnectionString));
            Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(socket) & (UnixFileMode)0b000_111_111);
        }

        Directory.Delete(socket, recursive: true);
    }

    [SkippableFact]
    public async Task StartAsync_RootAndClosedParent_PlacesTheClusterInTheFallbackAndRemembersIt()
    {
        Skip.IfNot(Environment.IsPrivilegedProcess, "Only root starts PostgreSQL under another account.");
        using var folder = new TestFolder(Path.Combine("closed", "data"));
        Directory.CreateDirectory(Path.Combine(folder.Root, "closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        await using (var first = await EmbeddedPostgres.StartAsync(Options(folder)))
        {
            await WriteAsync(first.ConnectionString, 5);
        }

        Assert.True(Directory.Exists(Path.Combine(Assert.Single(Directory.GetDirectories(folder.Fallback)), "data")));
        await using var second = await EmbeddedPostgres.StartAsync(Options(folder));
        Assert.Equal(5, await ReadAsync(second.ConnectionString));
    }

    [Fact]
    public async Task StartAsync_NoPostgresInSearchPath_NamesTheRemedy()
    {
        using var folder = new TestFolder();
        var options = new EmbeddedPostgresOptions { DataDirectory = folder.Data, BinarySearchPath = [folder.Root] };

        var error = await Assert.ThrowsAsync<EmbeddedPostgresException>(() => EmbeddedPostgres.StartAsync(options));

        Assert.Equal(EmbeddedPostgresFailure.NotInstalled, error.Reason);
        Assert.Equal(
            "No PostgreSQL was found on this machine. Install it (Debian and Ubuntu: apt-get install postgresql; Fedora: dnf install postgresql-server; "
            + "macOS: brew install postgresql), or configure a connection string to a server that you already have.",
            error.Message);
    }

    [Fact]
    public async Task StartAsync_ClusterOfAnotherVersion_NamesTheVersionToInstall()
    {
        using var folder = new TestFolder();
        Directory.CreateDirectory(Path.Combine(folder.Data, "data"));
        await File.WriteAllTextAsync(Path.Combine(folder.Data, "data", "PG_VERSION"), "9\n");

        var error = await Assert.ThrowsAsync<EmbeddedPostgresException>(() => EmbeddedPostgres.StartAsync(Options(folder)));

        Assert.Equal(
            "The data folder was made by PostgreSQL 9, which is not installed. Install it again (Debian and Ubuntu: apt-get install postgresql-9), "
            + "or move the data folder away to begin with an empty one.",
            error.Message);
    }

    [Fact]
    public async Task StartAsync_BadOptions_ReportsAllTogether()
    {
        var options = new EmbeddedPostgresOptions { DataDirectory = " ", Database = "Bad-Name", StartTimeout = TimeSpan.Zero };

        var error = await Assert.ThrowsAsync<ArgumentException>(() => EmbeddedPostgres.StartAsync(options));

        Assert.Contains("DataDirectory must name a folder.", error.Message, StringComparison.Ordinal);
        Assert.Contains("Database must be", error.Message, StringComparison.Ordinal);
        Assert.Contains("StartTimeout must be positive.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartAsync_PasswordFileGone_SaysWhichFile()
    {
        using var folder = new TestFolder();
        await using (await EmbeddedPostgres.StartAsync(Options(folder)))
        {
        }

        File.Delete(Path.Combine(folder.Data, "password"));
        var error = await Assert.ThrowsAsync<EmbeddedPostgresException>(() => EmbeddedPostgres.StartAsync(Options(folder)));
        Assert.StartsWith($"The cluster's password file {Path.Combine(folder.Data, "password")} is missing.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartAsync_HostKilled_AdoptsTheRunningCluster()
    {
        using var folder = new TestFolder();
        await using (var host = await HostProcess.StartAsync(folder))
        {
            Assert.Equal("owner", host.Role);
            await WriteAsync(host.ConnectionString, 11);
            await host.KillAsync();
        }

        var running = Postmaster(folder);
        await using (var postgres = await EmbeddedPostgres.StartAsync(Options(folder)))
        {
            Assert.True(postgres.IsOwner);
            Assert.Equal(running, Postmaster(folder));
            Assert.Equal(11, await ReadAsync(postgres.ConnectionString));
        }

        Assert.False(File.Exists(Path.Combine(folder.Data, "data", "postmaster.pid")));
    }

    [Fact]
    public async Task StartAsync_HostAndPostgresKilled_RecoversEveryCommittedRow()
    {
        using var folder = new TestFolder();
        for (var round = 1; round <= 3; round++)
        {
            await using var host = await HostProcess.StartAsync(folder);
            await WriteAsync(host.ConnectionString, 100);
            await host.KillAsync();
            Process.GetProcessById(Postmaster(folder)).Kill();
            Assert.True(File.Exists(Path.Combine(folder.Data, "data", "postmaster.pid")));
        }

        await using var postgres = await EmbeddedPostgres.StartAsync(Options(folder));
        Assert.Equal(300, await ReadAsync(postgres.ConnectionString));
    }

    [Fact]
    public async Task StartAsync_PostgresKilledWhileInUse_IsStartedAgainWithTheSameConnectionString()
    {
        using var folder = new TestFolder();
        await using var postgres = await EmbeddedPostgres.StartAsync(Options(folder));
        await WriteAsync(postgres.ConnectionString, 9);

        Process.GetProcessById(Postmaster(folder)).Kill();

        Assert.Equal(9, await EventuallyReadAsync(postgres.ConnectionString));
    }

    [Fact]
    public async Task StartAsync_SecondProcess_IsAGuestAndLeavesTheClusterRunning()
    {
        using var folder = new TestFolder();
        await using var owner = await EmbeddedPostgres.StartAsync(Options(folder));
        await using (var guest = await HostProcess.StartAsync(folder))
        {
            Assert.Equal("guest", guest.Role);
            Assert.Equal(owner.ConnectionString, guest.ConnectionString);
            Assert.Equal(0, await guest.StopAsync());
        }

        await WriteAsync(owner.ConnectionString, 2);
        Assert.Equal(2, await ReadAsync(owner.ConnectionString));
    }

    [Fact]
    public async Task StartAsync_OwnerKilled_TheGuestTakesOverAndStopsItAtTheEnd()
    {
        using var folder = new TestFolder();
        await using (var owner = await HostProcess.StartAsync(folder))
        {
            await using var guest = await EmbeddedPostgres.StartAsync(Options(folder));
            Assert.False(guest.IsOwner);
            await owner.KillAsync();
            for (var attempt = 0; attempt < 600 && !guest.IsOwner; attempt++)
            {
                await Task.Delay(50);
            }

            Assert.True(guest.IsOwner);
            await WriteAsync(guest.ConnectionString, 4);
        }

        Assert.False(File.Exists(Path.Combine(folder.Data, "data", "postmaster.pid")));
    }

    [Fact]
    public async Task StartAsync_ManyAtOnce_OneOwnsAndAllWork()
    {
        using var folder = new TestFolder();
        var all = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => EmbeddedPostgres.StartAsync(Options(folder))));

        Assert.Single(all, postgres => postgres.IsOwner);
        foreach (var postgres in all.OrderBy(postgres => postgres.IsOwner))
        {
            await using (postgres)
            {
                Assert.True(await CanConnectAsync(postgres.ConnectionString));
            }
        }
    }

    [SkippableFact]
    public async Task StartAsync_OrdinaryUser_WorksWithoutRoot()
    {
        Skip.IfNot(Environment.IsPrivilegedProcess, "Run as an ordinary user, every other test of this class shows it.");
        var program = typeof(HostProgram).Assembly.Location;
        Skip.IfNot(await OrdinaryUser.CanReadAsync(program), "The account \"nobody\" cannot read the test's folder.");
        using var folder = new TestFolder();
        File.SetUnixFileMode(folder.Root, (UnixFileMode)0b111_111_111);

        await using var host = await HostProcess.StartAsync(folder, OrdinaryUser.Launcher);
        Assert.Equal("owner", host.Role);
        await WriteAsync(host.ConnectionString, 6);
        Assert.Equal(6, await ReadAsync(host.ConnectionString));
        Assert.Equal(0, await host.StopAsync());
    }

    private static int Postmaster(TestFolder folder) =>
        int.Parse(File.ReadLines(Path.Combine(folder.Data, "data", "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    private static async Task WriteAsync(string connectionString, int rows)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await source.ExecuteAsync("CREATE TABLE IF NOT EXISTS numbers (n int NOT NULL)");
        for (var row = 0; row < rows; row++)
        {
            await source.ExecuteAsync("INSERT INTO numbers VALUES (1)");
        }
    }

    private static async Task<long> ReadAsync(string connectionString)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        return await source.ScalarAsync<long>("SELECT count(*) FROM numbers");
    }

    private static async Task<bool> CanConnectAsync(string connectionString)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        return await source.ScalarAsync<int>("SELECT 1") == 1;
    }

    private static async Task<long> EventuallyReadAsync(string connectionString)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await ReadAsync(connectionString);
            }
            catch (NpgsqlException) when (attempt < 600)
            {
                await Task.Delay(50);
            }
        }
    }
}
