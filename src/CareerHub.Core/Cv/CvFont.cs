namespace CareerHub.Cv;

/// <summary>The kind of typeface that a CV is set in.</summary>
public enum CvFont
{
    /// <summary>The template's own.</summary>
    Template,

    /// <summary>A serif for everything.</summary>
    Serif,

    /// <summary>A sans serif for everything.</summary>
    Sans,
}
