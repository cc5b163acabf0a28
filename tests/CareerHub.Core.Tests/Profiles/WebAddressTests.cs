using CareerHub.Profiles;

namespace CareerHub.Core.Tests.Profiles;

public class WebAddressTests
{
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
