namespace CareerHub.Profiles.Validation;

/// <summary>Everything that is wrong with a profile, in the order of its properties.</summary>
/// <param name="Errors">The errors; none when the profile can be stored.</param>
public sealed record ValidationResult(ValueList<ValidationError> Errors)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsValid => Errors.Count == 0;

    /// <summary>The errors of one property.</summary>
    /// <param name="path">The property, such as <c>Headline</c>.</param>
    /// <returns>Its errors and those of what is inside it.</returns>
    public IEnumerable<ValidationError> For(string path) => Errors.Where(error =>
        error.Path.StartsWith(path, StringComparison.Ordinal) && (error.Path.Length == path.Length || error.Path[path.Length] is '.' or '['));
}
