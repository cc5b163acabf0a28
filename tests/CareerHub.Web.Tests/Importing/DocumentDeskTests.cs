using CareerHub.Import;
using CareerHub.Web.Hosting;
using CareerHub.Web.Importing;
using Microsoft.Extensions.Options;

namespace CareerHub.Web.Tests.Importing;

public class DocumentDeskTests
{
    [Fact]
    public async Task Read_MoreThanMayBeReadOrWait_IsRefusedAndTheOthersAreRead()
    {
        var parser = new Parser();
        var options = new SiteOptions { Import = { ConcurrentReads = 1, WaitingReads = 1, MaxDocumentBytes = 4321 } };
        using var desk = new DocumentDesk(parser, Options.Create(options));

        Task<ParseResult?> read = desk.ReadAsync(Stream.Null, CancellationToken.None);
        Task<ParseResult?> waiting = desk.ReadAsync(Stream.Null, CancellationToken.None);
        ParseResult? refused = await desk.ReadAsync(Stream.Null, CancellationToken.None);

        Assert.Null(refused);
        Assert.Equal(1, parser.Calls);
        parser.Outcome.SetResult(new ParseResult { Draft = new ProfileDraft(), Findings = [], Text = "" });
        Assert.NotNull(await read);
        Assert.NotNull(await waiting);
        Assert.Equal(4321, parser.MaxBytes);
    }

    private sealed class Parser : IResumeParser
    {
        public TaskCompletionSource<ParseResult> Outcome { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Calls { get; private set; }

        public long? MaxBytes { get; private set; }

        public Task<ParseResult> ParseAsync(Stream document, ParseOptions? options = null, CancellationToken cancellationToken = default)
        {
            Calls++;
            MaxBytes = options?.MaxBytes;
            return Outcome.Task;
        }
    }
}
