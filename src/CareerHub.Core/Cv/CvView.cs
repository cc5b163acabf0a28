using CareerHub.Cv.Internal;

namespace CareerHub.Cv;

/// <summary>
/// What a template sees of a CV: texts, flags and lists of the same, nothing else, because a template can read every public member of whatever
/// object it is given. Every text is plain; the template engine escapes it, but for <see cref="Styles"/>. What is missing is null or an empty list.
/// </summary>
public sealed record CvView
{
    /// <summary>The style sheet: what all templates share, the person's choices as custom properties, the template's own. The only member for <c>{{{ }}}</c>.</summary>
    public required string Styles { get; init; }

    /// <summary>The classes of the body that say what the person chose: <c>density-normal font-template</c> and the like.</summary>
    public required string Classes { get; init; }

    /// <summary>The language (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    public required string Direction { get; init; }

    /// <summary>The document's title.</summary>
    public required string Title { get; init; }

    /// <summary>The name, or where it is hidden or not known the title: never empty.</summary>
    public required string Name { get; init; }

    /// <summary>One line about the person.</summary>
    public string? Headline { get; init; }

    /// <summary>The photograph as a <c>data:</c> address.</summary>
    public string? Photo { get; init; }

    /// <summary>How to reach the person.</summary>
    public IReadOnlyList<CvContactView> Contacts { get; init; } = [];

    /// <summary>All sections in order.</summary>
    public IReadOnlyList<CvSectionView> Sections { get; init; } = [];

    /// <summary>The sections that the template's manifest does not name as <c>aside</c>.</summary>
    public IReadOnlyList<CvSectionView> Main { get; init; } = [];

    /// <summary>The sections that the template's manifest names as <c>aside</c>.</summary>
    public IReadOnlyList<CvSectionView> Aside { get; init; } = [];

    internal static CvView Of(CvDocument document, CvTemplate template)
    {
        ValueList<CvSection> ordered = document.IsOrdered || template.Order.Count == 0 ? document.Sections : CvSectionOrder.By(template.Order, document.Sections).ToValueList();
        var words = CvWords.For(document.Language);
        CvSectionView[] sections = ordered.ConvertAll(section => CvSectionView.Of(section, words));
        return new CvView
        {
            Styles = CvStyleSheet.Of(document, template),
            Classes = CvStyleSheet.Classes(document.Style),
            Language = document.Language,
            Direction = document.Direction,
            Title = document.Title,
            Name = document.Name.Length > 0 ? document.Name : document.Title,
            Headline = document.Headline,
            Photo = CvAddresses.Image(document.Photo),
            Contacts = document.Contacts.ConvertAll(CvContactView.Of),
            Sections = sections,
            Main = template.Aside.Count == 0 ? sections : [.. sections.Where(section => !template.Aside.Contains(section.Key))],
            Aside = template.Aside.Count == 0 ? [] : [.. sections.Where(section => template.Aside.Contains(section.Key))],
        };
    }
}
