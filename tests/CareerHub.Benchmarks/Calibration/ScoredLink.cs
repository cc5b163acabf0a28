using System.Globalization;
using System.Text.Json;

namespace CareerHub.Benchmarks.Calibration;

/// <summary>A link of a person: where it stands, its address, and the name on a network; one of both may be empty.</summary>
internal sealed record ScoredLink(string Pointer, string Address, string User)
{
    public IEnumerable<string> Pointers => Pointer == "/basics/url" ? [Pointer] : [.. Address.Length > 0 ? [$"{Pointer}/url"] : (string[])[], .. User.Length > 0 ? [$"{Pointer}/username"] : (string[])[]];

    public static IEnumerable<ScoredLink> Of(JsonElement basics)
    {
        if (basics.First("url", "website") is { Length: > 0 } home)
        {
            yield return new ScoredLink("/basics/url", ScoreText.Address(home), "");
        }

        foreach ((int i, JsonElement profile) in basics.Items("profiles").Index())
        {
            string address = ScoreText.Address(profile.Text("url")), user = ScoreText.Normal(profile.Text("username")).TrimStart('@').Trim();
            if (address.Length + user.Length > 0)
            {
                yield return new ScoredLink(string.Create(CultureInfo.InvariantCulture, $"/basics/profiles/{i}"), address, user);
            }
        }
    }

    public bool IsSame(ScoredLink other) => (Address.Length > 0 && Address == other.Address) || Names(this, other) || Names(other, this);

    private static bool Names(ScoredLink a, ScoredLink b) =>
        a.User.Length > 0 && (a.User == b.User || (b.Address.Length > 0 && b.Address[(b.Address.LastIndexOf('/') + 1)..].TrimStart('@') == a.User) || ScoreText.Address(a.User) == b.Address);
}
