using System.Text;
using CareerHub.Parsing.Tests.Documents;

namespace CareerHub.Parsing.Tests.Fuzzing;

/// <summary>RTF, HTML, MHTML and Markdown.</summary>
internal static class MarkupSeeds
{
    private const string Page = """
        <!DOCTYPE html><html lang="ro"><head><meta charset="utf-8"><title>CV &ndash; Mirela</title><style>p{color:red}</style>
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","name":"Mirela Stanciu","knowsLanguage":["ro","en"],"worksFor":[{"@type":"Organization","name":"Podul Vechi"}]}</script></head>
        <body><h1>Mirela Stanciu</h1><p><a href="mailto:mirela.stanciu@example.org">mirela.stanciu@example.org</a></p><h2>Experience</h2>
        <p>Surveyor, Podul Vechi SRL, 2016 &ndash; 2021</p><ul><li>Measured eleven bridges<li>Trained <b>two</b> apprentices<ol><li>one</ol></ul>
        """;

    public static IEnumerable<FuzzSeed> All() => [.. Rtf(), .. Html(), .. Mhtml(), .. Markdown(), .. Flat()];

    private static IEnumerable<FuzzSeed> Rtf() =>
    [
        Ascii("rtf-cv", @"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Arial;}{\f1\fcharset204 Times;}{\f2\fcharset128 Gothic;}{\f3\fcharset2 Symbol;}}{\colortbl;\red31\green56\blue100;}{\stylesheet{\s0 Normal;}{\s1\outlinelevel0\b\fs32 heading 1;}}{\info{\title CV}{\author M}}\pard\s1 Mirela Stanciu\par\pard mirela.stanciu@example.org\par\pard\s1 Experience\par\pard Surveyor, Podul Vechi SRL\tab 2016 \endash  2021\par{\listtext\f3\'b7\tab}\ls1\ilvl0 Measured eleven bridges\par}"),
        Ascii("rtf-unicode", @"{\rtf1\ansi{\fonttbl{\f0 A;}{\f1\fcharset204 B;}{\f2\fcharset128 C;}}M\'fcller K\u246?ln {\uc2\u321\'8a\'bfukasz}\u-10179?\u-8704? {\f1\'c0\'e4\'e0} {\f2\'83\'65} {\upr{ansi}{\*\ud{uni\u99?ode}}}\par}"),
        Ascii("rtf-tables", @"{\rtf1 \trowd\cellx1000\cellx2000\pard\intbl a\cell b\cell\row\trowd\pard\intbl c\cell outer \par\pard\intbl\itap2 inner\nestcell{\*\nesttableprops\trowd\nestrow}{\nonesttables\par}\pard\intbl d\cell\row\pard after\par}"),
        Ascii("rtf-fields-pictures", @"{\rtf1{\field{\*\fldinst HYPERLINK ""https://example.org""}{\fldrslt site}}{\pict\pngblip\picw10 89504e470d0a}{\object{\*\objdata 0105000002}{\result shown}}{\shp{\*\shpinst{\shptxt boxed\par}}}{\header head\par}{\footnote note}{\*\bkmkstart x}\bin4 abcd\sect\page{\v hidden}\deleted gone\par}"),
    ];

    private static IEnumerable<FuzzSeed> Html() =>
    [
        Utf8("html-cv", Page + "</body></html>"),
        Utf8("html-tables", "<html><body><table><thead><tr><th colspan=2>Jobs<tbody><tr><td>a<td><table><tr><td>inner</table><tr><td rowspan=3>b</table><dl><dt>Ro<dd>native</dl>"),
        Utf8("html-hidden", "<div style='display:none'>no</div><p hidden>no</p><p style=\"visibility:hidden;font-size:0\">no</p><span class=sr-only>reader</span><noscript>no</noscript><template>no</template><p style='white-space:pre;color:#fff'>a\n b</p><pre>x\n y</pre>Mirela<br>Stanciu<svg><text>S</text></svg>"),
        Utf8("html-wild", "<p>a<div>b</p><b><i>c</b></i><a href=javascript:x>d</a>&amp;&#x41;&#65;&nbsp;&bogus;&lt<!-- c --><![CDATA[e]]><?xml v?><td>f<select><option>g<option>h</select><textarea>i</textarea><input value=j>"),
        new("html-latin2", Encoding.GetEncoding("ISO-8859-1").GetBytes("<html><head><meta http-equiv=Content-Type content='text/html; charset=iso-8859-2'></head><body><p>\u00B3\u00F3d\u00BC Mirela</p>")),
        new("html-utf16", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Page)]),
    ];

    private static IEnumerable<FuzzSeed> Mhtml() =>
    [
        Ascii("mhtml-related", "From: <Saved by Browser>\r\nSubject: CV\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--b1\"\r\n\r\n----b1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://example.org/cv\r\n\r\n<html><body><h1>Mirela St=C4=83nciu</h1><p>Surveyor, Podul=\r\n Vechi</p></body></html>\r\n----b1\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n----b1--\r\n"),
        Ascii("mhtml-nested", "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: multipart/alternative; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain; charset=iso-8859-2\r\n\r\nMirela\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPGgxPk1pcmVsYSBTdGFuY2l1PC9oMT48cD5TdXJ2ZXlvcjwvcD4=\r\n--b--\r\n--a--\r\n"),
    ];

    private static IEnumerable<FuzzSeed> Markdown() =>
    [
        Utf8("markdown-cv", "# Mirela Stanciu\n\n<mirela.stanciu@example.org> | [site](https://example.org \"t\")\n\nExperience\n==========\n\n**Surveyor**, *Podul Vechi SRL*, 2016 - 2021\n\n- Measured `eleven` bridges\n  - nested\n    1. deeper\n* * *\n> quoted\n>> twice\n\n| a | b |\n|---|---|\n| c | d |\n\n```\ncode\n```\n![alt](x.png) ~~old~~ \\*literal\\* <b>tag</b>\n"),
        Utf8("markdown-brackets", "[[a](b)](c) ![[d]] [e][f] *g **h*** _i __j___ `` ` `` \\[k\\]\n\n[f]: https://example.org\n\nSetext\n------\n"),
    ];

    private static IEnumerable<FuzzSeed> Flat() =>
    [
        Utf8("flat-docx", $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?><?mso-application progid="Word.Document"?>
            <pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">
            <pkg:part pkg:name="/_rels/.rels"><pkg:xmlData>{DocxFile.Relations(("rId1", "officeDocument", "word/document.xml"))}</pkg:xmlData></pkg:part>
            <pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document xmlns:w="{DocxFile.Transitional}"><w:body><w:p><w:r><w:t>Mirela Stanciu</w:t></w:r></w:p></w:body></w:document></pkg:xmlData></pkg:part>
            <pkg:part pkg:name="/word/media/image1.png" pkg:compression="store"><pkg:binaryData>iVBORw0KGgo=</pkg:binaryData></pkg:part>
            </pkg:package>
            """),
        Utf8("flat-odt", $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document {OdtFile.Namespaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
            <office:body><office:text><text:h text:outline-level="1">Mirela Stanciu</text:h><text:p>Surveyor</text:p></office:text></office:body>
            </office:document>
            """),
    ];

    private static FuzzSeed Ascii(string name, string text) => new(name, Encoding.ASCII.GetBytes(text));

    private static FuzzSeed Utf8(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}
