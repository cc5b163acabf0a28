using System.Linq.Expressions;
using HandlebarsDotNet;

namespace CareerHub.Cv.Internal.Rendering;

/// <summary>
/// Lets a compiled template read the members of the views itself. The engine looks each name up again at every use: among helpers, block parameters,
/// descriptors and accessors, which was half of the time of a page. What it does here it still does for every name and value that is none of ours,
/// so a page is the same with and without. Not for markup with block parameters (<c>as |entry|</c>), which may hide a member.
/// </summary>
internal sealed class DirectReads : ExpressionVisitor, IExpressionMiddleware
{
    /// <summary>Whether the members of views mean themselves in a template.</summary>
    public static bool CanRead(string markup) => !markup.Contains('|', StringComparison.Ordinal);

    /// <inheritdoc/>
    public Expression<T> Invoke<T>(Expression<T> expression)
        where T : Delegate => (Expression<T>)Visit(expression);

    /// <inheritdoc/>
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (EngineCall.Of(node) is not { } call || ViewPath.Of(call.Path) is not { } path)
        {
            return base.VisitMethodCall(node);
        }

        return call.Use switch
        {
            EngineUse.Value => path.Value(call.Context, node),
            EngineUse.Condition => path.Condition(call.Context, node),
            EngineUse.Text => path.Text(call.Context, node.Arguments[0], node),
            _ => Expression.IfThen(Expression.Not(path.IsEmptyList(call.Context)), base.VisitMethodCall(node)),
        };
    }
}
