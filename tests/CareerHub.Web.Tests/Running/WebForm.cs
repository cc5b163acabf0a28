using System.Net;
using System.Text.RegularExpressions;

namespace CareerHub.Web.Tests.Running;

/// <summary>Sends the site's forms without a browser.</summary>
internal static partial class WebForm
{
    /// <summary>Opens the page, takes the token of its form, and posts the fields.</summary>
    public static async Task<HttpResponseMessage> SendFormAsync(this HttpClient client, string path, params (string Name, string Value)[] fields)
    {
        string token = await client.TokenAsync(path);
        return await client.PostFieldsAsync(path, [.. fields, ("__RequestVerificationToken", token)]);
    }

    public static async Task<string> TokenAsync(this HttpClient client, string path)
    {
        string page = await client.GetStringAsync(new Uri(path, UriKind.Relative));
        return WebUtility.HtmlDecode(Token().Matches(page)[^1].Groups[1].Value);
    }

    /// <summary>The value of a hidden field of the page's form.</summary>
    public static async Task<string> HiddenAsync(this HttpClient client, string path, string name)
    {
        string page = await client.GetStringAsync(new Uri(path, UriKind.Relative));
        return Regex.Match(page, $"type=\"hidden\"[^>]*name=\"{name}\"[^>]*value=\"([^\"]*)\"", RegexOptions.NonBacktracking).Groups[1].Value;
    }

    public static Task<HttpResponseMessage> PostFieldsAsync(this HttpClient client, string path, params (string Name, string Value)[] fields) =>
        client.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    /// <summary>A new account; the client is signed in to it.</summary>
    public static async Task<string> RegisterAsync(this HttpClient client, string? email = null)
    {
        email ??= $"{Guid.NewGuid():N}@example.org";
        using HttpResponseMessage answer = await client.SendFormAsync("/register", ("Input.Email", email), ("Input.Password", Person.Password));
        Assert.Equal("/overview", answer.Headers.Location?.OriginalString);
        return email;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Token();
}
