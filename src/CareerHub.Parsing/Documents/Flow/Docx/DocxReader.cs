using System.Xml;
using CareerHub.Parsing.Documents.Flow.Xml;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Internal.Zip;

namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>Reads Office Open XML word processing documents (ECMA-376, transitional and strict; documents and templates).</summary>
internal sealed class DocxReader
{
    private const string UsualMainPart = "word/document.xml";

    private readonly IPackageParts package;
    private readonly FlowDocument document;
    private readonly ReadingBudget budget;
    private readonly string mainPart;
    private readonly OpcRelationships relations;

    private DocxReader(IPackageParts package, FlowDocument document)
    {
        this.package = package;
        this.document = document;
        budget = document.Budget;
        OpcRelationships root = Recover(() => OpcRelationships.Of(package, "", budget)) ?? new OpcRelationships();
        mainPart = root.Parts("officeDocument").FirstOrDefault(package.Has) is { } part && !part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
            ? part : UsualMainPart;
        relations = Recover(() => OpcRelationships.Of(package, mainPart, budget)) ?? new OpcRelationships();
        OfficeProperties.Read(document, Part(root, "core-properties"), Part(root, "extended-properties"));
    }

    public static void Read(IPackageParts package, FlowDocument document) => new DocxReader(package, document).Read();

    private void Read()
    {
        using Stream main = package.OpenPart(mainPart) ?? throw new InvalidDataException();
        var definitions = new DocxDefinitions(
            Definitions("styles", DocxStyles.Read), Definitions("numbering", DocxNumbering.Read))
        {
            MayHaveBackground = relations.Parts("header").Any(HasDrawing),
        };
        document.Language ??= definitions.Styles.Language;
        var body = new DocxStory(definitions, new DocxRelated(package, relations, budget, document.IsChunk), budget, document.Body);
        try
        {
            body.Read(main);
        }
        finally
        {
            ReadMargins(definitions, body.Sections);
        }
    }

    private void ReadMargins(DocxDefinitions definitions, DocxSections sections)
    {
        bool evenPages = Recover(() => FindElement(relations.Parts("settings").FirstOrDefault(), "evenAndOddHeaders"));
        foreach (string header in sections.Shown(headers: true, evenPages))
        {
            ReadStory(relations.Part(header), definitions, document.AddHead());
        }

        foreach (string notes in relations.Parts("footnotes").Concat(relations.Parts("endnotes")))
        {
            ReadStory(notes, definitions, document.AddFoot());
        }

        foreach (string footer in sections.Shown(headers: false, evenPages))
        {
            ReadStory(relations.Part(footer), definitions, document.AddFoot());
        }
    }

    private void ReadStory(string? part, DocxDefinitions definitions, FlowWriter writer)
    {
        if (part is null)
        {
            return;
        }

        Recover(() =>
        {
            using Stream? stream = package.OpenPart(part);
            if (stream is not null)
            {
                new DocxStory(definitions, new DocxRelated(package, OpcRelationships.Of(package, part, budget), budget, document.IsChunk), budget, writer).Read(stream);
            }

            return true;
        });
    }

    private T Definitions<T>(string type, Func<Stream?, ReadingBudget, T> read)
        where T : class
    {
        string? part = relations.Parts(type).FirstOrDefault();
        using Stream? stream = part is null ? null : package.OpenPart(part);
        return Recover(() => read(stream, budget)) ?? read(null, budget);
    }

    private Stream? Part(OpcRelationships root, string type) =>
        root.Parts(type).FirstOrDefault() is { } part ? package.OpenPart(part) : null;

    private bool HasDrawing(string part) => Recover(() => FindElement(part, "drawing") || FindElement(part, "pict"));

    private bool FindElement(string? part, string element)
    {
        bool found = false;
        using Stream? stream = part is null ? null : package.OpenPart(part);
        if (stream is not null)
        {
            XmlParts.VisitAll(stream, budget, reader =>
            {
                found |= reader.LocalName == element && reader.IsWord() && reader.IsOn();
                return true;
            });
        }

        return found;
    }

    // A damaged part beside the body costs only what it would have added.
    private T? Recover<T>(Func<T?> read)
    {
        try
        {
            return read();
        }
        catch (Exception damaged) when (damaged is XmlException or InvalidDataException)
        {
            budget.Note(DocumentFindings.Repaired);
            return default;
        }
    }
}
