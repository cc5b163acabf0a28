using CareerHub.Cv;

namespace CareerHub.Web.Cvs;

/// <summary>A text that a CV may say in other words than the profile.</summary>
/// <param name="Key"><c>headline</c>, <c>summary</c>, or the key of an entry.</param>
/// <param name="Title">What it is the text of.</param>
/// <param name="Original">What the profile says now.</param>
/// <param name="Own">What the CV says instead, or null.</param>
internal sealed record OwnText(string Key, string Title, string Original, CvOverride? Own)
{
    public const string Headline = "headline";
    public const string Summary = "summary";

    /// <summary>Whether the profile has changed since the CV's own text was written.</summary>
    public bool IsStale => Own?.IsStale(Original) == true;
}
