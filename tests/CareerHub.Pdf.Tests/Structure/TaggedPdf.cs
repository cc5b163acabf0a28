using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerHub.Pdf.Tests.Structure;

/// <summary>A PDF of one plain revision, as objects.</summary>
internal sealed partial class TaggedPdf
{
    private readonly Dictionary<int, object?> objects = [];
    private readonly Dictionary<string, object?> trailer = [];

    public TaggedPdf(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var table = int.Parse(StartXref().Match(text).Groups[1].Value, CultureInfo.InvariantCulture);
        var rows = text[table..text.IndexOf("trailer", table, StringComparison.Ordinal)].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (var number = 1; number < rows.Length - 2; number++)
        {
            var offset = int.Parse(rows[number + 2].AsSpan(0, 10), CultureInfo.InvariantCulture);
            Assert.StartsWith($"{number} 0 obj", text[offset..(offset + 20)], StringComparison.Ordinal);
            objects[number] = Read(bytes, offset + $"{number} 0 obj".Length);
        }

        trailer = (Dictionary<string, object?>)new PdfLexer(bytes, text.LastIndexOf("trailer", StringComparison.Ordinal) + "trailer".Length).Next()!;
        Pages = [.. List(Dictionary(Catalog["Pages"])["Kids"]).SelectMany(PagesOf)];
        Walk(Find(Root, "K"), null);
    }

    public Dictionary<string, object?> Catalog => Dictionary(trailer["Root"]);

    public bool IsEncrypted => trailer.ContainsKey("Encrypt");

    public Dictionary<string, object?> Root => Dictionary(Find(Catalog, "StructTreeRoot"));

    public List<Dictionary<string, object?>> Pages { get; }

    /// <summary>The structure tree in reading order.</summary>
    public List<TaggedElement> Elements { get; } = [];

    public IEnumerable<object?> Objects => objects.Values;

    public static object? Find(Dictionary<string, object?> dictionary, string key) => dictionary.GetValueOrDefault(key);

    /// <summary>What a reference leads to; anything else as it is.</summary>
    public object? Resolve(object? value) => value is PdfReference reference ? objects[reference.Number] : value;

    /// <summary>A dictionary, or that of a stream; empty where there is none.</summary>
    public Dictionary<string, object?> Dictionary(object? value) => Resolve(value) switch
    {
        Dictionary<string, object?> dictionary => dictionary,
        PdfStreamObject stream => stream.Dictionary,
        _ => [],
    };

    /// <summary>A list; one of one item where there is no list.</summary>
    public List<object?> List(object? value) => Resolve(value) switch
    {
        List<object?> list => list,
        null => [],
        _ => [value],
    };

    public byte[] Data(object? stream) => ((PdfStreamObject)Resolve(stream)!).Data;

    public static string Text(object? value) => value is byte[] bytes
        ? bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes[2..]) : Encoding.Latin1.GetString(bytes)
        : "";

    private static object? Read(byte[] bytes, int at)
    {
        var lexer = new PdfLexer(bytes, at);
        var value = lexer.Next();
        if (value is not Dictionary<string, object?> dictionary || lexer.Next() is not PdfKeyword { Value: "stream" })
        {
            return value;
        }

        var data = bytes.AsSpan(lexer.At + 1, (int)(double)dictionary["Length"]!).ToArray();
        return new PdfStreamObject(dictionary, Find(dictionary, "Filter") is PdfName { Value: "FlateDecode" } ? Inflate(data) : data);
    }

    private static byte[] Inflate(byte[] data)
    {
        using var output = new MemoryStream();
        using var inflater = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        inflater.CopyTo(output);
        return output.ToArray();
    }

    private IEnumerable<Dictionary<string, object?>> PagesOf(object? node) => Find(Dictionary(node), "Kids") is { } kids
        ? List(kids).SelectMany(PagesOf)
        : [Dictionary(node)];

    private void Walk(object? node, TaggedElement? parent)
    {
        foreach (var kid in List(node))
        {
            var dictionary = Dictionary(kid);
            if (Find(dictionary, "S") is PdfName type)
            {
                var element = new TaggedElement((kid as PdfReference)?.Number ?? 0, type.Value, dictionary, parent);
                parent?.Children.Add(element);
                Elements.Add(element);
                Walk(Find(dictionary, "K"), element);
            }
        }
    }

    [GeneratedRegex(@"startxref\s+(\d+)\s+%%EOF\s*$")]
    private static partial Regex StartXref();
}
