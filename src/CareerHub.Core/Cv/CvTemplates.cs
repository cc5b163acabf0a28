using CareerHub.Cv.Internal;
using HandlebarsDotNet;

namespace CareerHub.Cv;

/// <summary>The templates that come with CareerHub and those of the host, rendered by Handlebars.Net. Safe for use by several threads; a template is compiled when it is first used.</summary>
public sealed class CvTemplates : ICvTemplateEngine
{
    /// <summary>The name of the classic template: one column, a serif name, quiet headings.</summary>
    public const string Classic = "classic";

    private static readonly Lazy<IReadOnlyList<CvTemplate>> BuiltIn =
        new(() => [.. CvTemplateFiles.BuiltInFolders.Select(folder => CvTemplateReader.ReadBuiltIn(folder))]);

    private readonly Dictionary<string, (CvTemplate Template, Lazy<HandlebarsTemplate<object, object>> Render)> templates;

    /// <summary>The templates that come with CareerHub.</summary>
    public CvTemplates()
        : this([])
    {
    }

    /// <summary>The templates that come with CareerHub and others; of two with the same id the last is used.</summary>
    /// <param name="more">The host's own.</param>
    public CvTemplates(IEnumerable<CvTemplate> more)
    {
        ArgumentNullException.ThrowIfNull(more);
        All = [.. BuiltIn.Value.Concat(more).Reverse().DistinctBy(template => template.Id).Reverse()];
        Templates = [.. All.Select(template => template.Id)];
        templates = All.ToDictionary(template => template.Id, template => (template, new Lazy<HandlebarsTemplate<object, object>>(() => CvTemplateCompiler.Compile(template.Markup))), StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public IReadOnlyList<CvTemplate> All { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Templates { get; }

    /// <inheritdoc/>
    public string Render(CvDocument document, string templateName)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(templateName);
        return templates.TryGetValue(templateName, out (CvTemplate Template, Lazy<HandlebarsTemplate<object, object>> Render) found)
            ? found.Render.Value(CvView.Of(document, found.Template))
            : throw new ArgumentException($"There is no CV template named '{templateName}'. Use one of: {string.Join(", ", Templates)}.", nameof(templateName));
    }
}
