using System.Net;
using CareerHub.Web.Security;

namespace CareerHub.Web.Tests.Security;

public class ClientNetworkTests
{
    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:2:ffff::1", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:3::1", "2001:db8:1:3::/64")]
    [InlineData(null, "unknown")]
    public void Of_AnAddress_IsTheNetworkOfOneCustomer(string? address, string expected) =>
        Assert.Equal(expected, ClientNetwork.Of(address is null ? null : IPAddress.Parse(address)));
}
