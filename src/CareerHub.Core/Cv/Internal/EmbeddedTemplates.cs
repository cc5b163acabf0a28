using HandlebarsDotNet;

namespace CareerHub.Cv.Internal;

/// <summary>The templates in the assembly: for each name an HTML file, a style sheet that goes into it, and partials that all share.</summary>
internal static class EmbeddedTemplates
{
    private const string Prefix = "CareerHub.Cv.Templates.";
    private const string Markup = ".html";

    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(EmbeddedTemplates).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Markup, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Markup.Length])
            .Order(StringComparer.Ordinal),
    ];

    public static Func<CvDocument, string> Compile(string name)
    {
        IHandlebars engine = Handlebars.Create(new HandlebarsConfiguration { ThrowOnUnresolvedBindingExpression = false, NoEscape = false });
        HandlebarsTemplate<object, object> template = engine.Compile(Read(name + Markup));
        string styles = Read(name + ".css");
        return document => template(CvTemplateModel.Of(document, styles));
    }

    private static string Read(string file)
    {
        using Stream stream = typeof(EmbeddedTemplates).Assembly.GetManifestResourceStream(Prefix + file)
            ?? throw new InvalidOperationException($"The assembly holds no template file {file}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
