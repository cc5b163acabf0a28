using System.Text;
using System.Xml;

namespace CareerHub.Cv.Exports.Internal.Docx;

/// <summary>Writes one XML part of a DOCX. A name without a prefix is one of WordprocessingML, for elements and attributes alike; an attribute whose name begins with a colon has no namespace.</summary>
internal sealed class WordXml : IDisposable
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.None };

    private readonly XmlWriter writer;

    private WordXml(Stream output) => writer = XmlWriter.Create(output, Settings);

    /// <summary>The bytes of a part.</summary>
    /// <param name="root">The name of its element.</param>
    /// <param name="prefixes">The prefixes beside <c>w</c> that its content uses.</param>
    /// <param name="content">Writes what is in it.</param>
    public static byte[] Part(string root, ReadOnlySpan<string> prefixes, Action<WordXml> content)
    {
        using var output = new MemoryStream();
        using (var xml = new WordXml(output))
        {
            xml.writer.WriteStartDocument(standalone: true);
            xml.Open(root);
            foreach (string prefix in prefixes)
            {
                xml.writer.WriteAttributeString("xmlns", prefix, null, OoxmlNames.Namespace(prefix));
            }

            content(xml);
            xml.Close();
        }

        return output.ToArray();
    }

    public void Open(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        (string prefix, string local) = OoxmlNames.Split(name);
        writer.WriteStartElement(OoxmlNames.IsDefault(prefix) ? "" : prefix, local, OoxmlNames.Namespace(prefix));
        foreach ((string attribute, string value) in attributes)
        {
            (string attributePrefix, string attributeLocal) = OoxmlNames.Split(attribute);
            writer.WriteAttributeString(attributePrefix, attributeLocal, attributePrefix.Length == 0 ? null : OoxmlNames.Namespace(attributePrefix), value);
        }
    }

    public void Close() => writer.WriteEndElement();

    public void Empty(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        Close();
    }

    /// <summary>An element with the one attribute <c>val</c>.</summary>
    public void Value(string name, string value) => Empty(name, ("val", value));

    /// <summary>An element with text in it.</summary>
    public void Text(string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        writer.WriteString(text);
        Close();
    }

    public void Dispose() => writer.Dispose();
}
