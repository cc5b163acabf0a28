using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Pdf.Encryption;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Encryption;

/// <summary>One file, encrypted by qpdf in each way that the standard security handler knows.</summary>
public sealed class EncryptedPdfTests
{
    [Theory]
    [InlineData("rc4-40")]
    [InlineData("rc4-128")]
    [InlineData("rc4-128-v4")]
    [InlineData("aes-128")]
    [InlineData("aes-128-clear-metadata")]
    [InlineData("aes-256-r5")]
    [InlineData("aes-256")]
    public void Read_EmptyUserPassword_OpensTheFile(string kind)
    {
        DocumentReadResult result = PdfSample.Read("encrypted-" + kind);

        Assert.Equal(string.Join('\f', PdfSample.Notes), result.Document!.Text);
        Assert.Equal("Notes of Elin Vasara", result.Document.Metadata.Title);
        Assert.Empty(result.Findings);
    }

    [Theory]
    [InlineData("rc4-40")]
    [InlineData("aes-128")]
    [InlineData("aes-256")]
    public void Read_UserPassword_IsRefusedAsEncrypted(string kind) => PdfSample.Read("locked-" + kind).RefusedWith(
        FindingCodes.Encrypted, "The file is protected with a password. Save a copy without the password and choose that.");

    [Fact]
    public void Read_UnknownSecurityHandler_IsRefusedAsEncrypted() =>
        Assert.Equal([FindingCodes.Encrypted], PdfAssert.Codes(PdfAssert.Read(PdfBuilder.WithText("Ada").Build(trailer: "/Encrypt<</Filter/Adobe.PubSec/V 4>>"))));

    [Fact]
    public void Rc4_KnownKey_GivesTheKnownStream() => Assert.Equal("BBF316E8D940AF0AD3", Convert.ToHexString(Rc4.Apply("Key"u8, "Plaintext"u8)));
}
