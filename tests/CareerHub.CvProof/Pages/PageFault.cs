namespace CareerHub.CvProof.Pages;

/// <summary>Something wrong on a page.</summary>
/// <param name="Kind">What.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Text">The words that it is about.</param>
public sealed record PageFault(PageFaultKind Kind, int Page, string Text);

/// <summary>What may be wrong on a page.</summary>
public enum PageFaultKind
{
    /// <summary>Words stand on other words.</summary>
    Overlap,

    /// <summary>A word reaches into the margin or over the edge.</summary>
    Outside,

    /// <summary>A word is drawn but not seen.</summary>
    Cut,

    /// <summary>A page has no text.</summary>
    Empty,

    /// <summary>A section's heading stands on another page than what it heads.</summary>
    LoneHeading,

    /// <summary>An entry's head stands on another page than its first words.</summary>
    PartedHead,

    /// <summary>A single line of a paragraph stands alone on a page.</summary>
    SingleLine,

    /// <summary>The last page has two lines or fewer. Not wrong, but worth a look.</summary>
    ThinPage,
}
