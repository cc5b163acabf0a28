using System.Linq.Expressions;
using System.Reflection;
using HandlebarsDotNet;
using HandlebarsDotNet.Helpers;
using HandlebarsDotNet.PathStructure;

namespace CareerHub.Cv.Internal.Rendering;

/// <summary>A call in a compiled template whose meaning is known: Handlebars.Net 2.4 makes them so. A call of another shape is left to the engine.</summary>
/// <param name="Use">What is done with the value.</param>
/// <param name="Path">The path in the markup.</param>
/// <param name="Context">The expression of the context that the path starts at.</param>
internal sealed record EngineCall(EngineUse Use, PathInfo Path, Expression Context)
{
    public static EngineCall? Of(MethodCallExpression call) => Condition(call) ?? Text(call) ?? Loop(call) ?? Value(call);

    // PathResolver.ResolvePath(context, path), or for one name, which could be a helper's, CompiledHelperInvokers.Invoke(helper, path, context).
    private static EngineCall? Value(Expression expression) =>
        expression is MethodCallExpression { Object: null, Method.Name: nameof(PathResolver.ResolvePath) or "Invoke" } call && call.Type == typeof(object)
        && PathIn(call.Arguments) is { } path && ContextIn(call.Arguments) is { } context
            ? new EngineCall(EngineUse.Value, path, context)
            : null;

    private static EngineCall? Condition(MethodCallExpression call) =>
        call.Method.DeclaringType == typeof(HandlebarsUtils) && call.Method.Name == nameof(HandlebarsUtils.IsTruthyOrNonEmpty) && Value(call.Arguments[0]) is { } value
            ? value with { Use = EngineUse.Condition }
            : null;

    // EncodedTextWriter.WriteObjectTo(writer, value), or for one name helper.Invoke(writer, new HelperOptions(path, context), …, new Arguments(0)).
    private static EngineCall? Text(MethodCallExpression call)
    {
        if (call.Type != typeof(void) || call.Arguments is not [{ } writer, { } what, ..] || writer.Type != typeof(EncodedTextWriter))
        {
            return null;
        }

        if (call is { Object: null, Method.Name: "WriteObjectTo" })
        {
            return Value(what) is { } value ? value with { Use = EngineUse.Text } : null;
        }

        return call.Object?.Type == typeof(IHelperDescriptor<HelperOptions>)
            && call.Arguments is [_, NewExpression options, _, NewExpression { Arguments: [ConstantExpression { Value: 0 }] }]
            && PathIn(options.Arguments) is { } path && ContextIn(options.Arguments) is { } context
                ? new EngineCall(EngineUse.Text, path, context)
                : null;
    }

    // Iterator.Iterate(context, writer, block parameters, sequence, template, template for none).
    private static EngineCall? Loop(MethodCallExpression call) =>
        call is { Object: null, Method.Name: "Iterate", Arguments: [_, _, _, var sequence, _, var none] } && Value(sequence) is { } value && IsEmpty(none)
            ? value with { Use = EngineUse.Loop }
            : null;

    // What the engine compiled of an {{else}} is a dynamic method; where there is none, it puts a method of its own that does nothing.
    private static bool IsEmpty(Expression template) =>
        template is MemberExpression { Member: FieldInfo field, Expression: ConstantExpression { Value: { } closure } }
        && field.GetValue(closure) is Delegate compiled && compiled.Method.DeclaringType?.Assembly == typeof(IHandlebars).Assembly;

    private static PathInfo? PathIn(IEnumerable<Expression> arguments) =>
        arguments.OfType<ConstantExpression>().Select(constant => constant.Value).OfType<PathInfo>().FirstOrDefault();

    private static Expression? ContextIn(IEnumerable<Expression> arguments) => arguments.FirstOrDefault(argument => argument.Type == typeof(BindingContext));
}
