namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>A complex field (17.16.18): its instruction until the separator, then its shown result.</summary>
internal sealed class DocxField
{
    public string Instruction { get; set; } = "";

    public bool ShowsResult { get; set; }

    public string? Link { get; set; }
}
