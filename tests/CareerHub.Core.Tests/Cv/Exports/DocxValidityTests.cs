using CareerHub.Cv;
using CareerHub.Cv.Exports;
using CareerHub.Cv.Exports.Internal.Docx;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CareerHub.Core.Tests.Cv.Exports;

/// <summary>The Open XML SDK's validator finds nothing wrong with any DOCX.</summary>
public class DocxValidityTests
{
    public static TheoryData<string> Names => [.. ExportDocuments.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_AnyDocument_IsValid(string name)
    {
        foreach (CvStyle style in Styles())
        {
            using var stream = new MemoryStream(DocxFile.Write(ExportDocuments.All[name] with { Style = style }));
            using WordprocessingDocument file = WordprocessingDocument.Open(stream, isEditable: false);

            IEnumerable<string> errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}");

            Assert.Empty(errors);
        }
    }

    private static IEnumerable<CvStyle> Styles() =>
    [
        CvStyle.Default,
        new() { Paper = PaperSize.Letter, Accent = "#7a1f3d", Density = CvDensity.Compact, Font = CvFont.Serif },
        new() { Accent = "red", Density = CvDensity.Spacious, Font = CvFont.Sans },
    ];
}
