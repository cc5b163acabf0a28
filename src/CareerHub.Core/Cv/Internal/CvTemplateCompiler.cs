using HandlebarsDotNet;

namespace CareerHub.Cv.Internal;

/// <summary>Makes a function of a template's markup.</summary>
internal static class CvTemplateCompiler
{
    /// <param name="markup">The markup.</param>
    /// <param name="isStrict">Whether a name that the view does not have throws, instead of being nothing.</param>
    public static HandlebarsTemplate<object, object> Compile(string markup, bool isStrict = false)
    {
        IHandlebars engine = Handlebars.Create(new HandlebarsConfiguration { ThrowOnUnresolvedBindingExpression = isStrict, NoEscape = false, ExpressionNameResolver = new CvViewNames() });
        string expanded = CvPartials.Expand(markup);
        foreach ((string name, string partial) in CvPartials.HasCalls(expanded) ? CvTemplateFiles.SharedPartials.AsEnumerable() : [])
        {
            engine.RegisterTemplate(name, partial);
        }

        return engine.Compile(expanded);
    }
}
