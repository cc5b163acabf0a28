using CareerHub.Cv;
using CareerHub.Cv.Exports;
using CareerHub.Profiles.Validation;

namespace CareerHub.Core.Tests.Cv;

public class CvFrozenCopyTests
{
    private static readonly CvVersion Version = new() { Name = "Short", Template = "classic", TemplateVersion = 2, Language = "fr" };

    private static readonly DateTimeOffset Now = new(2026, 3, 1, 9, 30, 0, TimeSpan.Zero);

    [Fact]
    public void Of_Export_SaysWhatItIs()
    {
        CvFrozenCopy copy = CvFrozenCopy.Of(Version, CvFormat.Markdown, "abc"u8, "  Hôpital\n de Lyon ", Now);

        Assert.Equal(
            new CvFrozenCopy
            {
                Id = copy.Id,
                VersionId = Version.Id,
                VersionName = "Short",
                Template = "classic",
                TemplateVersion = 2,
                Language = "fr",
                MediaType = "text/markdown; charset=utf-8",
                FileExtension = ".md",
                Length = 3,
                Sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Note = "Hôpital de Lyon",
                CreatedAt = Now,
            },
            copy);
        Assert.True(copy.Matches("abc"u8));
        Assert.False(copy.Matches("abd"u8));
        Assert.Throws<ArgumentException>(() => CvFrozenCopy.Of(Version, CvFormat.Pdf, [], null, Now));
    }

    [Fact]
    public void Validate_LongNoteAndLargeFile_AreErrors()
    {
        CvFrozenCopy copy = CvFrozenCopy.Of(Version, CvFormat.Pdf, "abc"u8, new string('x', 500), Now);

        Assert.True(copy.Validate().IsValid);
        Assert.Equal(
            ["The note has 501 characters; at most 500 are possible.", "The file has 3 bytes; at most 2 can be kept."],
            (copy with { Note = new string('x', 501) }).Validate(new ProfileLimits { FrozenCopyBytes = 2 }).Errors.Select(error => error.Message));
    }
}
