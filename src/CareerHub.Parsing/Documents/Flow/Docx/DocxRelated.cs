using System.Xml;
using CareerHub.Import;
using CareerHub.Parsing.Documents.Flow.Html;
using CareerHub.Parsing.Documents.Flow.Mime;
using CareerHub.Parsing.Documents.Flow.PlainText;
using CareerHub.Parsing.Documents.Flow.Rtf;
using CareerHub.Parsing.Documents.Flow.Xml;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Internal.Zip;

namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>The parts that a story refers to, read where it does so.</summary>
internal sealed class DocxRelated(IPackageParts package, OpcRelationships relations, ReadingBudget budget, bool inChunk)
{
    private readonly HashSet<string> read = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where a hyperlink leads, as written, or null.</summary>
    public string? LinkTarget(string? id) => relations.ExternalTarget(id);

    /// <summary>Writes a document in another format that stands for some paragraphs (17.17.2.1); one within another, or met again, is left out.</summary>
    public void ReadChunk(string? id, FlowWriter writer)
    {
        if (inChunk || relations.Part(id) is not { } part || !read.Add(part))
        {
            return;
        }

        using Stream? stream = package.OpenPart(part);
        if (stream is not null)
        {
            writer.EndBlock();
            Guarded(() => ReadChunk(BoundedInput.ReadPart(stream, budget), new FlowDocument(budget, writer) { IsChunk = true }));
            writer.EndBlock();
        }
    }

    /// <summary>Writes the text of a diagram (SmartArt; part 1, 21.4): each paragraph of its points a block.</summary>
    public void ReadDiagram(string? id, FlowWriter writer)
    {
        if (relations.Part(id) is not { } part || !read.Add(part))
        {
            return;
        }

        using Stream? stream = package.OpenPart(part);
        if (stream is null)
        {
            return;
        }

        writer.BeginAside();
        Guarded(() => ReadDiagram(stream, writer));
        writer.EndAside();
    }

    private void ReadDiagram(Stream stream, FlowWriter writer)
    {
        using XmlReader reader = XmlParts.Open(stream);
        bool inText = false;
        while (reader.Read())
        {
            budget.Tick();
            if (reader.NodeType == XmlNodeType.Element && reader.IsDrawing() && reader.LocalName == "p")
            {
                writer.BeginBlock();
            }

            inText = reader.NodeType == XmlNodeType.Text ? inText : reader.NodeType == XmlNodeType.Element && reader.IsDrawing() && reader.LocalName == "t";
            if (inText && reader.NodeType == XmlNodeType.Text)
            {
                writer.Append(reader.Value, default);
            }
        }
    }

    // What is damaged or refused costs only itself.
    private void Guarded(Action readPart)
    {
        try
        {
            readPart();
        }
        catch (Exception damaged) when (damaged is XmlException or InvalidDataException)
        {
            budget.Note(DocumentFindings.Repaired);
        }
        catch (DocumentRefusedException refused)
        {
            budget.Note(refused.Finding with { Severity = FindingSeverity.Warning });
        }
    }

    private void ReadChunk(ReadOnlyMemory<byte> bytes, FlowDocument chunk)
    {
        switch (FileSignature.Of(bytes.Span))
        {
            case FileKind.Html:
                HtmlReader.Read(bytes, chunk);
                break;
            case FileKind.Mhtml:
                MhtmlReader.Read(bytes, chunk);
                break;
            case FileKind.Rtf:
                RtfReader.Read(bytes, chunk);
                break;
            case FileKind.Text:
                PlainTextReader.Read(bytes, chunk);
                break;
            case FileKind.Zip:
                using (ZipPackage inner = ZipPackage.Open(bytes, budget))
                {
                    DocxReader.Read(inner, chunk);
                }

                break;
        }
    }
}
