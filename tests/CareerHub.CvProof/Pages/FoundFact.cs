namespace CareerHub.CvProof.Pages;

/// <summary>Something that a CV shows, and where it stands in the text of its pages.</summary>
/// <param name="Text">What it shows.</param>
/// <param name="Start">The first folded character, or -1 when it does not stand where it should.</param>
/// <param name="Length">How many folded characters it has.</param>
/// <param name="Role">What it is to the pages.</param>
public sealed record FoundFact(string Text, int Start, int Length, FactRole Role)
{
    /// <summary>Whether it stands where it should.</summary>
    public bool IsFound => Start >= 0;
}

/// <summary>What a fact is to the pages.</summary>
public enum FactRole
{
    /// <summary>Something above the sections.</summary>
    Top,

    /// <summary>A section's heading.</summary>
    Heading,

    /// <summary>A part of what stands above an entry's text.</summary>
    Head,

    /// <summary>A paragraph, a point, or short words.</summary>
    Body,
}
