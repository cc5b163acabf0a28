using CareerHub.DependencyInjection;
using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Tests.Documents.Ocr;
using Microsoft.Extensions.DependencyInjection;

namespace CareerHub.Parsing.Tests;

public class ResumeParsingBuilderExtensionsTests
{
    // The header of a GIF of 300 by 100 pixels.
    private static readonly byte[] Picture = Convert.FromHexString("4749463839612c0164000000000000");

    [Fact]
    public async Task AddResumeParsing_EngineOfTheHost_ReadsPictures()
    {
        ParseResult result = await ParseAsync(services => services.AddSingleton<IOcrEngine>(Engine("registered")), _ => { });

        Assert.Equal(("registered\n", "image/gif"), (result.Text, result.MediaType));
        Assert.Contains(FindingCodes.RecognizedText, result.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public async Task AddResumeParsing_EngineOfTheOptions_Wins()
    {
        ParseResult result = await ParseAsync(services => services.AddSingleton<IOcrEngine>(Engine("registered")), options => options.OcrEngine = Engine("chosen"));

        Assert.Equal("chosen\n", result.Text);
    }

    [Fact]
    public async Task AddResumeParsing_NoEngine_RefusesPictures()
    {
        ParseResult result = await ParseAsync(_ => { }, _ => { });

        Assert.Equal(FindingCodes.UnsupportedType, Assert.Single(result.Findings).Code);
    }

    private static StandInEngine Engine(string word) => StandInEngine.Of(new OcrWord(word, 0, 0, 90, 30, 1, 0));

    private static async Task<ParseResult> ParseAsync(Action<IServiceCollection> register, Action<ResumeParserOptions> configure)
    {
        var services = new ServiceCollection();
        register(services);
        services.AddCareerHub().AddResumeParsing(configure);
        await using ServiceProvider provider = services.BuildServiceProvider();
        using var stream = new MemoryStream(Picture);
        return await provider.GetRequiredService<IResumeParser>().ParseAsync(stream);
    }
}
