namespace CareerHub.Cv.Exports.Internal;

/// <summary>Takes a CV block by block in reading order. All texts are cleaned and none is empty.</summary>
internal interface ICvBlocks
{
    /// <summary>The person's name: once, first.</summary>
    void Name(string name);

    /// <summary>One line about the person.</summary>
    void Headline(string headline);

    /// <summary>How to reach the person, at least one way.</summary>
    void Contacts(IReadOnlyList<LinkedText> contacts);

    /// <summary>A section begins.</summary>
    void Section(string heading);

    /// <summary>An entry begins.</summary>
    void Entry(EntryHead head);

    /// <summary>A paragraph of an entry or a section.</summary>
    void Paragraph(string text);

    /// <summary>The points of an entry, at least one.</summary>
    void Points(IReadOnlyList<string> points);

    /// <summary>Short words of an entry in a row; the label has its colon.</summary>
    void Items(string? label, string items);

    /// <summary>The groups of a section, at least one: a label (with its colon when words follow), short words in a row, or both.</summary>
    void Groups(IReadOnlyList<(string? Label, string? Items)> groups);
}
