using System.Text;
using CareerHub.Import;

namespace CareerHub.Parsing.Tests.Fields.Lists;

/// <summary>Drafts of CVs that stand in a test as plain text.</summary>
internal static class TextDrafts
{
    public static async Task<ProfileDraft> Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return (await new ResumeParser().ParseAsync(stream)).Draft;
    }
}
