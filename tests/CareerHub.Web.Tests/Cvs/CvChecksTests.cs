using CareerHub.Cv;
using CareerHub.Cv.Exports;
using CareerHub.Parsing;
using CareerHub.PostgreSql.Profiles;
using CareerHub.Profiles;
using CareerHub.Web.Cvs;
using CareerHub.Web.Hosting;
using CareerHub.Web.PublicPages;
using Microsoft.Extensions.Options;

namespace CareerHub.Web.Tests.Cvs;

public class CvChecksTests
{
    [Fact]
    public async Task Start_DrawingNeverEnds_IsGivenUpWithASentence()
    {
        using var checks = new Checks(new ShortClock());
        OwnCv cv = Cv();

        CvCheckRun run = checks.All.Start(cv);
        CvCheckRun joined = checks.All.Start(cv);
        await run.Ended;

        Assert.Same(run, joined);
        Assert.Null(checks.All.FindRunning(cv));
        Assert.Null(checks.All.Find(cv)!.Found);
        Assert.StartsWith("The check took too long and was given up", checks.All.Find(cv)!.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WhileItRuns_SaysHowFarItIsAndOfThisCvAlone()
    {
        using var checks = new Checks(TimeProvider.System);
        OwnCv cv = Cv();

        CvCheckRun run = checks.All.Start(cv);
        await checks.Renderer.Asked.Task;

        Assert.Equal(CvCheckStage.Drawing, checks.All.FindRunning(cv)!.Stage);
        Assert.Null(checks.All.Find(cv));
        Assert.Null(checks.All.FindRunning(Cv()));
        Assert.False(run.Ended.IsCompleted);
    }

    private static OwnCv Cv()
    {
        var profile = new Profile { UserId = Ulid.NewUlid(), FullName = "Ana Ruiz" };
        return new OwnCv(new StoredProfile(profile, ProfileVersion.None, 0, DateTimeOffset.UnixEpoch), CvVersion.Default(profile), IsStored: true);
    }

    private sealed class Checks : IDisposable
    {
        private readonly CvPdfs pdfs;

        public Checks(TimeProvider clock)
        {
            var templates = new CvTemplates();
            pdfs = new CvPdfs(templates, new CvExporter(templates, Renderer));
            All = new CvChecks(templates, Renderer, new ResumeParser(), pdfs, Options.Create(new SiteOptions()), clock);
        }

        public CvChecks All { get; }

        public EndlessRenderer Renderer { get; } = new();

        public void Dispose()
        {
            All.Dispose();
            pdfs.Dispose();
        }
    }

    private sealed class EndlessRenderer : IPdfRenderer
    {
        public TaskCompletionSource Asked { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async Task<RenderedPdf> RenderAsync(string html, PdfOptions options, CancellationToken cancellationToken = default)
        {
            Asked.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            throw new InvalidOperationException("This never ends.");
        }
    }

    /// <summary>A second is a millisecond.</summary>
    private sealed class ShortClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? dueTime / 1000 : dueTime, period);
    }
}
