using CareerHub.Cv.Internal.Rendering;
using HandlebarsDotNet;

namespace CareerHub.Cv.Internal;

/// <summary>Makes a function of a template's markup. The engine finds the members of the views whatever the case of their names.</summary>
internal static class CvTemplateCompiler
{
    /// <param name="markup">The markup.</param>
    /// <param name="isStrict">Whether a name that the view does not have throws, instead of being nothing; slower.</param>
    public static HandlebarsTemplate<object, object> Compile(string markup, bool isStrict = false)
    {
        string expanded = CvPartials.Expand(markup);
        var configuration = new HandlebarsConfiguration { ThrowOnUnresolvedBindingExpression = isStrict, NoEscape = false };
        if (!isStrict && DirectReads.CanRead(expanded))
        {
            configuration.CompileTimeConfiguration.ExpressionMiddleware.Add(new DirectReads());
        }

        IHandlebars engine = Handlebars.Create(configuration);
        foreach ((string name, string partial) in CvPartials.HasCalls(expanded) ? CvTemplateFiles.SharedPartials.AsEnumerable() : [])
        {
            engine.RegisterTemplate(name, partial);
        }

        return engine.Compile(expanded);
    }
}
