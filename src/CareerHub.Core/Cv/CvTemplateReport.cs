namespace CareerHub.Cv;

/// <summary>What survives in a template.</summary>
/// <param name="Template">The template's id.</param>
/// <param name="Cases">The hard cases, each with what came of it.</param>
public sealed record CvTemplateReport(string Template, ValueList<CvTemplateCase> Cases)
{
    /// <summary>Whether no case lost a text or had a problem. What a parser did not find again, and characters without a glyph, do not count: they depend on parser and fonts too.</summary>
    public bool IsSound => Cases.All(one => one.Lost.Count == 0 && one.Problems.Count == 0);
}
