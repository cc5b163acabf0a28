using CareerHub.Parsing.Documents.Internal;
using Microsoft.Extensions.Options;

namespace CareerHub.Parsing;

/// <summary>Checks the options when the host starts, or a parser is made, and names every error.</summary>
internal sealed class ResumeParserOptionsValidator : IValidateOptions<ResumeParserOptions>
{
    public ValidateOptionsResult Validate(string? name, ResumeParserOptions options) =>
        Errors(options) is { Count: > 0 } errors ? ValidateOptionsResult.Fail(errors) : ValidateOptionsResult.Success;

    /// <summary>One sentence for each error; none when all is well.</summary>
    public static IReadOnlyList<string> Errors(ResumeParserOptions options) =>
    [
        .. options.Limits is { } limits ? LimitErrors.Of(limits, "ResumeParserOptions.Limits") : ["ResumeParserOptions.Limits must be set."],
        .. options.TimeProvider is null ? (string[])["ResumeParserOptions.TimeProvider must be set."] : [],
    ];
}
