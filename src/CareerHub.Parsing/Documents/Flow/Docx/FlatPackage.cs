using System.Xml;
using CareerHub.Parsing.Documents.Flow.Mime;
using CareerHub.Parsing.Documents.Flow.Xml;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Internal.Zip;

namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>A package whose parts stand one after another in one XML file ("Word XML document", [MS-OFFXML] pkg:package).</summary>
internal sealed class FlatPackage : IPackageParts
{
    private const string Namespace = "http://schemas.microsoft.com/office/2006/xmlPackage";

    private readonly ReadingBudget budget;
    private readonly Dictionary<string, byte[]> parts = new(StringComparer.OrdinalIgnoreCase);

    private FlatPackage(ReadingBudget budget) => this.budget = budget;

    /// <summary>Takes the file apart. What precedes a damage is there.</summary>
    public static FlatPackage Open(ReadOnlyMemory<byte> bytes, ReadingBudget budget)
    {
        var package = new FlatPackage(budget);
        try
        {
            package.Read(XmlParts.Open(new MemoryStream(bytes.ToArray(), writable: false)));
        }
        catch (XmlException)
        {
            budget.Note(DocumentFindings.Repaired);
        }

        return package;
    }

    public bool Has(string name) => parts.ContainsKey(name.TrimStart('/'));

    public Stream? OpenPart(string name) =>
        parts.TryGetValue(name.TrimStart('/'), out byte[]? content) ? new MemoryStream(content, writable: false) : null;

    private void Read(XmlReader reader)
    {
        using (reader)
        {
            string? name = null;
            reader.Read();
            while (!reader.EOF)
            {
                budget.Tick();
                if (reader.NodeType != XmlNodeType.Element || reader.NamespaceURI != Namespace)
                {
                    reader.Read();
                    continue;
                }

                string element = reader.LocalName;
                name = element == "part" ? reader.GetAttribute("name", Namespace) : name;
                bool empty = reader.IsEmptyElement;
                reader.Read();
                if (name is not null && !empty && element is "xmlData" or "binaryData")
                {
                    Add(name, element == "xmlData" ? Markup(reader) : Binary(reader));
                }
            }
        }
    }

    private void Add(string name, byte[] content)
    {
        if (parts.Count == budget.Limits.MaxZipEntries)
        {
            throw new DocumentRefusedException(DocumentFindings.AsError(DocumentFindings.TooManyEntries(budget.Limits.MaxZipEntries)));
        }

        parts.TryAdd(name.TrimStart('/'), content);
    }

    /// <summary>The part's own root element, its namespaces declared anew.</summary>
    private byte[] Markup(XmlReader reader)
    {
        using var bytes = new MemoryStream();
        using (XmlWriter writer = XmlWriter.Create(bytes, new XmlWriterSettings { CheckCharacters = false }))
        {
            while (reader.NodeType is not (XmlNodeType.Element or XmlNodeType.EndElement) && reader.Read())
            {
            }

            XmlCopy.Element(reader, writer, budget);
        }

        budget.AddDecoded((int)Math.Min(bytes.Length, int.MaxValue));
        return bytes.ToArray();
    }

    private byte[] Binary(XmlReader reader)
    {
        string text = reader.NodeType == XmlNodeType.Text ? reader.Value : "";
        byte[] content = TransferEncoding.FromBase64(System.Text.Encoding.Latin1.GetBytes(text)).ToArray();
        budget.AddDecoded(content.Length);
        return content;
    }
}
