using System.Net;
using System.Net.Sockets;

namespace CareerHub.Web.Security;

/// <summary>Whom a request is counted for: an IPv4 address, or the 64 bits of an IPv6 address that name a network, of which one customer has at least one (RFC 6177, 2).</summary>
internal static class ClientNetwork
{
    private const int NetworkBytes = 8;

    public static string Of(IPAddress? address)
    {
        switch (address)
        {
            case null:
                return "unknown";
            case { IsIPv4MappedToIPv6: true }:
                return address.MapToIPv4().ToString();
            case { AddressFamily: AddressFamily.InterNetworkV6 }:
                byte[] bytes = address.GetAddressBytes();
                bytes.AsSpan(NetworkBytes).Clear();
                return $"{new IPAddress(bytes)}/64";
            default:
                return address.ToString();
        }
    }
}
