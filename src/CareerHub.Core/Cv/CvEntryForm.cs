namespace CareerHub.Cv;

/// <summary>How much of an entry a CV shows.</summary>
public enum CvEntryForm
{
    /// <summary>Everything.</summary>
    Full,

    /// <summary>The head, and of the text the first paragraph or, where there are points, the first three of them.</summary>
    Brief,

    /// <summary>The head alone: what, where and when.</summary>
    Head,
}
