namespace CareerHub.Cv;

/// <summary>A template cannot be used.</summary>
public sealed class CvTemplateException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="template">The template's folder, resource prefix or id.</param>
    /// <param name="errors">What is wrong with it, a sentence each.</param>
    public CvTemplateException(string template, IReadOnlyList<string> errors)
        : base($"The CV template '{template}' cannot be used: {string.Join(" ", errors)}") => Errors = errors;

    /// <summary>What is wrong, a sentence each.</summary>
    public IReadOnlyList<string> Errors { get; }
}
