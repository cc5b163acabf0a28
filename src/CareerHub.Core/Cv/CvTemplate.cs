using System.Reflection;
using CareerHub.Cv.Internal;

namespace CareerHub.Cv;

/// <summary>
/// A template: a manifest, markup in the language of Handlebars over a <see cref="CvView"/>, and a style sheet. It is the code of the host's developers,
/// never of a site's users. It may use the partials that come with CareerHub; docs/templates.md names them.
/// </summary>
public sealed class CvTemplate
{
    /// <summary>The name of the manifest's file: a JSON object with <c>id</c>, <c>version</c>, <c>name</c>, <c>description</c>, and optionally <c>order</c> and <c>aside</c>.</summary>
    public const string ManifestFile = "template.json";

    /// <summary>The name of the markup's file.</summary>
    public const string MarkupFile = "template.html";

    /// <summary>The name of the style sheet's file.</summary>
    public const string StylesFile = "template.css";

    /// <summary>The most characters that one of the files may have.</summary>
    public const int MaxFileLength = 65_536;

    internal CvTemplate(CvTemplateManifest manifest, string markup, string styles)
    {
        Id = manifest.Id!;
        Version = manifest.Version;
        Name = manifest.Name!;
        Description = manifest.Description ?? "";
        Order = manifest.Order?.ToValueList() ?? [];
        Aside = manifest.Aside?.ToValueList() ?? [];
        Markup = markup;
        Styles = styles;
    }

    /// <summary>The name by which versions refer to it: lower-case letters, digits and hyphens.</summary>
    public string Id { get; }

    /// <summary>The major version, from 1: another one may look different.</summary>
    public int Version { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>What it is good for, in a sentence.</summary>
    public string Description { get; }

    /// <summary>The keys of sections in the order that the template gives them where the person did not; empty for the order of the document.</summary>
    public ValueList<string> Order { get; }

    /// <summary>The keys of the sections that stand in <see cref="CvView.Aside"/>.</summary>
    public ValueList<string> Aside { get; }

    internal string Markup { get; }

    internal string Styles { get; }

    /// <summary>Reads a template from the three files of a folder.</summary>
    /// <param name="folder">The path of the folder.</param>
    /// <returns>The template.</returns>
    /// <exception cref="CvTemplateException">Files are missing or not sound; the exception names every error.</exception>
    public static CvTemplate FromFolder(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return CvTemplateReader.Read(folder, name => CvTemplateFiles.InFolder(folder, name));
    }

    /// <summary>Reads a template from the resources of an assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="prefix">What the names of the three resources begin with, such as <c>My.Templates.plain.</c></param>
    /// <returns>The template.</returns>
    /// <exception cref="CvTemplateException">Resources are missing or not sound; the exception names every error.</exception>
    public static CvTemplate FromResources(Assembly assembly, string prefix)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(prefix);
        return CvTemplateReader.Read(prefix, name => CvTemplateFiles.Resource(assembly, prefix + name));
    }
}
