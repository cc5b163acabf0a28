namespace CareerHub.Cv;

/// <summary>How much of its dates a CV shows.</summary>
public enum CvDatePolicy
{
    /// <summary>As precisely as the profile knows them.</summary>
    Full,

    /// <summary>Years only.</summary>
    Years,

    /// <summary>No dates at all.</summary>
    None,
}
