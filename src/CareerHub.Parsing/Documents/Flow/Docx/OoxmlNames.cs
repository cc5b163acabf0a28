using System.Xml;

namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>Namespaces of ECMA-376, transitional and strict (ISO/IEC 29500-1 annex A), and attribute access that knows both.</summary>
internal static class OoxmlNames
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";
    private const string Diagram = "http://schemas.openxmlformats.org/drawingml/2006/diagram";
    private const string StrictDiagram = "http://purl.oclc.org/ooxml/drawingml/diagram";
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string StrictDrawing = "http://purl.oclc.org/ooxml/drawingml/main";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private const string Vml = "urn:schemas-microsoft-com:vml";

    public static bool IsWord(this XmlReader reader) => reader.NamespaceURI is Word or StrictWord;

    public static bool IsMath(this XmlReader reader) => reader.NamespaceURI is Math or StrictMath;

    public static bool IsDiagram(this XmlReader reader) => reader.NamespaceURI is Diagram or StrictDiagram;

    public static bool IsDrawing(this XmlReader reader) => reader.NamespaceURI is Drawing or StrictDrawing;

    public static bool IsCompatibility(this XmlReader reader) => reader.NamespaceURI == Compatibility;

    public static bool IsVml(this XmlReader reader) => reader.NamespaceURI == Vml;

    public static string? WordAttribute(this XmlReader reader, string name) =>
        reader.GetAttribute(name, Word) ?? reader.GetAttribute(name, StrictWord);

    public static string? Value(this XmlReader reader) => reader.WordAttribute("val");

    public static string? RelationId(this XmlReader reader, string name = "id") =>
        reader.GetAttribute(name, Relations) ?? reader.GetAttribute(name, StrictRelations);

    /// <summary>An on/off property (17.17.4): on when present without a value.</summary>
    public static bool IsOn(this XmlReader reader) => reader.Value() is not ("0" or "false" or "off" or "none");

    public static int? Number(this XmlReader reader) => int.TryParse(reader.Value(), out int number) ? number : null;
}
