using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using CareerHub.Cv.Photos;

namespace CareerHub.Pdf.Tests;

public sealed class ChromiumPhotoTests(RendererFixture fixture) : IClassFixture<RendererFixture>
{
    private static readonly byte[] Red = [255, 0, 0];
    private static readonly byte[] Blue = [0, 0, 255];

    [Fact]
    public async Task CropAsync_WidePicture_ShowsThePartThatIsAskedFor()
    {
        byte[] wide = Png(1200, 400, x => x < 600 ? Red : Blue);
        byte[] red = (await CropAsync(Png(300, 300, _ => Red))).Photo!.Content;

        CvPhoto left = (await CropAsync(wide, new PhotoCrop(X: -1))).Photo!;
        CvPhoto right = (await CropAsync(wide, new PhotoCrop(X: double.PositiveInfinity, Zoom: 2))).Photo!;
        CvPhoto end = (await CropAsync(wide, new PhotoCrop(X: 1, Zoom: 9))).Photo!;

        Assert.Equal(red, left.Content);
        Assert.NotEqual(red, right.Content);
        Assert.Equal((await CropAsync(Png(300, 300, _ => Blue))).Photo!.Content, end.Content);
        Assert.Equal(("image/jpeg", 550, 708), await SizeAsync(left.Content));
    }

    [Fact]
    public async Task CropAsync_JpegWithMetadata_LosesIt()
    {
        byte[] plain = (await CropAsync(Png(400, 400, _ => Red))).Photo!.Content;
        byte[] secret = Encoding.ASCII.GetBytes("Exif\0\0 taken at home, 51.5 N 0.1 W");
        byte[] marked = [.. plain.AsSpan(0, 2), 0xFF, 0xE1, 0, (byte)(secret.Length + 2), .. secret, .. plain.AsSpan(2)];

        PhotoResult result = await CropAsync(marked);

        Assert.DoesNotContain("taken at home", Encoding.Latin1.GetString(result.Photo!.Content), StringComparison.Ordinal);
        Assert.DoesNotContain("Exif", Encoding.Latin1.GetString(result.Photo.Content), StringComparison.Ordinal);
        Assert.StartsWith("data:image/jpeg;base64,/9j/", result.Photo.ToDataAddress(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RedrawAsync_Picture_IsKeptWholeUprightAndWithoutMetadata()
    {
        byte[] portrait = (await CropAsync(Png(400, 400, x => x < 200 ? Red : Blue))).Photo!.Content;

        // TIFF 6.0: little-endian, one entry, tag 274 (orientation), a short, 6: turned by a quarter.
        byte[] turn = [.. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0];
        byte[] turned = [.. portrait.AsSpan(0, 2), 0xFF, 0xE1, 0, (byte)(turn.Length + 2), .. turn, .. portrait.AsSpan(2)];

        CvPhotoSource small = await RedrawAsync(turned);
        CvPhotoSource large = await RedrawAsync(Png(3000, 1000, x => x < 1500 ? Red : Blue));

        Assert.Equal(("image/jpeg", 708, 550), await SizeAsync(small.Content));
        Assert.DoesNotContain("Exif", Encoding.Latin1.GetString(small.Content), StringComparison.Ordinal);
        Assert.Equal((2449, 816), large.Size);
        Assert.Equal(await PartAsync(Png(300, 300, _ => Blue), 0.5), await PartAsync(large.Content, 1));
    }

    [Fact]
    public async Task RedrawAsync_NoPicture_IsRefused()
    {
        using var stream = new MemoryStream("<html>"u8.ToArray());

        PhotoSourceResult result = await fixture.Renderer.RedrawAsync(stream);

        Assert.Equal((PhotoRefusal.NotAPicture, "This is no picture that can be used. Choose a JPEG, PNG or WebP file."), (result.Refusal!.Value, result.Message));
        Assert.Null(result.Source);
    }

    [Fact]
    public async Task CropAsync_HeaderWithoutAPicture_IsDamaged()
    {
        byte[] picture = Png(400, 400, _ => Red);
        picture[30] ^= 0xFF;

        PhotoResult result = await CropAsync(picture);

        Assert.Equal((PhotoRefusal.Damaged, "The picture is damaged and cannot be shown. Save it again as JPEG and choose that."), (result.Refusal!.Value, result.Message));
        Assert.Null(result.Photo);
    }

    [Fact]
    public async Task CropAsync_NoPicture_IsRefusedWithoutABrowser()
    {
        await using var renderer = new ChromiumPdfRenderer();
        using var stream = new MemoryStream("<html>"u8.ToArray());

        Assert.Equal(PhotoRefusal.NotAPicture, (await renderer.CropAsync(stream)).Refusal);
        Assert.Null(renderer.BrowserProcessId);
    }

    private async Task<PhotoResult> CropAsync(byte[] picture, PhotoCrop? crop = null)
    {
        using var stream = new MemoryStream(picture);
        return await fixture.Renderer.CropAsync(stream, crop);
    }

    private async Task<byte[]> PartAsync(byte[] picture, double x) => (await CropAsync(picture, new PhotoCrop(x))).Photo!.Content;

    private async Task<CvPhotoSource> RedrawAsync(byte[] picture)
    {
        using var stream = new MemoryStream(picture);
        return (await fixture.Renderer.RedrawAsync(stream)).Source!;
    }

    private static async Task<(string, int, int)> SizeAsync(byte[] picture)
    {
        using var stream = new MemoryStream(picture);
        PictureFile file = (await PictureFile.ReadAsync(stream, new PhotoLimits())).File!;
        return (file.MediaType, file.Width, file.Height);
    }

    // ISO 15948: signature, IHDR, one IDAT of rows without a filter, IEND.
    private static byte[] Png(int width, int height, Func<int, byte[]> colour)
    {
        byte[] row = [0, .. Enumerable.Range(0, width).SelectMany(colour)];
        using var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.Fastest))
        {
            for (int y = 0; y < height; y++)
            {
                zlib.Write(row);
            }
        }

        return [0x89, .. "PNG\r\n\u001A\n"u8, .. Chunk("IHDR", [.. BigEndian((uint)width), .. BigEndian((uint)height), 8, 2, 0, 0, 0]), .. Chunk("IDAT", data.ToArray()), .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string name, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(name), .. data];
        return [.. BigEndian((uint)data.Length), .. body, .. BigEndian(Crc(body))];
    }

    // ISO 15948, annex D.
    private static uint Crc(byte[] bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte value in bytes)
        {
            crc ^= value;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
            }
        }

        return ~crc;
    }

    private static byte[] BigEndian(uint value)
    {
        byte[] bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }
}
