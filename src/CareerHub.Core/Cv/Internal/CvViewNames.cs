using System.Collections.Concurrent;
using HandlebarsDotNet.Compiler.Resolvers;

namespace CareerHub.Cv.Internal;

/// <summary>The names of a view's members by those that templates use. The engine asks for each at every use, so each is made once; templates have few.</summary>
internal sealed class CvViewNames : IExpressionNameResolver
{
    private static readonly ConcurrentDictionary<string, string> Names = new(StringComparer.Ordinal);

    public string ResolveExpressionName(object instance, string expressionName) =>
        expressionName.Length == 0 ? expressionName : Names.GetOrAdd(expressionName, static name => char.ToUpperInvariant(name[0]) + name[1..]);
}
