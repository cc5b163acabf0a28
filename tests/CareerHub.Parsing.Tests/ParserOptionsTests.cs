using System.Globalization;
using System.Reflection;
using System.Text;
using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests;

public class ParserOptionsTests
{
    public static TheoryData<string> Limits { get; } = [.. typeof(DocumentLimits).GetProperties().Where(property => property.CanWrite).Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task Limit_OutOfRange_IsNamedByAllThatTakeIt(string name)
    {
        DocumentLimits limits = With(name, 0);
        using MemoryStream stream = Stream("Ada");

        ArgumentException made = Assert.Throws<ArgumentException>(() => new ResumeParser(new ResumeParserOptions { Limits = limits }));
        ArgumentException read = await Assert.ThrowsAsync<ArgumentException>(() => new DocumentReader().ReadAsync(stream, limits));
        IEnumerable<string>? failures = new ResumeParserOptionsValidator().Validate(null, new ResumeParserOptions { Limits = limits }).Failures;

        Assert.StartsWith($"ResumeParserOptions.Limits.{name} must be greater than zero, but is 0.", made.Message, StringComparison.Ordinal);
        Assert.StartsWith($"DocumentLimits.{name} must be greater than zero, but is 0.", read.Message, StringComparison.Ordinal);
        Assert.Equal([$"ResumeParserOptions.Limits.{name} must be greater than zero, but is 0."], failures);
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task Limit_AsLargeAsItMayBe_Reads(string name)
    {
        using MemoryStream stream = Stream("Ada");

        DocumentReadResult result = await new DocumentReader().ReadAsync(stream, With(name, name switch
        {
            nameof(DocumentLimits.MaxBytes) or nameof(DocumentLimits.MaxDecodedBytes) or nameof(DocumentLimits.MaxPicturePixels) => Array.MaxLength,
            nameof(DocumentLimits.MaxNesting) => 500,
            nameof(DocumentLimits.MaxDuration) => long.MaxValue,
            _ => int.MaxValue,
        }));

        Assert.Equal("Ada\n", result.Document!.Text);
    }

    [Theory]
    [InlineData(nameof(DocumentLimits.MaxBytes))]
    [InlineData(nameof(DocumentLimits.MaxDecodedBytes))]
    [InlineData(nameof(DocumentLimits.MaxPicturePixels))]
    public void Limit_BeyondWhatAnArrayHolds_IsRefused(string name)
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => new ResumeParser(new ResumeParserOptions { Limits = With(name, 2_147_483_592) }));

        Assert.StartsWith($"ResumeParserOptions.Limits.{name} must be at most 2147483591, but is 2147483592.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_SeveralOutOfRange_AreAllNamed()
    {
        var limits = new DocumentLimits { MaxPages = -1, MaxNesting = 501, MaxBytes = long.MaxValue };

        ArgumentException thrown = Assert.Throws<ArgumentException>(() => new ResumeParser(new ResumeParserOptions { Limits = limits, TimeProvider = null! }));

        Assert.StartsWith(
            "ResumeParserOptions.Limits.MaxPages must be greater than zero, but is -1. ResumeParserOptions.Limits.MaxBytes must be at most 2147483591, but is 9223372036854775807. "
            + "ResumeParserOptions.Limits.MaxNesting must be at most 500, but is 501. ResumeParserOptions.TimeProvider must be set.",
            thrown.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task MaxBytes_OfACall_OnlyLowersTheLimit()
    {
        var parser = new ResumeParser(new ResumeParserOptions { Limits = new DocumentLimits { MaxBytes = 10 } });

        ParseResult raised = await parser.ParseAsync(Stream("twelve bytes"), new ParseOptions { MaxBytes = 1000 });
        ParseResult lowered = await parser.ParseAsync(Stream("6bytes"), new ParseOptions { MaxBytes = 5 });

        Assert.Equal("The file is larger than 10 bytes. Save a smaller copy, for example with fewer or smaller pictures, and choose that.", Assert.Single(raised.Findings).Message);
        Assert.Equal("The file is larger than 5 bytes. Save a smaller copy, for example with fewer or smaller pictures, and choose that.", Assert.Single(lowered.Findings).Message);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => parser.ParseAsync(Stream("x"), new ParseOptions { MaxBytes = 0 }));
    }

    private static DocumentLimits With(string name, long value)
    {
        var limits = new DocumentLimits();
        PropertyInfo property = typeof(DocumentLimits).GetProperty(name)!;
        property.SetValue(limits, property.PropertyType == typeof(TimeSpan) ? TimeSpan.FromTicks(value) : Convert.ChangeType(value, property.PropertyType, CultureInfo.InvariantCulture));
        return limits;
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
