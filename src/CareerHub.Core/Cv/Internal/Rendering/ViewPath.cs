using System.Linq.Expressions;
using System.Reflection;
using HandlebarsDotNet;
using HandlebarsDotNet.PathStructure;
using HandlebarsDotNet.ValueProviders;

namespace CareerHub.Cv.Internal.Rendering;

/// <summary>A path of a template, such as <c>dates.start</c> or <c>../title</c>, as code that reads the members of whichever view it starts at.</summary>
internal sealed class ViewPath
{
    private const string Parent = "../";
    private const BindingFlags AnyCase = BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase;

    // Entries first: most of a page is theirs.
    private static readonly Type[] Views = [typeof(CvEntryView), typeof(CvSectionView), typeof(CvContactView), typeof(CvDatesView), typeof(CvView)];
    private static readonly MethodInfo WriteText = typeof(EncodedTextWriter).GetMethod(nameof(EncodedTextWriter.Write), [typeof(string)])!;
    private static readonly PropertyInfo DataValue = typeof(DataValues).GetProperty("Item", typeof(object), [typeof(ChainSegment)])!;

    private readonly string[] names;
    private readonly bool startsAtParent;

    private ViewPath(string[] names, bool startsAtParent) => (this.names, this.startsAtParent) = (names, startsAtParent);

    /// <summary>The path, or null for one that only the engine can follow: <c>@last</c>, <c>../../title</c>.</summary>
    public static ViewPath? Of(PathInfo path)
    {
        bool startsAtParent = path.Path.StartsWith(Parent, StringComparison.Ordinal);
        string way = startsAtParent ? path.Path[Parent.Length..] : path.Path;
        return way == "this" ? new ViewPath([], startsAtParent)
            : path.IsVariable || way.Contains('/', StringComparison.Ordinal) ? null
            : new ViewPath(way.Split('.'), startsAtParent);
    }

    /// <summary>The value.</summary>
    /// <param name="context">The context that the path starts at.</param>
    /// <param name="otherwise">What to do where there is no view at the start, or nothing on the way.</param>
    public Expression Value(Expression context, Expression otherwise) => Read(context, otherwise, value => Expression.Convert(value, typeof(object)));

    /// <summary>Whether there is something: a true flag, a text or a list that is not empty, an object.</summary>
    public Expression Condition(Expression context, Expression otherwise) => Read(context, otherwise, IsThere);

    /// <summary>Writes the value, when it is a text.</summary>
    public Expression Text(Expression context, Expression writer, Expression otherwise) =>
        Read(context, otherwise, value => value.Type == typeof(string) ? Expression.Call(writer, WriteText, value) : null);

    /// <summary>Whether the value is a list that has no items, or none at all where a list could be.</summary>
    public Expression IsEmptyList(Expression context) =>
        Read(context, Expression.Constant(false), value => Count(value) is null ? null : Expression.Not(IsThere(value)));

    private static Expression IsThere(Expression value) =>
        value.Type == typeof(bool) ? value
        : value.Type == typeof(string) ? Expression.Not(Expression.Call(typeof(string), nameof(string.IsNullOrEmpty), null, value))
        : Count(value) is { } count ? Expression.AndAlso(IsNotNull(value), Expression.GreaterThan(count, Expression.Constant(0)))
        : IsNotNull(value);

    private static MemberExpression? Count(Expression value) =>
        value.Type is { IsInterface: true, IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            ? Expression.Property(value, typeof(IReadOnlyCollection<>).MakeGenericType(type.GenericTypeArguments), nameof(IReadOnlyCollection<>.Count))
            : null;

    private static BinaryExpression IsNotNull(Expression value) => Expression.ReferenceNotEqual(value, Expression.Constant(null, value.Type));

    private Expression Read(Expression context, Expression otherwise, Func<Expression, Expression?> use)
    {
        ParameterExpression start = Expression.Variable(typeof(object));
        var variables = new List<ParameterExpression> { start };
        Expression reading = otherwise;
        foreach (Type type in names.Length == 0 ? [typeof(string)] : Views.Reverse())
        {
            ParameterExpression view = Expression.Variable(type);
            Expression there = IsNotNull(Expression.Assign(view, Expression.TypeAs(start, type)));
            if (Follow(view, ref there) is { } value && use(value) is { } used)
            {
                variables.Add(view);
                reading = Expression.Condition(there, used, reading, otherwise.Type);
            }
        }

        return variables.Count == 1 ? otherwise : Expression.Block(otherwise.Type, variables, Expression.Assign(start, Start(context)), reading);
    }

    // The context of the parent is the engine's own; what it holds is known to templates as @parent.
    private Expression Start(Expression context) => startsAtParent
        ? Expression.Property(Expression.Property(context, nameof(BindingContext.Data)), DataValue, Expression.Property(null, typeof(ChainSegment), nameof(ChainSegment.Parent)))
        : Expression.Property(context, nameof(BindingContext.Value));

    private Expression? Follow(Expression from, ref Expression there)
    {
        for (int i = 0; i < names.Length; i++)
        {
            there = i > 0 ? Expression.AndAlso(there, IsNotNull(from)) : there;
            if (from.Type.GetProperty(names[i], AnyCase) is not { } member)
            {
                return null;
            }

            from = Expression.Property(from, member);
        }

        return from;
    }
}
