using System.Net;
using CareerHub.PostgreSql.Accounts;
using CareerHub.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace CareerHub.Web.Tests.Accounts;

[Collection(OnSite.Name)]
public class AccountTests(SiteFixture fixture)
{
    private const string Refused = "The address and the password do not belong together.";

    [Fact]
    public async Task RegisterSignOutSignIn_AsAPersonDoes_OpensTheOverview()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.RegisterAsync();
        Assert.Contains(email, await client.GetStringAsync(new Uri("/overview", UriKind.Relative)), StringComparison.Ordinal);

        using HttpResponseMessage left = await client.SendFormAsync("/sign-out");
        Assert.Equal("/", left.Headers.Location?.OriginalString);
        using HttpResponseMessage guest = await client.GetAsync(new Uri("/overview", UriKind.Relative));
        Assert.Equal("/sign-in", guest.Headers.Location?.AbsolutePath);

        using HttpResponseMessage back = await client.SendFormAsync("/sign-in", ("Input.Email", email.ToUpperInvariant()), ("Input.Password", Person.Password));
        Assert.Equal("/overview", back.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("short", "The password needs at least 10 characters.")]
    [InlineData("Password123!", "This password is among the first that anybody would try.")]
    [InlineData("1234567890", "This password is among the first that anybody would try.")]
    [InlineData("aaaaaaabbb", "The password repeats the same few characters.")]
    [InlineData("", "Choose a password.")]
    public async Task Register_WeakPassword_IsRefusedBesideTheField(string password, string expected)
    {
        using HttpClient client = fixture.Site.Client();

        using HttpResponseMessage answer = await client.SendFormAsync(
            "/register", ("Input.Email", $"{Guid.NewGuid():N}@example.org"), ("Input.Password", password));

        string page = await answer.Content.ReadAsStringAsync();
        Assert.Contains($"id=\"Input_Password-error\">{expected}", page, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"#Input_Password\">{expected}", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not an address")]
    [InlineData("@example.org")]
    [InlineData("bell\u0007@example.org")]
    public async Task Register_NoAddress_IsRefusedBesideTheField(string email)
    {
        using HttpClient client = fixture.Site.Client();

        using HttpResponseMessage answer = await client.SendFormAsync("/register", ("Input.Email", email), ("Input.Password", Person.Password));

        Assert.Contains("id=\"Input_Email-error\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    /// <summary>A form in percent notation with U+0000 is refused by the server itself; one in parts brings it to the page.</summary>
    [Fact]
    public async Task Register_AddressWithNul_IsRefusedBesideTheField()
    {
        using HttpClient client = fixture.Site.Client();
        using var form = new MultipartFormDataContent
        {
            { new StringContent("nul\u0000inside@example.org"), "Input.Email" },
            { new StringContent(Person.Password), "Input.Password" },
            { new StringContent(await client.TokenAsync("/register")), "__RequestVerificationToken" },
        };

        using HttpResponseMessage answer = await client.PostAsync(new Uri("/register", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("id=\"Input_Email-error\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Register_TakenAddress_IsSaidBesideTheField()
    {
        using HttpClient first = fixture.Site.Client();
        using HttpClient second = fixture.Site.Client();
        string email = await first.RegisterAsync();

        using HttpResponseMessage answer = await second.SendFormAsync("/register", ("Input.Email", email.ToUpperInvariant()), ("Input.Password", Person.Password));

        Assert.Contains("id=\"Input_Email-error\">There is already an account with this address.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_FiveWrongPasswords_LocksTheAccountWithTheSameWords()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.RegisterAsync();
        using HttpClient guess = fixture.Site.Client();
        for (int i = 0; i < 5; i++)
        {
            using HttpResponseMessage wrong = await guess.SendFormAsync("/sign-in", ("Input.Email", email), ("Input.Password", "wrong password " + i));
            Assert.Contains(Refused, await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        using HttpResponseMessage right = await guess.SendFormAsync("/sign-in", ("Input.Email", email), ("Input.Password", Person.Password));

        Assert.Equal(HttpStatusCode.OK, right.StatusCode);
        Assert.Contains(Refused, await right.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Account? account = await fixture.Site.Services.GetRequiredService<IAccountStore>().FindByEmailAsync(email.ToUpperInvariant());
        Assert.True(account?.LockoutEnd > DateTimeOffset.UtcNow.AddMinutes(8));
    }

    [Fact]
    public async Task SignIn_TwentyWrongPasswordsAtOnce_LocksTheAccount()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.RegisterAsync();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(async i =>
        {
            using HttpClient guess = fixture.Site.Client();
            using HttpResponseMessage wrong = await guess.SendFormAsync("/sign-in", ("Input.Email", email), ("Input.Password", "wrong password " + i));
            Assert.Contains(Refused, await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }));

        Account? account = await fixture.Site.Services.GetRequiredService<IAccountStore>().FindByEmailAsync(email.ToUpperInvariant());
        Assert.True(account?.LockoutEnd > DateTimeOffset.UtcNow.AddMinutes(8));
    }

    [Fact]
    public async Task SignIn_Again_NotesTheTime()
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.RegisterAsync();
        IAccountStore accounts = fixture.Site.Services.GetRequiredService<IAccountStore>();
        DateTimeOffset? registered = (await accounts.FindByEmailAsync(email.ToUpperInvariant()))?.LastLoginAt;

        using HttpResponseMessage left = await client.SendFormAsync("/sign-out");
        using HttpResponseMessage back = await client.SendFormAsync("/sign-in", ("Input.Email", email), ("Input.Password", Person.Password));

        Assert.NotNull(registered);
        Assert.True((await accounts.FindByEmailAsync(email.ToUpperInvariant()))?.LastLoginAt > registered);
    }

    [Fact]
    public async Task SignIn_UnknownAddress_GetsTheSameWords()
    {
        using HttpClient client = fixture.Site.Client();

        using HttpResponseMessage answer = await client.SendFormAsync("/sign-in", ("Input.Email", "nobody@example.org"), ("Input.Password", "some password"));

        Assert.Contains(Refused, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/profile", "/profile")]
    [InlineData("https://elsewhere.example/", "/overview")]
    [InlineData("//elsewhere.example/", "/overview")]
    public async Task SignIn_ReturnAddress_IsFollowedOnlyWithinTheSite(string returnUrl, string expected)
    {
        using HttpClient client = fixture.Site.Client();
        string email = await client.RegisterAsync();
        using HttpResponseMessage left = await client.SendFormAsync("/sign-out");

        using HttpResponseMessage answer = await client.SendFormAsync(
            "/sign-in?returnUrl=" + Uri.EscapeDataString(returnUrl), ("Input.Email", email), ("Input.Password", Person.Password), ("ReturnUrl", returnUrl));

        Assert.Equal(expected, answer.Headers.Location?.OriginalString);
    }
}
