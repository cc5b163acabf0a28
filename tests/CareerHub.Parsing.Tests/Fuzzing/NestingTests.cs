using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Fuzzing;

/// <summary>Every reader that goes into depth, at a depth that no stack has room for.</summary>
public class NestingTests
{
    private const int Depth = 200_000;

    /// <summary>Makes 100 KB that are named 400 times.</summary>
    private const int Sharing = 20_000;

    private static readonly DocumentLimits s_limits = new() { MaxBytes = 64 << 20 };

    private static readonly ResumeParser s_parser = new(new ResumeParserOptions { Limits = s_limits });

    public static TheoryData<string> Names { get; } = [.. DeepDocument.All.Select(document => document.Name)];

    public static TheoryData<string> SharedNames { get; } = [.. DeepDocument.Shared.Select(document => document.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Parse_DeepDocument_EndsInTextOrAFinding(string name)
    {
        byte[] file = DeepDocument.All.Single(document => document.Name == name).Write(Depth);

        ParseResult result = await s_parser.ParseAsync(new MemoryStream(file));

        Assert.True(result.Text.Length > 0 == result.Succeeded);
        Assert.DoesNotContain(result.Findings, finding => finding.Code == FindingCodes.TooLarge);
    }

    [Theory]
    [MemberData(nameof(SharedNames))]
    public async Task Parse_DocumentWithASharedObject_EndsInTextOrAFinding(string name)
    {
        byte[] file = DeepDocument.Shared.Single(document => document.Name == name).Write(Sharing);

        (_, string? violation, _) = await FuzzRun.RunAsync(file, s_limits, CancellationToken.None);

        Assert.Null(violation);
    }

    [Fact]
    public async Task Parse_EveryDocumentAtModestDepth_ReadsOn()
    {
        foreach (DeepDocument document in DeepDocument.All.Concat(DeepDocument.Shared))
        {
            (string outcome, string? violation, _) = await FuzzRun.RunAsync(document.Write(3), s_limits, CancellationToken.None);

            Assert.Equal((document.Name, null), (document.Name, violation));
            Assert.True(outcome is "text" or "document.unsupported-type" or "document.damaged" or "document.unknown-type" or "document.no-text", $"{document.Name}: {outcome}");
        }
    }
}
