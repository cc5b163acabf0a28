using CareerHub.Cv.Internal;

namespace CareerHub.Cv;

/// <summary>The templates that come with CareerHub, rendered by Handlebars.Net. Safe for use by several threads; a template is compiled when it is first used.</summary>
public sealed class CvTemplates : ICvTemplateEngine
{
    /// <summary>The name of the classic template: one column, a serif name, quiet headings.</summary>
    public const string Classic = "classic";

    private readonly Dictionary<string, Lazy<Func<CvDocument, string>>> templates = EmbeddedTemplates.Names.ToDictionary(
        name => name,
        name => new Lazy<Func<CvDocument, string>>(() => EmbeddedTemplates.Compile(name)),
        StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<string> Templates { get; } = EmbeddedTemplates.Names;

    /// <inheritdoc/>
    public string Render(CvDocument document, string templateName)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(templateName);
        return templates.TryGetValue(templateName, out Lazy<Func<CvDocument, string>>? compiled)
            ? compiled.Value(document)
            : throw new ArgumentException($"There is no CV template named '{templateName}'. Use one of: {string.Join(", ", Templates)}.", nameof(templateName));
    }
}
