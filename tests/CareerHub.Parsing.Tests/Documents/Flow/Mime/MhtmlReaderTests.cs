using System.Text;
using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Flow.Mime;

public class MhtmlReaderTests
{
    private const string Page = "<html><head><title>CV</title></head><body><h1>Zoë Müller</h1><p>Köln</p></body></html>";

    [Fact]
    public async Task Read_PageSavedByABrowser_IsReadAsHtml()
    {
        DocumentText document = await ReadAsync("""
            From: <Saved by Blink>
            Snapshot-Content-Location: https://zoe.example.com/
            Subject: CV
            Date: Fri, 3 Jan 2025 10:00:00 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related;
            	type="text/html";
            	boundary="----MultipartBoundary--abc----"


            ------MultipartBoundary--abc----
            Content-Type: text/html
            Content-ID: <frame-1@mhtml.blink>
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://zoe.example.com/

            <!DOCTYPE html><html><head><meta http-equiv=3D"Content-Type" content=3D"text/=
            html; charset=3DUTF-8"><title>CV</title></head><body><h1>Zo=C3=AB M=C3=BCller</h1><p>K=C3=B6ln</p></body></html>
            ------MultipartBoundary--abc----
            Content-Type: text/css

            p { display: none }
            ------MultipartBoundary--abc------
            """);

        Assert.Equal(DocumentFormat.Mhtml, document.Format);
        Assert.Equal("Zoë Müller\nKöln\n", document.Text);
        Assert.Equal(("CV", 1), (document.Metadata.Title, document.LineWith("Zoë").HeadingLevel));
    }

    [Theory]
    [InlineData("windows-1252", 1252)]
    [InlineData("utf-8", 65001)]
    [InlineData("UTF-16", 1200)]
    public async Task Read_Base64WithACharset_IsDecoded(string charset, int codePage)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);
        string body = Convert.ToBase64String([.. encoding.GetPreamble(), .. encoding.GetBytes(Page)], Base64FormattingOptions.InsertLineBreaks);

        DocumentText document = await ReadAsync(
            $"MIME-Version: 1.0\nContent-Type: text/html; charset=\"{charset}\"\nContent-Transfer-Encoding: base64\n\n{body}\n");

        Assert.Equal("Zoë Müller\nKöln\n", document.Text);
    }

    [Fact]
    public async Task Read_NestedParts_ChoosesTheRootOfTheRichestAlternative()
    {
        DocumentText document = await ReadAsync("""
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary=a

            --a
            Content-Type: text/plain

            plain
            --a
            Content-Type: multipart/related; boundary="a-b"; start="<two@x>"

            --a-b
            Content-Type: text/html
            Content-ID: <one@x>

            <p>one</p>
            --a-b
            Content-Type: text/html
            Content-ID: <two@x>

            <p>two</p>
            --a-b--
            --a--
            """);

        Assert.Equal("two\n", document.Text);
    }

    [Theory]
    [InlineData("caf=E9 =3D 1=\r\n00 % =zz =", "café = 100 % =zz")]
    [InlineData("soft=  \r\nly", "softly")]
    public async Task Read_QuotedPrintable_IsReadForgivingly(string body, string text)
    {
        DocumentText document = await ReadAsync(
            $"MIME-Version: 1.0\r\nContent-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: Quoted-Printable\r\n\r\n<p>{body}");

        Assert.Equal(text + "\n", document.Text);
    }

    [Fact]
    public async Task Read_CutOff_KeepsWhatIsThere()
    {
        DocumentText document = await ReadAsync(
            "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n"
            + Convert.ToBase64String("<p>Ada Lovelace, London"u8)[..27]);

        Assert.Equal("Ada Lovelace, Lon\n", document.Text);
    }

    [Fact]
    public async Task Read_NoPageInside_IsRefused()
    {
        DocumentReadResult result = await Reading.ReadAsync(
            "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/css\n\np{}\n--x--\n");

        result.RefusedWith(FindingCodes.UnsupportedType,
            "The file is a saved web page that holds no page. Save the page again, or print it as PDF, and choose that.");
    }

    [Fact]
    public async Task Read_NoBoundary_IsDamaged()
    {
        DocumentReadResult result = await Reading.ReadAsync("MIME-Version: 1.0\nContent-Type: multipart/related\n\n--x\nContent-Type: text/html\n\n<p>Ada\n");

        result.RefusedWith(FindingCodes.Damaged,
            "The file is damaged and cannot be read. Open it in the program that made it, save it again and choose the new copy.");
    }

    [Fact]
    public async Task Read_NestedBeyondTheLimit_IsRefused()
    {
        var file = new StringBuilder("MIME-Version: 1.0\n");
        for (int depth = 0; depth < 20; depth++)
        {
            file.Append("Content-Type: multipart/mixed; boundary=b").Append(depth).Append("\n\n--b").Append(depth).Append('\n');
        }

        DocumentReadResult result = await Reading.ReadAsync(file.ToString(), new DocumentLimits { MaxNesting = 10 });

        result.RefusedWith(FindingCodes.LimitReached, "The document is nested more than 10 deep and cannot be read. Save it as PDF and choose that.");
    }

    [Fact]
    public async Task Read_MorePartsThanTheLimit_IsRefused()
    {
        string file = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n" + string.Concat(Enumerable.Repeat("--x\n\n<p>x\n", 5));

        DocumentReadResult result = await Reading.ReadAsync(file, new DocumentLimits { MaxZipEntries = 4 });

        result.RefusedWith(FindingCodes.LimitReached, "The file is an archive of more than 4 entries. Save the document again without its attachments.");
    }

    [Theory]
    [InlineData("From: Ada <ada@example.com>\nTo: hr@example.com\nDate: Fri, 3 Jan 2025\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>CV\n--x--\n")]
    [InlineData("Received: from a by b\nFrom: Ada <ada@example.com>\nDate: Fri, 3 Jan 2025\nSubject: CV\n\nDear all,\n")]
    [InlineData("MIME-Version: 1.0\nContent-Type: text/plain\n\nDear all\n")]
    public async Task Read_Email_IsRefused(string mail)
    {
        DocumentReadResult result = await Reading.ReadAsync(mail);

        result.RefusedWith(FindingCodes.UnsupportedType, "The file is an e-mail. Save the document that is attached to it and choose that.");
    }

    [Fact]
    public async Task Read_TextOfNamesAndValues_IsNoMail()
    {
        const string Text = "Name: Ada Lovelace\nFrom: London\nDate: 1815\nTo: whom it may concern\n";

        Assert.Equal((DocumentFormat.Text, Text), (await Reading.TextOfAsync(Text) is var document ? (document.Format, document.Text) : default));
    }

    private static Task<DocumentText> ReadAsync(string file) => Reading.TextOfAsync(Encoding.Latin1.GetBytes(file));
}
