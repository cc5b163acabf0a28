using System.Security.Cryptography;
using System.Text;
using CareerHub.Cv;
using CareerHub.Cv.Photos;
using CareerHub.PostgreSql.Profiles;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;
using CareerHub.Web.PublicPages;

namespace CareerHub.Web.Cvs;

/// <summary>A CV of the signed-in person with the profile that it is drawn from.</summary>
/// <param name="Stored">The profile.</param>
/// <param name="Version">The version.</param>
/// <param name="IsStored">False for the one that stands in until the person makes one.</param>
internal sealed record OwnCv(StoredProfile Stored, CvVersion Version, bool IsStored)
{
    private const int TagCharacters = 24;

    public Profile Profile => Stored.Profile;

    /// <summary>The photograph, where the version shows one.</summary>
    public CvPhoto? Photo { get; init; }

    public CvDocument Document => CvDocument.Create(Profile, Version, Audience.Owner)!.WithPhoto(Photo);

    /// <summary>A fingerprint of everything that the version says.</summary>
    public string Fingerprint => FingerprintOf(Version);

    /// <summary>Changes whenever what is drawn may change; a strong entity tag (RFC 9110, 8.8.3).</summary>
    /// <param name="form">What of the CV it is: a format, or a template.</param>
    public string Tag(string form) => $"\"{Hash($"{Profile.Id} {Stored.Version} {Version.Id} {Version.ModifiedAt:O} {Fingerprint} {PhotoTag.Of(Photo)} {ProgramBuild.Id} {form}")}\"";

    /// <summary>A fingerprint of everything that a version, or a part of one, says: a form that was opened with another one is out of date.</summary>
    public static string FingerprintOf(CvVersion version) => Hash($"{version.Name}\n{version.Template}\n{version.ToConfig()}");

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..TagCharacters];
}
