using CareerHub.Profiles;

namespace CareerHub.Core.Tests.Profiles;

public class WebAddressTests
{
    [Theory]
    [InlineData("https://m\u00FCller.example/a", true)]
    [InlineData("https://\u4F8B\u5B50.\u516C\u53F8", true)]
    [InlineData("https://xn--\u00FC.example/", false)]
    [InlineData("https://\u00FC-.example/", false)]
    [InlineData("https://a\u0378b.example/", false)]
    [InlineData("https://\u0301a.example/", false)]
    public void IsValid_HostBeyondAscii_HasToBeOneThatCanBeAsked(string address, bool expected) => Assert.Equal(expected, WebAddress.IsValid(address));

    [Theory]
    [InlineData("example.org", "https://example.org")]
    [InlineData("www.example.org/in/ann-lee", "https://www.example.org/in/ann-lee")]
    [InlineData("http://example.org", "http://example.org")]
    [InlineData("ann@example.org", "ann@example.org")]
    [InlineData("javascript:alert(1)", "javascript:alert(1)")]
    [InlineData("ann-lee", "ann-lee")]
    [InlineData("see my page", "see my page")]
    [InlineData("", "")]
    public void Complete_OfAPrintedAddress_AddsTheSchemeOnlyWhereThatMakesOne(string printed, string expected)
    {
        Assert.Equal(expected, WebAddress.Complete(printed));
    }
}
