namespace CareerHub.Parsing.Documents.Flow.Html;

/// <summary>An item that a page marks by the classes of microformats (https://microformats.org/wiki/microformats2).</summary>
/// <param name="Types">What it is, by the names of microformats 2 without their prefix, such as <c>card</c>.</param>
/// <param name="Begin">The first words in it, by which it is found in the page's text.</param>
internal sealed record MicroItem(IReadOnlyList<string> Types, string Begin)
{
    /// <summary>Its properties in the order of the page, by the names of microformats 2 without their prefix.</summary>
    public List<MicroProperty> Properties { get; } = [];
}

/// <summary>A property of an item.</summary>
/// <param name="Name">Its name, such as <c>name</c> or <c>job-title</c>.</param>
/// <param name="Text">The words that the page shows.</param>
/// <param name="Address">Where a link leads that the property is.</param>
/// <param name="Item">The item that the property is, or null.</param>
internal sealed record MicroProperty(string Name, string Text, string? Address, MicroItem? Item);
