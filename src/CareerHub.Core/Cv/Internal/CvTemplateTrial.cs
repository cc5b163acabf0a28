using CareerHub.Cv.Internal.Checking;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;

namespace CareerHub.Cv.Internal;

/// <summary>Compiles a template and renders the hard cases with it, so that a misspelt name is an error when the host starts and not an empty place in somebody's CV.</summary>
internal static class CvTemplateTrial
{
    public static IReadOnlyList<string> Errors(CvTemplate template)
    {
        try
        {
            HandlebarsTemplate<object, object> render = CvTemplateCompiler.Compile(template.Markup, isStrict: true);
            foreach ((_, CvDocument document) in HardCases.All)
            {
                render(CvView.Of(document, template));
            }

            return [];
        }
        catch (Exception e) when (e is HandlebarsException or HandlebarsUndefinedBindingException)
        {
            return [$"{CvTemplate.MarkupFile} cannot be used: {e.Message}"];
        }
    }
}
