namespace CareerHub.Cv;

/// <summary>What a file inside a PDF is to the document (ISO 32000-2, 7.11.3, <c>AFRelationship</c>).</summary>
public enum PdfRelationship
{
    /// <summary>None of the others.</summary>
    Unspecified,

    /// <summary>What the document was made of.</summary>
    Source,

    /// <summary>The data that the document shows.</summary>
    Data,

    /// <summary>The same content in another form.</summary>
    Alternative,

    /// <summary>More than the document shows.</summary>
    Supplement,
}

/// <summary>A file inside a PDF.</summary>
/// <param name="Name">The file's name, such as <c>resume.json</c>: 1 to 255 characters without a slash, a backslash or a control character.</param>
/// <param name="MediaType">Its media type, such as <c>application/json</c>.</param>
/// <param name="Description">A few words for a person who sees it listed.</param>
/// <param name="Content">The file's bytes.</param>
/// <param name="Relationship">What it is to the document.</param>
public sealed record PdfAttachment(
    string Name, string MediaType, string Description, ReadOnlyMemory<byte> Content, PdfRelationship Relationship = PdfRelationship.Unspecified);
