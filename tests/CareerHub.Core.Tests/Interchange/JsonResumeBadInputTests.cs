using System.Text;
using CareerHub.Import;
using CareerHub.Interchange;
using CareerHub.Profiles;
using CareerHub.Profiles.Validation;

namespace CareerHub.Core.Tests.Interchange;

public class JsonResumeBadInputTests
{
    public static TheoryData<string, string, string> Refused => new()
    {
        { "", FindingCodes.Empty, "The file is empty. Choose another one." },
        { " \n\t", FindingCodes.Empty, "The file is empty. Choose another one." },
        { "[]", FindingCodes.Damaged, "The file is JSON, but not a JSON Resume: it has to be one object in braces." },
        { "\"x\"", FindingCodes.Damaged, "The file is JSON, but not a JSON Resume: it has to be one object in braces." },
        { "{\n\"a\":}", FindingCodes.Damaged, "The file is not valid JSON: line 2 cannot be read, or nests too deep. Correct it and try again." },
        { "%PDF-1.7", FindingCodes.Damaged, "The file is not valid JSON: line 1 cannot be read, or nests too deep. Correct it and try again." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Read_BadContent_IsRefusedWithASentence(string json, string code, string message)
    {
        JsonResumeReadResult result = JsonResume.Read(Encoding.UTF8.GetBytes(json), default);

        Assert.False(result.Succeeded);
        Finding finding = Assert.Single(result.Findings);
        Assert.Equal((code, FindingSeverity.Error, message), (finding.Code, finding.Severity, finding.Message));
    }

    [Fact]
    public void Read_BytesThatAreNoUtf8_AreRefused() =>
        Assert.Equal(FindingCodes.Damaged, JsonResume.Read(new byte[] { (byte)'{', (byte)'"', 0xFF, (byte)'"', (byte)':', (byte)'1', (byte)'}' }, default).Findings[0].Code);

    [Theory]
    [InlineData("""{"basics":{"name":"a\ud800b"}}""", "a\uFFFDb")]
    [InlineData("""{"basics":{"name":"a\u0000b"}}""", "a\uFFFDb")]
    [InlineData("""{"basics":{"name":"\ud83d\ude00"}}""", "😀")]
    [InlineData("""{"basics":{"name":"A","\udc00":1}}""", "A")]
    public void Read_EscapesThatAreNoText_AreReplaced(string json, string name)
    {
        JsonResumeReadResult result = JsonResume.Read(Encoding.UTF8.GetBytes(json), default);

        Assert.Equal(name, result.Profile?.FullName);
        Assert.Equal(name != "😀", result.Findings.Any(finding => finding is { Code: FindingCodes.UnmappedText, Severity: FindingSeverity.Warning }));
    }

    [Fact]
    public void Read_MembersNamedTwice_TheLastCounts()
    {
        JsonResumeReadResult result = JsonResume.Read(Encoding.UTF8.GetBytes("""{"basics":{"name":"A","x":{"a":1,"a":2},"name":"B"}}"""), default);

        JsonResumeTests.AssertSame("""{"basics":{"name":"B","x":{"a":2}}}""", JsonResume.ToJson(result.Profile!));
        Finding finding = Assert.Single(result.Findings);
        Assert.Equal((FindingCodes.NamedTwice, "2 members in the file are named twice in the same object. The last ones were read."), (finding.Code, finding.Message));
    }

    [Fact]
    public void Read_ByteOrderMark_IsIgnored() => Assert.True(JsonResume.Read(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'{', (byte)'}' }, default).Succeeded);

    [Fact]
    public void Read_CountryThatIsNoCharacter_IsReported()
    {
        JsonResumeReadResult result = JsonResume.Read(Encoding.UTF8.GetBytes("""{"basics":{"location":{"countryCode":"\uFFFE"}}}"""), default);

        Assert.Equal(FindingCodes.WrongType, Assert.Single(result.Findings).Code);
        Assert.Null(result.Profile!.Location.CountryCode);
    }

    [Fact]
    public void Read_Nesting_IsBounded()
    {
        Assert.True(JsonResume.Read(Nested(63), default).Succeeded);
        Assert.False(JsonResume.Read(Nested(64), default).Succeeded);
        Assert.False(JsonResume.Read(Nested(200_000), default).Succeeded);
        Assert.False(JsonResume.Read(Nested(9), default, new JsonResumeOptions { MaxDepth = 9 }).Succeeded);
    }

    [Theory]
    [InlineData("{\"x\":@}", 63, 0)]
    [InlineData("{\"work\":@}", 62, 1)]
    [InlineData("{\"work\":[@]}", 62, 0)]
    [InlineData("{\"basics\":{\"profiles\":@}}", 61, 1)]
    [InlineData("{\"work\":[{\"name\":\"a\",\"highlights\":[@]}]}", 60, 0)]
    [InlineData("{\"work\":[{\"name\":\"a\",\"x-careerhub\":{\"technologies\":@}}]}", 60, 0)]
    [InlineData("{\"skills\":[{\"keywords\":[\"a\"],\"x\":@}]}", 61, 0)]
    [InlineData("{\"skills\":[{\"keywords\":[\"a\",@]}]}", 60, 0)]
    public void Read_DeepestThatIsKept_CanBeStoredAndLoadedAndWritten(string frame, int levels, int refusedAbove)
    {
        static byte[] Document(string frame, int levels) =>
            Encoding.UTF8.GetBytes(frame.Replace("@", string.Concat(Enumerable.Repeat("{\"a\":", levels)) + "1" + new string('}', levels), StringComparison.Ordinal));

        Profile profile = JsonResume.Read(Document(frame, levels), default).Profile!;

        JsonExtensions[] all = [profile.Extensions, .. profile.Experiences.Select(e => e.Extensions), .. profile.Skills.Select(e => e.Extensions)];
        Assert.All(all, extensions => Assert.Equal(extensions, JsonExtensions.Parse(extensions.ToString())));
        Assert.DoesNotContain(ProfileValidator.Validate(profile).Errors, error => error.Code == ValidationCodes.TooDeep);
        Assert.True(JsonResume.Read(Encoding.UTF8.GetBytes(JsonResume.ToJson(profile, new JsonResumeWriteOptions { IncludeSchema = false })), default).Succeeded);
        JsonResumeReadResult deeper = JsonResume.Read(Document(frame, levels + 1), default);
        Assert.True(refusedAbove == 0 || deeper.Findings[0].Message == "The file nests too deep. Take out what is not needed and try again.");
    }

    [Fact]
    public void Read_MoreThanALimit_IsRefused()
    {
        byte[] json = Encoding.UTF8.GetBytes("""{"work":[{},{},{}]}""");

        Assert.Equal("A list in the file has more than 2 items. Shorten it and try again.", JsonResume.Read(json, default, new JsonResumeOptions { MaxItems = 2 }).Findings[0].Message);
        Assert.Equal("The file holds more than 4 values. Take out what is not needed and try again.", JsonResume.Read(json, default, new JsonResumeOptions { MaxValues = 4 }).Findings[0].Message);
        Assert.Equal(FindingCodes.TooLarge, JsonResume.Read(json, default, new JsonResumeOptions { MaxBytes = json.Length - 1 }).Findings[0].Code);
        Assert.True(JsonResume.Read(json, default, new JsonResumeOptions { MaxItems = 3, MaxValues = 5, MaxBytes = json.Length }).Succeeded);
    }

    [Fact]
    public async Task ReadAsync_LargestLimitThereIs_Reads()
    {
        using var stream = new MemoryStream("""{"basics":{"name":"Ada"}}"""u8.ToArray());

        Assert.True((await JsonResume.ReadAsync(stream, default, new JsonResumeOptions { MaxBytes = int.MaxValue })).Succeeded);
    }

    [Fact]
    public async Task ReadAsync_StreamLongerThanTheLimit_IsNotReadToItsEnd()
    {
        using var stream = new MemoryStream(new byte[1_000_000]);

        JsonResumeReadResult result = await JsonResume.ReadAsync(stream, default, new JsonResumeOptions { MaxBytes = 1000 });

        Assert.Equal(FindingCodes.TooLarge, result.Findings[0].Code);
        Assert.Equal(1001, stream.Position);
    }

    [Fact]
    public async Task ReadAsync_Stream_IsRead()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Documents.Full));

        Assert.Equal("Maren Østergård", (await JsonResume.ReadAsync(stream, default)).Profile?.FullName);
    }

    [Fact]
    public void Read_ManyBadMembers_AreCountedBeyondTheLimit()
    {
        byte[] json = Encoding.UTF8.GetBytes("""{"work":[1,2,3,4,5]}""");

        IReadOnlyList<Finding> findings = JsonResume.Read(json, default, new JsonResumeOptions { MaxFindings = 2 }).Findings;

        Assert.Equal(3, findings.Count);
        Assert.Equal("3 more findings of this kind are not listed.", findings[2].Message);
    }

    private static byte[] Nested(int levels) => Encoding.UTF8.GetBytes("{\"x\":" + new string('[', levels) + new string(']', levels) + "}");
}
