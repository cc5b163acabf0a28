using HandlebarsDotNet;
using HandlebarsDotNet.Compiler.Resolvers;

namespace CareerHub.Cv.Internal;

/// <summary>Makes a function of a template's markup.</summary>
internal static class CvTemplateCompiler
{
    public static HandlebarsTemplate<object, object> Compile(string markup)
    {
        IHandlebars engine = Handlebars.Create(new HandlebarsConfiguration { ThrowOnUnresolvedBindingExpression = false, NoEscape = false, ExpressionNameResolver = new UpperCamelCaseExpressionNameResolver() });
        foreach ((string name, string partial) in CvTemplateFiles.SharedPartials)
        {
            engine.RegisterTemplate(name, partial);
        }

        return engine.Compile(markup);
    }
}
