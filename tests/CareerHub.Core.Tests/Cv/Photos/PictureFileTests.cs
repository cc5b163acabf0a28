using System.Text;
using CareerHub.Cv.Photos;

namespace CareerHub.Core.Tests.Cv.Photos;

public class PictureFileTests
{
    private static readonly byte[] Png = [0x89, .. "PNG\r\n\u001A\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 1, 0x2C, 0, 0, 0, 200, 8, 2, 0, 0, 0];

    // A comment segment before the frame; 300 by 200.
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xFE, 0, 4, 1, 2, 0xFF, 0xC2, 0, 17, 8, 0, 200, 1, 0x2C, 3, 0, 0, 0];

    public static TheoryData<string, byte[], string> Pictures => new()
    {
        { "PNG", Png, "image/png" },
        { "JPEG", Jpeg, "image/jpeg" },
        { "WebP, lossy", [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8 "u8, 0, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A, 0x2C, 1, 200, 0], "image/webp" },
        { "WebP, lossless", [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8L"u8, 0, 0, 0, 0, 0x2F, 0x2B, 0xC1, 0x31, 0, 0, 0, 0, 0, 0], "image/webp" },
        { "WebP, extended", [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 0x2B, 1, 0, 199, 0, 0], "image/webp" },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task ReadAsync_Picture_TellsTypeAndSize(string name, byte[] bytes, string type)
    {
        (PictureFile? file, PhotoResult? refused) = await ReadAsync(bytes, new PhotoLimits());

        Assert.Null(refused);
        Assert.Equal((name, type, 300, 200), (name, file!.MediaType, file.Width, file.Height));
        Assert.Equal(bytes, file.Content.ToArray());
    }

    [Fact]
    public async Task ReadAsync_BeyondALimit_IsRefusedWithASentence()
    {
        await RefusedAsync(Png, new PhotoLimits { MaxBytes = 20 }, PhotoRefusal.TooLarge, "The picture has more than 0 MB. Choose a smaller one.");
        await RefusedAsync(Png, new PhotoLimits { MaxPixels = 59_999 }, PhotoRefusal.TooManyPixels, "The picture has more than 0 million pixels. Choose a smaller one.");
        await RefusedAsync(Png, new PhotoLimits { MinSide = 201 }, PhotoRefusal.TooSmall, "The picture is smaller than 201 by 201 pixels. Choose a larger one.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("GIF89a, and what follows it in such a file")]
    [InlineData("%PDF-1.7")]
    public async Task ReadAsync_NoPicture_IsRefused(string text) => await RefusedAsync(
        Encoding.UTF8.GetBytes(text), new PhotoLimits(), PhotoRefusal.NotAPicture, "This is no picture that can be used. Choose a JPEG, PNG or WebP file.");

    [Fact]
    public async Task ReadAsync_CutAnywhere_EndsInAnAnswer()
    {
        foreach (byte[] whole in Pictures.Select(row => (byte[])row[1]))
        {
            for (int length = 0; length < whole.Length; length++)
            {
                (PictureFile? file, PhotoResult? refused) = await ReadAsync(whole[..length], new PhotoLimits());
                Assert.True(file is null != refused is null);
            }
        }
    }

    private static async Task RefusedAsync(byte[] bytes, PhotoLimits limits, PhotoRefusal refusal, string message)
    {
        (PictureFile? file, PhotoResult? refused) = await ReadAsync(bytes, limits);

        Assert.Null(file);
        Assert.Equal((refusal, message, null), (refused!.Refusal, refused.Message, refused.Photo));
    }

    private static async Task<(PictureFile? File, PhotoResult? Refused)> ReadAsync(byte[] bytes, PhotoLimits limits)
    {
        using var stream = new MemoryStream(bytes);
        return await PictureFile.ReadAsync(stream, limits);
    }
}
