using System.Xml;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Flow.Xml;

/// <summary>Streaming access to XML: no DTD, no resolver, no tree.</summary>
internal static class XmlParts
{
    // Documents with stray control characters exist; they are dropped with the other invisible characters.
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

#pragma warning disable RS0030 // The one place that makes XML readers, with the settings above.
    public static XmlReader Open(Stream stream) => XmlReader.Create(stream, Settings);
#pragma warning restore RS0030

    /// <summary>
    /// Visits the elements below the current one in document order and leaves the reader behind its end.
    /// <paramref name="visit"/> returns whether to look inside the element; it must not move the reader.
    /// </summary>
    public static void VisitBelow(this XmlReader reader, ReadingBudget budget, Func<XmlReader, bool> visit)
    {
        int depth = reader.Depth;
        bool empty = reader.IsEmptyElement;
        reader.Read();
        if (empty)
        {
            return;
        }

        while (!reader.EOF && reader.Depth > depth)
        {
            budget.Tick();
            if (reader.NodeType == XmlNodeType.Element && !Enter(reader, budget, visit))
            {
                reader.Skip();
                continue;
            }

            reader.Read();
        }

        reader.Read();
    }

    /// <summary>Visits every element of a document.</summary>
    public static void VisitAll(Stream stream, ReadingBudget budget, Func<XmlReader, bool> visit)
    {
        using XmlReader reader = Open(stream);
        reader.MoveToContent();
        if (Enter(reader, budget, visit))
        {
            reader.VisitBelow(budget, visit);
        }
    }

    /// <summary>Hands the characters of a text node over piece by piece, however long it is.</summary>
    public static void ReadText(this XmlReader reader, char[] buffer, Action<ReadOnlyMemory<char>> append)
    {
        int read;
        while ((read = reader.ReadValueChunk(buffer, 0, buffer.Length)) > 0)
        {
            append(buffer.AsMemory(0, read));
        }
    }

    private static bool Enter(XmlReader reader, ReadingBudget budget, Func<XmlReader, bool> visit)
    {
        budget.AddElement();
        return budget.MayEnter(reader.Depth + 1) && visit(reader);
    }
}
