using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Pdf.Encryption;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Encryption;

/// <summary>The fixtures are one small file, encrypted by qpdf in each way that the standard security handler knows.</summary>
public sealed class EncryptedPdfTests
{
    [Theory]
    [InlineData("rc4-40.pdf")]
    [InlineData("rc4-128.pdf")]
    [InlineData("aes-128.pdf")]
    [InlineData("aes-256-r5.pdf")]
    [InlineData("aes-256.pdf")]
    public void Read_EmptyUserPassword_OpensTheFile(string fixture)
    {
        DocumentReadResult result = PdfAssert.Read(Load(fixture));

        Assert.Equal("Ada Lovelace\n", result.Document!.Text);
        Assert.Equal("Notes", result.Document.Metadata.Title);
        Assert.Empty(result.Findings);
    }

    [Theory]
    [InlineData("locked-128.pdf")]
    [InlineData("locked-256.pdf")]
    public void Read_UserPassword_IsRefusedAsEncrypted(string fixture)
    {
        DocumentReadResult result = PdfAssert.Read(Load(fixture));

        Assert.Null(result.Document);
        Assert.Equal([FindingCodes.Encrypted], PdfAssert.Codes(result));
    }

    [Fact]
    public void Read_UnknownSecurityHandler_IsRefusedAsEncrypted() =>
        Assert.Equal([FindingCodes.Encrypted], PdfAssert.Codes(PdfAssert.Read(PdfBuilder.WithText("Ada").Build(trailer: "/Encrypt<</Filter/Adobe.PubSec/V 4>>"))));

    [Fact]
    public void Rc4_KnownKey_GivesTheKnownStream() => Assert.Equal("BBF316E8D940AF0AD3", Convert.ToHexString(Rc4.Apply("Key"u8, "Plaintext"u8)));

    private static byte[] Load(string fixture)
    {
        using Stream stream = typeof(EncryptedPdfTests).Assembly.GetManifestResourceStream(fixture)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
