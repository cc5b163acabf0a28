using System.Net;
using CareerHub.Cv;
using CareerHub.PostgreSql.Accounts;
using CareerHub.Web.Cvs;
using Microsoft.Extensions.DependencyInjection;

namespace CareerHub.Web.Tests.Running;

/// <summary>Makes CVs through the site's forms, and reads them as they are stored.</summary>
internal static class CvForms
{
    /// <summary>A new account with one job in its profile; the client is signed in to it.</summary>
    public static async Task<string> WithProfileAsync(this HttpClient client)
    {
        string email = await client.RegisterAsync();
        using HttpResponseMessage job = await client.SendFormAsync(
            "/profile/experience",
            ("Version", "0"),
            ("Values[Position]", "Surveyor"),
            ("Values[CompanyName]", "Landmåling Nord"),
            ("Values[Start]", "Mar 2019"),
            ("Values[End]", "present"),
            ("Values[Description]", "Measured fjords."));
        string version = await client.HiddenAsync("/profile/basics", "Version");
        using HttpResponseMessage basics = await client.SendFormAsync(
            "/profile/basics", ("Version", version), ("Input.FullName", "Ylva Brandt"), ("Input.Headline", "Surveyor of coasts"), ("Input.Email", "ylva@example.org"));
        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Redirect], [job.StatusCode, basics.StatusCode]);
        return email;
    }

    /// <summary>Creates a CV, and gives the address of its page.</summary>
    public static async Task<string> CreateCvAsync(this HttpClient client, string name = "Harbours")
    {
        using HttpResponseMessage answer = await client.SendFormAsync("/cvs/new", ("Input.Name", name), ("Input.Template", "classic"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    /// <summary>Changes a CV through the form of one of its pages.</summary>
    public static async Task<HttpResponseMessage> SendCvAsync(this HttpClient client, string path, params (string Name, string Value)[] fields) =>
        await client.SendFormAsync(path, [("Seen", await client.HiddenAsync(path, "Seen")), .. fields]);

    /// <summary>The CVs of a person, without the one that stands in.</summary>
    public static async Task<IReadOnlyList<CvVersion>> CvsOfAsync(this RunningSite site, string email)
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        Account account = (await scope.ServiceProvider.GetRequiredService<IAccountStore>().FindByEmailAsync(email.ToUpperInvariant()))!;
        IReadOnlyList<OwnCv> cvs = await scope.ServiceProvider.GetRequiredService<OwnCvs>().ListAsync(account.Id, CancellationToken.None);
        return [.. cvs.Where(cv => cv.IsStored).Select(cv => cv.Version)];
    }
}
