using CareerHub.Parsing.Documents;
using Microsoft.Extensions.Options;

namespace CareerHub.Parsing;

/// <summary>Checks the options when the host starts and names every error.</summary>
internal sealed class ResumeParserOptionsValidator : IValidateOptions<ResumeParserOptions>
{
    public ValidateOptionsResult Validate(string? name, ResumeParserOptions options)
    {
        if (options.Limits is not { } limits)
        {
            return ValidateOptionsResult.Fail("ResumeParserOptions.Limits must be set.");
        }

        var errors = new List<string>();
        foreach ((string member, long value) in Bounds(limits))
        {
            if (value <= 0)
            {
                errors.Add($"ResumeParserOptions.Limits.{member} must be greater than zero, but is {value}.");
            }
        }

        if (options.TimeProvider is null)
        {
            errors.Add("ResumeParserOptions.TimeProvider must be set.");
        }

        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static IEnumerable<(string Member, long Value)> Bounds(DocumentLimits limits) =>
    [
        (nameof(limits.MaxBytes), limits.MaxBytes),
        (nameof(limits.MaxPages), limits.MaxPages),
        (nameof(limits.MaxObjects), limits.MaxObjects),
        (nameof(limits.MaxNesting), limits.MaxNesting),
        (nameof(limits.MaxDecodedBytes), limits.MaxDecodedBytes),
        (nameof(limits.MaxZipEntries), limits.MaxZipEntries),
        (nameof(limits.MaxTextLength), limits.MaxTextLength),
        (nameof(limits.MaxOperators), limits.MaxOperators),
        (nameof(limits.MaxDuration), limits.MaxDuration.Ticks),
    ];
}
