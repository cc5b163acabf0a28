namespace CareerHub.Cv;

/// <summary>What a <see cref="CvContact"/> is.</summary>
public enum CvContactKind
{
    /// <summary>Where the person lives.</summary>
    Place,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A page about the person.</summary>
    Link,
}

/// <summary>A way to reach the person, or a page about them.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The words to show, such as <c>github.com/ann</c>.</param>
/// <param name="Href">The target: an address of the scheme http, https, mailto or tel, or null.</param>
public sealed record CvContact(CvContactKind Kind, string Text, string? Href);
