using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CareerHub.Core.Tests.Cv.Exports;

/// <summary>A DOCX as the Open XML SDK reads it.</summary>
internal sealed class OpenedDocx : IDisposable
{
    private readonly MemoryStream stream;

    public OpenedDocx(byte[] file)
    {
        stream = new MemoryStream(file);
        Package = WordprocessingDocument.Open(stream, isEditable: false);
    }

    public WordprocessingDocument Package { get; }

    public Body Body => Package.MainDocumentPart!.Document.Body!;

    public List<Paragraph> Paragraphs => [.. Body.Elements<Paragraph>()];

    public Dictionary<string, Style> Styles => Package.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(style => style.StyleId!.Value!);

    /// <summary>The texts of the paragraphs of a style.</summary>
    public List<string> OfStyle(string id) => [.. Paragraphs.Where(paragraph => paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value == id).Select(paragraph => paragraph.InnerText)];

    public void Dispose()
    {
        Package.Dispose();
        stream.Dispose();
    }
}
