using System.Text;

namespace CareerHub.Pdf.Tests.Structure;

/// <summary>PDF/UA-1 as far as a program can check it; docs/pdf-ua.md lists them, and those that are not here.</summary>
internal static class AccessibilityChecks
{
    /// <summary>Structure types of PDF 1.7 (ISO 32000-1, 14.8.4).</summary>
    private static readonly HashSet<string> Standard =
    [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6",
        "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot",
        "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP", "Figure", "Formula", "Form",
    ];

    private static readonly HashSet<string> TableParts = ["TR", "THead", "TBody", "TFoot", "Caption"];

    public static IReadOnlyList<AccessibilityCheck> All { get; } =
    [
        new("01-003", (_, content) => content.ArtifactsInTags),
        new("01-004", (_, content) => content.TagsInArtifacts),
        new("01-005", (pdf, content) => content.Unmarked.Concat(Unconnected(pdf, content))),
        new("01-007", (pdf, _) => Wrong(TaggedPdf.Find(Part(pdf, "MarkInfo"), "Suspects") is PdfKeyword { Value: "true" }, "suspects")),
        new("02-001", (pdf, _) => pdf.Elements.Where(element => !Standard.Contains(element.Type) && !Standard.Contains(Role(pdf, element.Type))).Select(element => element.ToString())),
        new("02-004", (pdf, _) => pdf.Dictionary(TaggedPdf.Find(pdf.Root, "RoleMap")).Keys.Where(Standard.Contains)),
        new("06-001", (pdf, _) => Wrong(Xmp(pdf).Length == 0, "no XMP")),
        new("06-002", (pdf, _) => Wrong(!Xmp(pdf).Contains("<pdfuaid:part>1</pdfuaid:part>", StringComparison.Ordinal), "no pdfuaid:part")),
        new("06-003", (pdf, _) => Wrong(!Xmp(pdf).Contains("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">", StringComparison.Ordinal), "no dc:title")),
        new("07-001", (pdf, _) => Wrong(TaggedPdf.Find(Part(pdf, "ViewerPreferences"), "DisplayDocTitle") is null, "no DisplayDocTitle")),
        new("07-002", (pdf, _) => Wrong(TaggedPdf.Find(Part(pdf, "ViewerPreferences"), "DisplayDocTitle") is PdfKeyword { Value: "false" }, "DisplayDocTitle is false")),
        new("09-004", (pdf, _) => Tables(pdf)),
        new("09-005", (pdf, _) => Lists(pdf)),
        new("10-001", (_, content) => content.Unreadable),
        new("11-006", (pdf, _) => Wrong(TaggedPdf.Text(TaggedPdf.Find(pdf.Catalog, "Lang")).Length < 2, "no language")),
        new("13-004", (pdf, _) => Of(pdf, "Figure").Where(figure => TaggedPdf.Text(TaggedPdf.Find(figure.Dictionary, "Alt")).Length == 0).Select(figure => figure.ToString())),
        new("14-002", (pdf, _) => Wrong(Levels(pdf) is [not 1, ..], "the first heading is not of level 1")),
        new("14-003", (pdf, _) => Levels(pdf).Zip(Levels(pdf).Skip(1)).Where(pair => pair.Second > pair.First + 1).Select(pair => $"{pair.First} to {pair.Second}")),
        new("14-007", (pdf, _) => Wrong(Of(pdf, "H").Any() && Levels(pdf).Count > 0, "H beside H1")),
        new("15-003", (pdf, _) => Of(pdf, "TH").Where(cell => !pdf.List(TaggedPdf.Find(cell.Dictionary, "A")).Any(set => pdf.Dictionary(set).ContainsKey("Scope"))).Select(cell => cell.ToString())),
        new("20-001", (pdf, _) => Wrong(pdf.Catalog.ContainsKey("OCProperties"), "optional content")),
        new("21-001", (pdf, _) => Dictionaries(pdf, "Filespec").Where(file => !file.ContainsKey("F") || !file.ContainsKey("UF")).Select(_ => "a file without F or UF")),
        new("26-001", (pdf, _) => Wrong(pdf.IsEncrypted, "encrypted")),
        new("28-012", (pdf, _) => Annotations(pdf).Where(link => TaggedPdf.Text(TaggedPdf.Find(link, "Contents")).Length == 0).Select(_ => "a link without Contents")),
        new("28-008", (pdf, _) => pdf.Pages.Where(page => page.ContainsKey("Annots") && !page.ContainsKey("Tabs")).Select(_ => "a page without Tabs")),
        new("28-009", (pdf, _) => pdf.Pages.Where(page => TaggedPdf.Find(page, "Tabs") is PdfName and not { Value: "S" }).Select(_ => "a page with other Tabs")),
        new("28-011", (pdf, _) => Wrong(Annotations(pdf).Count() != Of(pdf, "Link").Sum(link => Annotated(pdf, link)), "a link annotation outside of Link")),
        new("30-001", (pdf, _) => Wrong(pdf.Objects.OfType<PdfStreamObject>().Any(stream => stream.Dictionary.ContainsKey("Ref")), "a reference XObject")),
        new("30-002", (_, content) => content.RepeatedForms.Select(form => $"form {form.Number}")),
        new("31-005", (pdf, _) => Dictionaries(pdf, "Font").Where(font => TaggedPdf.Find(font, "Subtype") is PdfName { Value: "CIDFontType2" } && TaggedPdf.Find(font, "CIDToGIDMap") is not (PdfName { Value: "Identity" } or PdfReference)).Select(_ => "a font without CIDToGIDMap")),
        new("31-009", (pdf, _) => Dictionaries(pdf, "FontDescriptor").Where(font => !font.Keys.Any(key => key.StartsWith("FontFile", StringComparison.Ordinal)) && font.ContainsKey("Ascent") && !IsOfType3(pdf, font)).Select(_ => "a font that is not embedded")),
        new("31-027", (pdf, content) => content.Fonts.Keys.Where(font => !pdf.Dictionary(font).ContainsKey("ToUnicode")).Select(font => $"font {font.Number}")),
        new("31-028", (_, content) => content.NoCharacters),
        new("31-030", (_, content) => Wrong(content.ShowsNoGlyph, "glyph 0")),
        new("outline", (pdf, _) => Wrong(!Outline(pdf, Part(pdf, "Outlines")).SequenceEqual(Of(pdf, "H1", "H2", "H3", "H4", "H5", "H6").Select(heading => heading.Number)), "the outline is not the headings in order")),
    ];

    /// <summary>What is wrong with a PDF, as "01-005: f after tag (0, 3)".</summary>
    public static IReadOnlyList<string> Problems(byte[] bytes)
    {
        var pdf = new TaggedPdf(bytes);
        var content = new TaggedContent(pdf);
        return [.. All.SelectMany(check => check.Problems(pdf, content).Select(problem => $"{check.Id}: {problem}"))];
    }

    private static IEnumerable<string> Wrong(bool isWrong, string problem) => isWrong ? [problem] : [];

    private static Dictionary<string, object?> Part(TaggedPdf pdf, string key) => pdf.Dictionary(TaggedPdf.Find(pdf.Catalog, key));

    private static string Xmp(TaggedPdf pdf) => TaggedPdf.Find(pdf.Catalog, "Metadata") is { } stream ? Encoding.UTF8.GetString(pdf.Data(stream)) : "";

    private static string Role(TaggedPdf pdf, string type) => (TaggedPdf.Find(pdf.Dictionary(TaggedPdf.Find(pdf.Root, "RoleMap")), type) as PdfName)?.Value ?? "";

    private static IEnumerable<TaggedElement> Of(TaggedPdf pdf, params string[] types) => pdf.Elements.Where(element => types.Contains(element.Type));

    private static List<int> Levels(TaggedPdf pdf) => [.. Of(pdf, "H1", "H2", "H3", "H4", "H5", "H6").Select(heading => heading.Type[1] - '0')];

    private static IEnumerable<Dictionary<string, object?>> Annotations(TaggedPdf pdf) =>
        pdf.Pages.SelectMany(page => pdf.List(TaggedPdf.Find(page, "Annots"))).Select(pdf.Dictionary);

    private static IEnumerable<Dictionary<string, object?>> Dictionaries(TaggedPdf pdf, string type) =>
        pdf.Objects.Select(pdf.Dictionary).Where(dictionary => TaggedPdf.Find(dictionary, "Type") is PdfName name && name.Value == type);

    private static int Annotated(TaggedPdf pdf, TaggedElement link) =>
        pdf.List(TaggedPdf.Find(link.Dictionary, "K")).Count(kid => TaggedPdf.Find(pdf.Dictionary(kid), "Type") is PdfName { Value: "OBJR" });

    private static bool IsOfType3(TaggedPdf pdf, Dictionary<string, object?> descriptor) => pdf.Objects.Select(pdf.Dictionary)
        .Any(font => TaggedPdf.Find(font, "Subtype") is PdfName { Value: "Type3" } && ReferenceEquals(pdf.Dictionary(TaggedPdf.Find(font, "FontDescriptor")), descriptor));

    /// <summary>The heading that each entry of the outline belongs to.</summary>
    private static IEnumerable<int> Outline(TaggedPdf pdf, Dictionary<string, object?> entry)
    {
        for (var child = TaggedPdf.Find(entry, "First"); child is not null; child = TaggedPdf.Find(pdf.Dictionary(child), "Next"))
        {
            yield return ((PdfReference)pdf.Dictionary(child)["SE"]!).Number;
            foreach (var below in Outline(pdf, pdf.Dictionary(child)))
            {
                yield return below;
            }
        }
    }

    private static IEnumerable<string> Tables(TaggedPdf pdf) => Of(pdf, "Table").SelectMany(table => table.Children.Where(child => !TableParts.Contains(child.Type)))
        .Concat(Of(pdf, "TR").SelectMany(row => row.Children.Where(child => child.Type is not ("TH" or "TD"))))
        .Concat(Of(pdf, "TH", "TD").Where(cell => cell.Parent?.Type != "TR"))
        .Select(element => $"{element} in {element.Parent}");

    private static IEnumerable<string> Lists(TaggedPdf pdf) => Of(pdf, "L").SelectMany(list => list.Children.Where(child => child.Type is not ("LI" or "Caption")))
        .Concat(Of(pdf, "LI").SelectMany(item => item.Children.Where(child => child.Type is not ("Lbl" or "LBody"))))
        .Concat(Of(pdf, "LI").Where(item => item.Parent?.Type != "L"))
        .Concat(Of(pdf, "LBody").Where(body => body.Parent?.Type != "LI"))
        .Select(element => $"{element} in {element.Parent}");

    /// <summary>Tags that the tree does not know, or knows as another's: the parent tree and the tree must say the same.</summary>
    private static IEnumerable<string> Unconnected(TaggedPdf pdf, TaggedContent content)
    {
        var numbers = pdf.List(TaggedPdf.Find(pdf.Dictionary(TaggedPdf.Find(pdf.Root, "ParentTree")), "Nums"));
        var parents = numbers.Chunk(2).ToDictionary(pair => (int)(double)pair[0]!, pair => pdf.List(pair[1]));
        foreach (var (stream, id) in content.Tags)
        {
            var owner = parents.GetValueOrDefault(stream)?.ElementAtOrDefault(id) is PdfReference reference ? pdf.Elements.Find(element => element.Number == reference.Number) : null;
            if (owner is null || !pdf.List(TaggedPdf.Find(owner.Dictionary, "K")).Any(kid => kid is double own ? (int)own == id : TaggedPdf.Find(pdf.Dictionary(kid), "MCID") is double inForm && (int)inForm == id))
            {
                yield return $"tag {id} of {stream} is not in the tree";
            }
        }
    }
}
