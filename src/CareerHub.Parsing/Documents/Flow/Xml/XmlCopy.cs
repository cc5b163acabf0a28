using System.Xml;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Flow.Xml;

/// <summary>Copies XML in a flat loop: nesting costs no stack.</summary>
internal static class XmlCopy
{
    /// <summary>Copies the element at which the reader stands, if it does, and leaves the reader behind it. What is nested too deep stays out.</summary>
    public static void Element(XmlReader reader, XmlWriter writer, ReadingBudget budget)
    {
        int depth = reader.Depth;
        bool ended = reader.NodeType != XmlNodeType.Element;
        while (!ended && !reader.EOF)
        {
            budget.Tick();
            if (reader.NodeType == XmlNodeType.Element && !budget.MayEnter(reader.Depth - depth + 1))
            {
                reader.Skip();
                continue;
            }

            ended = reader.Depth == depth && (reader.NodeType == XmlNodeType.EndElement || reader.IsEmptyElement);
            Node(reader, writer);
            reader.Read();
        }
    }

    private static void Node(XmlReader reader, XmlWriter writer)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                bool empty = reader.IsEmptyElement;
                writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                writer.WriteAttributes(reader, defattr: false);
                if (empty)
                {
                    writer.WriteEndElement();
                }

                break;
            case XmlNodeType.EndElement:
                writer.WriteFullEndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                writer.WriteString(reader.Value);
                break;
        }
    }
}
