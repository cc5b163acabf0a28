using CareerHub.Cv;
using CareerHub.Cv.Exports.Internal.Docx;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CareerHub.Core.Tests.Cv.Exports;

/// <summary>What a word processor finds in a DOCX, read by the Open XML SDK.</summary>
public class DocxExportTests
{
    [Fact]
    public void Write_LongProfile_HasAStyleForEveryParagraph()
    {
        using OpenedDocx file = Open(ExportDocuments.All["long"]);

        Assert.Equal("Henrike Vollmer-Adeyemi", Assert.Single(file.OfStyle("Title")));
        Assert.Equal("Structural engineer, timber and bridges", Assert.Single(file.OfStyle("Subtitle")));
        Assert.Equal(["Profile", "Experience", "Projects", "Education", "Training"], file.OfStyle("Heading1").Take(5));
        Assert.Equal(["Head of structural design", "Checking engineer", "Structural engineer", "Working student"], file.OfStyle("Heading2").Take(4));
        Assert.Equal("Hansa Holzbau GmbH · Lübeck · Apr 2018 – present", file.OfStyle("CVOrganization")[0]);
        Assert.Equal("Designed the roof of a swimming hall with a clear span of 46 m in glued laminated timber", file.OfStyle("ListBullet")[0]);
        Assert.Contains("Design: Timber, Steel, Vibration, Fire design", file.OfStyle("CVGroup"));
        Assert.All(file.Paragraphs, paragraph => Assert.Contains(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value, file.Styles.Keys));
    }

    [Fact]
    public void Write_AnyDocument_LaysNothingOutByTablesBoxesOrTabs()
    {
        using OpenedDocx file = Open(ExportDocuments.All["full"]);

        Assert.Empty(file.Body.Descendants<Table>());
        Assert.Empty(file.Body.Descendants<Drawing>());
        Assert.Empty(file.Body.Descendants<TabChar>());
        Assert.Empty(file.Body.Descendants<Break>());
    }

    [Fact]
    public void Write_Styles_KeepHeadsWithWhatFollows()
    {
        using OpenedDocx file = Open(ExportDocuments.All["long"]);

        Assert.All(["Title", "Heading1", "Heading2", "CVOrganization"], id => Assert.NotNull(file.Styles[id].StyleParagraphProperties?.KeepNext));
        Assert.NotNull(file.Package.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.ParagraphPropertiesDefault!.Descendants<WidowControl>().SingleOrDefault());
        Assert.Equal((0, 1), (file.Styles["Heading1"].StyleParagraphProperties!.OutlineLevel!.Val!.Value, file.Styles["Heading2"].StyleParagraphProperties!.OutlineLevel!.Val!.Value));
        Assert.Equal(["heading 1", "List Bullet", "Hyperlink", "CV Organization"], new[] { "Heading1", "ListBullet", "Hyperlink", "CVOrganization" }.Select(id => file.Styles[id].StyleName!.Val!.Value));
    }

    [Fact]
    public void Write_Points_AreAListOfBullets()
    {
        using OpenedDocx file = Open(ExportDocuments.All["long"]);

        int number = file.Styles["ListBullet"].StyleParagraphProperties!.NumberingProperties!.NumberingId!.Val!.Value;
        Numbering numbering = file.Package.MainDocumentPart!.NumberingDefinitionsPart!.Numbering!;
        int definition = numbering.Elements<NumberingInstance>().Single(one => one.NumberID!.Value == number).AbstractNumId!.Val!.Value;
        Level level = numbering.Elements<AbstractNum>().Single(one => one.AbstractNumberId!.Value == definition).Elements<Level>().Single();
        Assert.Equal((NumberFormatValues.Bullet, "•", "ListBullet"), (level.NumberingFormat!.Val!.Value, level.LevelText!.Val!.Value, level.ParagraphStyleIdInLevel!.Val!.Value));
    }

