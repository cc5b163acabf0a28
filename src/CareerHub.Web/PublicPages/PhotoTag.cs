using System.Security.Cryptography;
using CareerHub.Cv.Photos;

namespace CareerHub.Web.PublicPages;

internal static class PhotoTag
{
    private const int Characters = 12;

    /// <summary>A short fingerprint of a photograph for entity tags; a dash when there is none.</summary>
    public static string Of(CvPhoto? photo) => photo is null ? "-" : Convert.ToHexStringLower(SHA256.HashData(photo.Content))[..Characters];
}
