using CareerHub.PostgreSql.Embedded;
using Npgsql;

namespace CareerHub.PostgreSql.Tests.Embedded;

public sealed class EmbeddedPostgresTests
{
    [Fact]
    public async Task StartAsync_EmptyFolder_CreatesDatabaseOfUtf8WithoutNetworkOrSuperuser()
    {
        using var folder = new TestFolder();
        await using var postgres = await EmbeddedPostgres.StartAsync(folder.Options);
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
        await using var postgres = await EmbeddedPostgres.StartAsync(folder.Options);
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
        await using (var first = await EmbeddedPostgres.StartAsync(folder.Options))
        {
            await Numbers.WriteAsync(first.ConnectionString, 7);
        }

        Assert.False(File.Exists(Path.Combine(folder.Data, "data", "postmaster.pid")));
        await using var second = await EmbeddedPostgres.StartAsync(folder.Options);
        Assert.Equal(7, await Numbers.ReadAsync(second.ConnectionString));
    }

    [Fact]
    public async Task StartAsync_FolderWithSpacesQuotesAndLetters_Works()
    {
        using var folder = new TestFolder("Größe's \"$(x)\" 数");
        string socket;
        await using (var postgres = await EmbeddedPostgres.StartAsync(folder.Options))
        {
            await Numbers.WriteAsync(postgres.ConnectionString, 3);
            Assert.Equal(3, await Numbers.ReadAsync(postgres.ConnectionString));
            socket = new NpgsqlConnectionStringBuilder(postgres.ConnectionString).Host!;
        }

        Directory.Delete(socket, recursive: true);
    }

    [Fact]
    public async Task StartAsync_PathTooLongForASocket_UsesAShortPrivateFolderAndKeepsIt()
    {
        using var folder = new TestFolder(new string('x', 120));
        string socket;
        await using (var first = await EmbeddedPostgres.StartAsync(folder.Options))
        {
            socket = new NpgsqlConnectionStringBuilder(first.ConnectionString).Host!;
            await Numbers.WriteAsync(first.ConnectionString, 1);
        }

        await using (var second = await EmbeddedPostgres.StartAsync(folder.Options))
        {
            Assert.Equal(socket, new NpgsqlConnectionStringBuilder(second.ConnectionString).Host);
            Assert.Equal(1, await Numbers.ReadAsync(second.ConnectionString));
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
        await using (var first = await EmbeddedPostgres.StartAsync(folder.Options))
        {
            await Numbers.WriteAsync(first.ConnectionString, 5);
        }

        Assert.True(Directory.Exists(Path.Combine(Assert.Single(Directory.GetDirectories(folder.Fallback)), "data")));
        await using var second = await EmbeddedPostgres.StartAsync(folder.Options);
        Assert.Equal(5, await Numbers.ReadAsync(second.ConnectionString));
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

        var error = await Assert.ThrowsAsync<EmbeddedPostgresException>(() => EmbeddedPostgres.StartAsync(folder.Options));

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
        await using (await EmbeddedPostgres.StartAsync(folder.Options))
        {
        }

        File.Delete(Path.Combine(folder.Data, "password"));
        var error = await Assert.ThrowsAsync<EmbeddedPostgresException>(() => EmbeddedPostgres.StartAsync(folder.Options));
        Assert.StartsWith($"The cluster's password file {Path.Combine(folder.Data, "password")} is missing.", error.Message, StringComparison.Ordinal);
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
        await Numbers.WriteAsync(host.ConnectionString, 6);
        Assert.Equal(6, await Numbers.ReadAsync(host.ConnectionString));
        Assert.Equal(0, await host.StopAsync());
    }
}