    [Fact]
    public void Write_Links_LeadSomewhereOnceEach()
    {
        using OpenedDocx file = Open(ExportDocuments.All["long"]);

        Dictionary<string, string> targets = file.Package.MainDocumentPart!.HyperlinkRelationships.ToDictionary(one => one.Id, one => one.Uri.ToString());
        Assert.Equal(
            [("henrike@vollmer.example.org", "mailto:henrike@vollmer.example.org"), ("+49 30 23125 042", "tel:+493023125042"), ("vollmer.example.org", "https://vollmer.example.org/")],
            file.Body.Descendants<Hyperlink>().Take(3).Select(link => (link.InnerText, targets[link.Id!.Value!])));
        Assert.Equal(targets.Count, targets.Values.Distinct().Count());
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://[")]
    [InlineData("file:///etc/passwd")]
    public void Write_AddressThatIsNone_StaysText(string href)
    {
        using OpenedDocx file = Open(new CvDocument { Language = "en", Contacts = [new CvContact(CvContactKind.Link, "text", href)] });

        Assert.Equal("text", Assert.Single(file.OfStyle("CVContact")));
        Assert.Empty(file.Body.Descendants<Hyperlink>());
        Assert.Empty(file.Package.MainDocumentPart!.HyperlinkRelationships);
    }

    [Fact]
    public void Write_Properties_SayWhoseItIsAndWhen()
    {
        using OpenedDocx file = Open(ExportDocuments.All["full"] with { Title = "Inês Tavares Rocha, CV" });

        var properties = file.Package.PackageProperties;
        Assert.Equal(("Inês Tavares Rocha, CV", "Inês Tavares Rocha", "en"), (properties.Title, properties.Creator, properties.Language));
        Assert.Equal([new DateTime(2025, 3, 14, 7, 26, 53, DateTimeKind.Utc), new DateTime(2025, 3, 14, 7, 26, 53, DateTimeKind.Utc)], new[] { properties.Created!.Value.ToUniversalTime(), properties.Modified!.Value.ToUniversalTime() });
    }

    [Theory]
    [InlineData(PaperSize.A4, 11906, 16838)]
    [InlineData(PaperSize.Letter, 12240, 15840)]
    public void Write_Paper_IsThePersonsChoice(PaperSize paper, uint width, uint height)
    {
        using OpenedDocx file = Open(ExportDocuments.All["short"] with { Style = new CvStyle { Paper = paper, Accent = "#7a1f3d" } });

        PageSize size = file.Body.Descendants<PageSize>().Single();
        Assert.Equal((width, height), (size.Width!.Value, size.Height!.Value));
        Assert.Equal("7A1F3D", file.Styles["Heading1"].StyleRunProperties!.Color!.Val!.Value);
    }

    [Theory]
    [InlineData("fr", "fr-FR", "ja-JP", "ar-SA")]
    [InlineData("ja", "en-US", "ja-JP", "ar-SA")]
    [InlineData("zh-TW", "en-US", "zh-TW", "ar-SA")]
    [InlineData("he", "en-US", "ja-JP", "he-IL")]
    public void Write_Language_IsSaidForEachKindOfScript(string language, string latin, string eastAsian, string complex)
    {
        using OpenedDocx file = Open(new CvDocument { Language = language, Name = "x" });

        Languages languages = file.Package.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single();
        Assert.Equal((latin, eastAsian, complex), (languages.Val!.Value, languages.EastAsia!.Value, languages.Bidi!.Value));
    }

    [Fact]
    public void Write_Hebrew_RunsFromTheRight()
    {
        using OpenedDocx file = Open(new CvDocument { Language = "he", Name = "נועה Levi (לוי)" });

        Assert.NotNull(file.Styles["Normal"].StyleParagraphProperties!.Elements<BiDi>().SingleOrDefault());
        Assert.NotNull(file.Body.Descendants<SectionProperties>().Single().Elements<BiDi>().SingleOrDefault());
        Assert.Equal(
            [("נועה ", true), ("Levi", false), (" (לוי)", true)],
            file.Paragraphs[0].Elements<Run>().Select(run => (run.InnerText, run.RunProperties?.Elements<RightToLeftText>().Any() == true)));
    }

    [Fact]
    public void Write_Photo_StandsBesideTheNameWithItsProportions()
    {
        const string png = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAADklEQVR4nGNoAAMGFAoAXpUJAdY1eq0AAAAASUVORK5CYII=";
        using OpenedDocx file = Open(ExportDocuments.All["short"] with { Photo = png });

        var extent = Assert.Single(file.Paragraphs[0].Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.Extent>());
        Assert.Equal((720_000L, 1_080_000L), (extent.Cx!.Value, extent.Cy!.Value));
        Assert.Equal("Kwame Boateng", file.Body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Single().Description!.Value);
        Assert.Equal("image/png", Assert.Single(file.Package.MainDocumentPart!.ImageParts).ContentType);
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator(FileFormatVersions.Office2019).Validate(file.Package));
    }

    [Theory]
    [InlineData("data:image/webp;base64,UklGRg==")]
    [InlineData("data:image/png;base64,iVBORw0KGgo=")]
    [InlineData("data:image/jpeg;base64,/9j/")]
    [InlineData("https://example.org/me.jpg")]
    public void Write_PictureThatWordDoesNotRead_IsLeftOut(string photo)
    {
        using OpenedDocx file = Open(ExportDocuments.All["short"] with { Photo = photo });

        Assert.Empty(file.Package.MainDocumentPart!.ImageParts);
        Assert.Empty(file.Body.Descendants<Drawing>());
    }

    private static OpenedDocx Open(CvDocument document) => new(DocxFile.Write(document));
}
