using CareerHub.Cv;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.CvProof.People;

/// <summary>An invented person: nobody lives behind the names, addresses are of example.org, telephone numbers are of ranges that reach nobody.</summary>
/// <param name="Id">What the person stands for, such as <c>graduate</c>.</param>
/// <param name="Language">The language of the texts (BCP 47).</param>
/// <param name="Profile">What is known of them.</param>
public sealed record Person(string Id, string Language, Profile Profile)
{
    /// <summary>The CV that shows everything, as its owner gets it.</summary>
    public CvDocument Document(PaperSize paper = PaperSize.A4) => CvDocument.Create(
        Profile,
        CvVersion.Default(Profile) with { Selection = CvSelection.Everything, Language = Language, Style = CvStyle.Default with { Paper = paper } },
        Audience.Owner)!;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
