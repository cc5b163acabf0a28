namespace CareerHub.Parsing.Documents.Internal.Zip;

/// <summary>What a ZIP container is.</summary>
internal enum PackageKind
{
    Archive,
    Docx,
    Odt,
    Spreadsheet,
    Presentation,
    ApplePages,
    Ebook,

    /// <summary>XPS.</summary>
    PageDescription,
    OtherOffice,
}
