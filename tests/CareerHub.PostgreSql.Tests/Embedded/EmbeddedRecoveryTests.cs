using System.Diagnostics;
using CareerHub.PostgreSql.Embedded;

namespace CareerHub.PostgreSql.Tests.Embedded;

/// <summary>Processes that die, and several on one folder.</summary>
public sealed class EmbeddedRecoveryTests
{
    [Fact]
    public async Task StartAsync_HostKilled_AdoptsTheRunningCluster()
    {
        using var folder = new TestFolder();
        await using (var host = await HostProcess.StartAsync(folder))
        {
            Assert.Equal("owner", host.Role);
            await Numbers.WriteAsync(host.ConnectionString, 11);
            await host.KillAsync();
        }

        var running = folder.Postmaster;
        await using (var postgres = await EmbeddedPostgres.StartAsync(folder.Options))
        {
            Assert.True(postgres.IsOwner);
            Assert.Equal(running, folder.Postmaster);
            Assert.Equal(11, await Numbers.ReadAsync(postgres.ConnectionString));
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
            await Numbers.WriteAsync(host.ConnectionString, 100);
            await host.KillAsync();
            Process.GetProcessById(folder.Postmaster).Kill();
            Assert.True(File.Exists(Path.Combine(folder.Data, "data", "postmaster.pid")));
        }

        await using var postgres = await EmbeddedPostgres.StartAsync(folder.Options);
        Assert.Equal(300, await Numbers.ReadAsync(postgres.ConnectionString));
    }

    [Fact]
    public async Task StartAsync_PostgresKilledWhileInUse_IsStartedAgainWithTheSameConnectionString()
    {
        using var folder = new TestFolder();
        await using var postgres = await EmbeddedPostgres.StartAsync(folder.Options);
        await Numbers.WriteAsync(postgres.ConnectionString, 9);

        Process.GetProcessById(folder.Postmaster).Kill();

        Assert.Equal(9, await Numbers.EventuallyReadAsync(postgres.ConnectionString));
    }

    [Fact]
    public async Task StartAsync_SecondProcess_IsAGuestAndLeavesTheClusterRunning()
    {
        using var folder = new TestFolder();
        await using var owner = await EmbeddedPostgres.StartAsync(folder.Options);
        await using (var guest = await HostProcess.StartAsync(folder))
        {
            Assert.Equal("guest", guest.Role);
            Assert.Equal(owner.ConnectionString, guest.ConnectionString);
            Assert.Equal(0, await guest.StopAsync());
        }

        await Numbers.WriteAsync(owner.ConnectionString, 2);
        Assert.Equal(2, await Numbers.ReadAsync(owner.ConnectionString));
    }

    [Fact]
    public async Task StartAsync_OwnerKilled_TheGuestTakesOverAndStopsItAtTheEnd()
    {
        using var folder = new TestFolder();
        await using (var owner = await HostProcess.StartAsync(folder))
        {
            await using var guest = await EmbeddedPostgres.StartAsync(folder.Options);
            Assert.False(guest.IsOwner);
            await owner.KillAsync();
            for (var attempt = 0; attempt < 600 && !guest.IsOwner; attempt++)
            {
                await Task.Delay(50);
            }

            Assert.True(guest.IsOwner);
            await Numbers.WriteAsync(guest.ConnectionString, 4);
        }

        Assert.False(File.Exists(Path.Combine(folder.Data, "data", "postmaster.pid")));
    }

    [Fact]
    public async Task Watch_GuestCannotStartAtFirst_TriesUntilItCan()
    {
        using var folder = new TestFolder();
        using var log = new WatchLog();
        await using var owner = await HostProcess.StartAsync(folder);
        await Numbers.WriteAsync(owner.ConnectionString, 5);
        await using var guest = await EmbeddedPostgres.StartAsync(folder.Options, log);
        var password = Path.Combine(folder.Data, "password");
        var postmaster = folder.Postmaster;
        File.Move(password, password + ".away");
        await owner.KillAsync();
        Process.GetProcessById(postmaster).Kill();

        await log.FailuresAsync(2);
        File.Move(password + ".away", password);

        Assert.Equal(5, await Numbers.EventuallyReadAsync(guest.ConnectionString));
    }

    [Fact]
    public async Task Watch_FileThatCannotBeRead_GoesOnWatching()
    {
        using var folder = new TestFolder();
        using var log = new WatchLog();
        await using var postgres = await EmbeddedPostgres.StartAsync(folder.Options, log);
        await Numbers.WriteAsync(postgres.ConnectionString, 6);
        var postmaster = folder.Postmaster;
        var pid = Path.Combine(folder.Data, "data", "postmaster.pid");
        File.Move(pid, pid + ".away");
        Directory.CreateDirectory(pid);

        await log.FailuresAsync(2);
        Directory.Delete(pid);
        File.Move(pid + ".away", pid);
        Process.GetProcessById(postmaster).Kill();

        Assert.Equal(6, await Numbers.EventuallyReadAsync(postgres.ConnectionString));
    }

    [Fact]
    public async Task StartAsync_ManyAtOnce_OneOwnsAndAllWork()
    {
        using var folder = new TestFolder();
        var all = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => EmbeddedPostgres.StartAsync(folder.Options)));

        Assert.Single(all, postgres => postgres.IsOwner);
        foreach (var postgres in all.OrderBy(postgres => postgres.IsOwner))
        {
            await using (postgres)
            {
                Assert.True(await Numbers.CanConnectAsync(postgres.ConnectionString));
            }
        }
    }
}
