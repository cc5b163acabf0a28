using CareerHub.Import;

namespace CareerHub.Web.Cvs;

/// <summary>A parser that says when it begins.</summary>
internal sealed class ToldParser(IResumeParser parser, Action begins) : IResumeParser
{
    public Task<ParseResult> ParseAsync(Stream document, ParseOptions? options = null, CancellationToken cancellationToken = default)
    {
        begins();
        return parser.ParseAsync(document, options, cancellationToken);
    }
}
