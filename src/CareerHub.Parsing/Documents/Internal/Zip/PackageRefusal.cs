using CareerHub.Import;

namespace CareerHub.Parsing.Documents.Internal.Zip;

/// <summary>Says of the packages that cannot be read what to do.</summary>
internal static class PackageRefusal
{
    /// <summary>The finding, or null for a kind that can be read.</summary>
    public static Finding? Of(PackageKind kind) => kind switch
    {
        PackageKind.Docx or PackageKind.Odt or PackageKind.Archive => null,
        PackageKind.Spreadsheet => DocumentFindings.Spreadsheet,
        PackageKind.Presentation => DocumentFindings.Presentation,
        PackageKind.ApplePages => DocumentFindings.ApplePages,
        PackageKind.Ebook => DocumentFindings.Ebook,
        PackageKind.PageDescription => DocumentFindings.PageDescription,
        _ => DocumentFindings.OtherOffice,
    };
}
