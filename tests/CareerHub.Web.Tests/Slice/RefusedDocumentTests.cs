using System.Net;
using System.Net.Http.Headers;
using System.Text;
using CareerHub.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CareerHub.Web.Tests.Slice;

/// <summary>A document that cannot be read: a sentence beside the field that says which and what to do, and nothing stored.</summary>
[Collection(OnSite.Name)]
public class RefusedDocumentTests(SiteFixture fixture)
{
    private static readonly Dictionary<string, byte[]> Contents = new()
    {
        ["empty"] = [],
        ["picture"] = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13],
        ["noise"] = [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 131 % 251))],
        ["damaged"] = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog"),
        ["blank"] = Encoding.ASCII.GetBytes("   \n  \n"),
        ["locked"] = File.ReadAllBytes(Documents.Fixture("pdf/locked-aes-256.pdf")),
        ["large"] = new byte[(10 * 1024 * 1024) + 1],
    };

    [Theory]
    [InlineData("empty", "empty")]
    [InlineData("picture", "picture")]
    [InlineData("noise", "type")]
    [InlineData("damaged", "damaged")]
    [InlineData("blank", "text")]
    [InlineData("large", "larger")]
    [InlineData("locked", "password")]
    public async Task Upload_OfADocumentThatCannotBeRead_SaysWhyAndStoresNothing(string name, string word)
    {
        using HttpClient client = fixture.Site.Client();
        await client.RegisterAsync();
        long before = await CountAsync();

        (HttpStatusCode status, string page) = await UploadAsync(client, name, Contents[name]);

        Assert.Equal(HttpStatusCode.OK, status);
        string error = page[page.IndexOf("id=\"Document-error\"", StringComparison.Ordinal)..];
        Assert.Contains(word, error[..error.IndexOf("</p>", StringComparison.Ordinal)], StringComparison.OrdinalIgnoreCase);
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task Upload_WithoutAFile_AsksForOne()
    {
        using HttpClient client = fixture.Site.Client();
        await client.RegisterAsync();

        using HttpResponseMessage answer = await client.SendFormAsync("/import");

        Assert.Contains("Choose a file first.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Status, string Page)> UploadAsync(HttpClient client, string name, byte[] content)
    {
        using var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        using var token = new StringContent(await client.TokenAsync("/import"));
        using var form = new MultipartFormDataContent { { file, "Document", name + ".pdf" }, { token, "__RequestVerificationToken" } };
        using HttpResponseMessage answer = await client.PostAsync(new Uri("/import", UriKind.Relative), form);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    private async Task<long> CountAsync()
    {
        await using NpgsqlCommand count = fixture.Site.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand("SELECT count(*) FROM import_history");
        return (long)(await count.ExecuteScalarAsync())!;
    }
}
