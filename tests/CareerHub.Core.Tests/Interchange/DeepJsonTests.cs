using System.Text;
using CareerHub.Import;
using CareerHub.Interchange;

namespace CareerHub.Core.Tests.Interchange;

/// <summary>JSON at a depth that no stack has room for.</summary>
public class DeepJsonTests
{
    private const int Depth = 200_000;

    [Theory]
    [InlineData("", "[", "]", "")]
    [InlineData("", "[", "", "")]
    [InlineData("", "{\"a\":", "}", "")]
    [InlineData("{\"basics\":", "{\"location\":", "}", "}")]
    [InlineData("{\"work\":", "[", "]", "}")]
    [InlineData("{\"unknown\":", "[{\"a\":", "}]", "}")]
    [InlineData("{\"version\":1,\"parts\":", "[", "]", "}")]
    [InlineData("{\"version\":1,\"text\":", "{\"text\":", "}", "}")]
    public void Read_DeepDocument_IsDamaged(string start, string open, string close, string end)
    {
        byte[] json = Encoding.ASCII.GetBytes(start + Times(open) + "null" + Times(close) + end);

        JsonResumeReadResult resume = JsonResume.Read(json, Ulid.NewUlid(), new JsonResumeOptions { MaxBytes = 16 << 20 });
        ParseResult draft = DraftJson.Read(json, new DraftJsonOptions { MaxBytes = 16 << 20 });

        Assert.Null(resume.Profile);
        Assert.Equal(FindingCodes.Damaged, Assert.Single(resume.Findings).Code);
        Assert.False(draft.Succeeded);
        Assert.Equal(FindingCodes.Damaged, Assert.Single(draft.Findings).Code);
    }

    private static string Times(string text) => new StringBuilder(text.Length * Depth).Insert(0, text, Depth).ToString();
}
