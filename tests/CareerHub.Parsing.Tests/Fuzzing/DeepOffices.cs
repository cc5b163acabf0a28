using System.Buffers.Binary;
using CareerHub.Parsing.Tests.Documents;
using static CareerHub.Parsing.Tests.Fuzzing.DeepDocument;

namespace CareerHub.Parsing.Tests.Fuzzing;

/// <summary>Deep word processing files and archives.</summary>
internal static class DeepOffices
{
    public static IEnumerable<DeepDocument> All() => [.. Docx(), .. Odt(), new DeepDocument("archives in archives", Archives)];

    private static IEnumerable<DeepDocument> Docx() =>
    [
        Docx("tables", "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"),
        Docx("content controls", "<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"),
        Docx("text boxes", "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>", "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"),
        Docx("alternatives", "<mc:AlternateContent><mc:Choice Requires=\"wps\">", "</mc:Choice><mc:Fallback/></mc:AlternateContent>"),
        Docx("smart tags", "<w:smartTag>", "</w:smartTag>"),
        Docx("custom XML", "<w:customXml>", "</w:customXml>"),
        Docx("insertions", "<w:p><w:ins>", "</w:ins></w:p>"),
        Docx("links", "<w:p><w:hyperlink r:id=\"x\">", "</w:hyperlink></w:p>"),
        Docx("simple fields", "<w:p><w:fldSimple w:instr=\"PAGE\">", "</w:fldSimple></w:p>"),
        Docx("paragraphs", "<w:p>", "</w:p>"),
        Docx("unknown elements", "<x:y xmlns:x=\"urn:x\">", "</x:y>"),
        Docx("fields", "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>", "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"),
        new("styles based on styles", n => DocxFile.Of(DocxFile.P("seen", "<w:pStyle w:val=\"s0\"/>"), DocxFile.Part("styles.xml", "styles", Each(n, i => $"<w:style w:type=\"paragraph\" w:styleId=\"s{i}\"><w:basedOn w:val=\"s{i + 1}\"/></w:style>")), DocxFile.MainRelations(("r1", "styles", "styles.xml")))),
        new("numbering properties", n => DocxFile.Of(DocxFile.P("seen"), DocxFile.Part("numbering.xml", "numbering", Times(n, "<w:lvl>") + Times(n, "</w:lvl>")), DocxFile.MainRelations(("r1", "numbering", "numbering.xml")))),
        new("relationships", n => DocxFile.Of(DocxFile.P("seen"), ("word/_rels/document.xml.rels", Times(n, "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">") + Times(n, "</Relationships>")))),
        new("properties", n => DocxFile.Of(DocxFile.P("seen") + DocxFile.P("seen", Times(n, "<w:rPr>") + Times(n, "</w:rPr>")))),
    ];

    private static IEnumerable<DeepDocument> Odt() =>
    [
        Odt("sections", "<text:section>", "</text:section>"),
        Odt("lists", "<text:list><text:list-item>", "</text:list-item></text:list>"),
        Odt("frames", "<text:p><draw:frame><draw:text-box>", "</draw:text-box></draw:frame></text:p>"),
        Odt("tables", "<table:table><table:table-row><table:table-cell>", "</table:table-cell></table:table-row></table:table>"),
        Odt("notes", "<text:p><text:note><text:note-body>", "</text:note-body></text:note></text:p>"),
        new("ODT spans", n => OdtFile.Of("<text:p>seen</text:p><text:p>" + Times(n, "<text:span>") + Times(n, "</text:span>") + "</text:p>")),
        new("ODT links", n => OdtFile.Of("<text:p>seen</text:p><text:p>" + Times(n, "<text:a xlink:href=\"x:y\">") + Times(n, "</text:a>") + "</text:p>")),
        new("ODT styles", n => OdtFile.Of("<text:p text:style-name=\"s0\">seen</text:p>", Each(n, i => $"<style:style style:name=\"s{i}\" style:family=\"paragraph\" style:parent-style-name=\"s{i + 1}\"/>"))),
        new("ODT style elements", n => OdtFile.Of("<text:p>seen</text:p>", Times(n, "<style:style>") + Times(n, "</style:style>"))),
    ];

    private static DeepDocument Docx(string name, string open, string close) => new("DOCX " + name, n => DocxFile.Of(DocxFile.P("seen") + Times(n, open) + DocxFile.P("deep") + Times(n, close)));

    private static DeepDocument Odt(string name, string open, string close) => new("ODT " + name, n => OdtFile.Of("<text:p>seen</text:p>" + Times(n, open) + "<text:p>deep</text:p>" + Times(n, close)));

    /// <summary>Archives, stored, each around the one before. The heads are written from the outside, the directories from the inside.</summary>
    private static byte[] Archives(int count)
    {
        byte[] core = ZipFile.Of(("a.txt", "seen"));
        const int Head = 31, Tail = 47 + 22;
        byte[] file = new byte[(count * (Head + Tail)) + core.Length];
        core.CopyTo(file, count * Head);
        for (int level = 0; level < count; level++)
        {
            int start = (count - 1 - level) * Head, content = core.Length + (level * (Head + Tail));
            Span<byte> head = file.AsSpan(start), directory = file.AsSpan(start + Head + content);
            uint checksum = 0; // Nobody can afford the true one of every level; the reader notes that it is wrong.
            "PK\u0003\u0004"u8.CopyTo(head);
            Sizes(head[14..], checksum, content);
            head[26] = 1;
            head[30] = (byte)'z';
            "PK\u0001\u0002"u8.CopyTo(directory);
            Sizes(directory[16..], checksum, content);
            directory[28] = 1;
            directory[46] = (byte)'z';
            "PK\u0005\u0006"u8.CopyTo(directory[47..]);
            directory[47 + 8] = directory[47 + 10] = 1;
            BinaryPrimitives.WriteInt32LittleEndian(directory[(47 + 12)..], 47);
            BinaryPrimitives.WriteInt32LittleEndian(directory[(47 + 16)..], Head + content);
        }

        return file;
    }

    private static void Sizes(Span<byte> record, uint checksum, int size)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(record, checksum);
        BinaryPrimitives.WriteInt32LittleEndian(record[4..], size);
        BinaryPrimitives.WriteInt32LittleEndian(record[8..], size);
    }
}
