using System.Net;
using System.Text;

namespace CareerHub.Web.Tests.Running;

/// <summary>Sends documents to the import page.</summary>
internal static class Uploads
{
    /// <summary>Uploads a text, and gives the address of its review.</summary>
    public static async Task<string> ImportAsync(this HttpClient client, string text)
    {
        using HttpResponseMessage answer = await client.UploadAsync("cv.txt", Encoding.UTF8.GetBytes(text));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    public static async Task<HttpResponseMessage> UploadAsync(this HttpClient client, string name, byte[] content)
    {
        using var file = new ByteArrayContent(content);
        using var token = new StringContent(await client.TokenAsync("/import"));
        using var form = new MultipartFormDataContent { { file, "Document", name }, { token, "__RequestVerificationToken" } };
        return await client.PostAsync(new Uri("/import", UriKind.Relative), form);
    }
}
