using CareerHub.Cv;
using CareerHub.Profiles.Projection;

namespace CareerHub.Web.PublicPages;

/// <summary>A profile as strangers see it.</summary>
/// <param name="View">What they see, as data.</param>
/// <param name="Cv">The same as a document.</param>
/// <param name="Template">The template that its PDF is drawn with.</param>
/// <param name="Tag">Changes whenever something of it changes; a strong entity tag (RFC 9110, 8.8.3).</param>
internal sealed record PublicProfile(ProfileView View, CvDocument Cv, string Template, string Tag);
