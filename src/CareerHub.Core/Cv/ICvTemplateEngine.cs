namespace CareerHub.Cv;

/// <summary>Turns a CV into a complete HTML document that needs nothing from outside.</summary>
public interface ICvTemplateEngine
{
    /// <summary>The templates.</summary>
    IReadOnlyList<CvTemplate> All { get; }

    /// <summary>The names of the templates, such as <c>classic</c>.</summary>
    IReadOnlyList<string> Templates { get; }

    /// <summary>Renders a CV.</summary>
    /// <param name="document">The CV.</param>
    /// <param name="templateName">One of <see cref="Templates"/>.</param>
    /// <returns>The HTML.</returns>
    /// <exception cref="ArgumentException">There is no such template.</exception>
    string Render(CvDocument document, string templateName);
}
