namespace CareerHub.Parsing.Documents.Internal.Zip;

/// <summary>What a ZIP container is.</summary>
internal enum PackageKind
{
    Archive,
    Docx,
    Odt,
    Spreadsheet,
    Presentation,
    OtherOffice,
}
