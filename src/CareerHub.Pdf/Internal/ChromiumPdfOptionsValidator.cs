using Microsoft.Extensions.Options;

namespace CareerHub.Pdf.Internal;

/// <summary>Says everything that is wrong with the options at once.</summary>
internal sealed class ChromiumPdfOptionsValidator : IValidateOptions<ChromiumPdfOptions>
{
    public ValidateOptionsResult Validate(string? name, ChromiumPdfOptions options)
    {
        var errors = Errors(options).ToList();
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static IEnumerable<string> Errors(ChromiumPdfOptions options)
    {
        if (options.ExecutablePath is { } path && string.IsNullOrWhiteSpace(path))
        {
            yield return $"{nameof(options.ExecutablePath)} must be a path, or null.";
        }

        if (options.Pages is < 1 or > 32)
        {
            yield return $"{nameof(options.Pages)} must be from 1 to 32, not {options.Pages}.";
        }

        if (options.MaxQueued is < 0 or > 10_000)
        {
            yield return $"{nameof(options.MaxQueued)} must be from 0 to 10000, not {options.MaxQueued}.";
        }

        if (options.Timeout < TimeSpan.FromSeconds(0.1) || options.Timeout > TimeSpan.FromMinutes(5))
        {
            yield return $"{nameof(options.Timeout)} must be from 0.1 seconds to 5 minutes, not {options.Timeout}.";
        }

        if (options.StartTimeout < TimeSpan.FromSeconds(1) || options.StartTimeout > TimeSpan.FromMinutes(5))
        {
            yield return $"{nameof(options.StartTimeout)} must be from 1 second to 5 minutes, not {options.StartTimeout}.";
        }

        if (options.MaxHtmlLength is < 1 or > 100_000_000)
        {
            yield return $"{nameof(options.MaxHtmlLength)} must be from 1 to 100000000, not {options.MaxHtmlLength}.";
        }
    }
}
