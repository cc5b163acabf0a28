namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>What all stories of a document share.</summary>
internal sealed record DocxDefinitions(DocxStyles Styles, DocxNumbering Numbering)
{
    /// <summary>Whether a drawing or a page colour may lie under the text, so that white text may well be seen.</summary>
    public bool MayHaveBackground { get; set; }
}
