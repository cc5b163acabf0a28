using System.Xml;
using CareerHub.Parsing.Documents.Flow.Xml;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Internal.Zip;

namespace CareerHub.Parsing.Documents.Flow.Odt;

/// <summary>Reads OpenDocument text (ISO/IEC 26300; documents and templates).</summary>
internal static class OdtReader
{
    public static void Read(ZipPackage package, FlowDocument document)
    {
        ReadingBudget budget = document.Budget;
        RefuseEncrypted(package, budget);
        using Stream content = package.OpenPart("content.xml") ?? throw new InvalidDataException();
        var common = new OdtStyles(null, budget.Limits.MaxNesting);
        Recover(budget, () => ReadStyles(package, document, common));
        OfficeProperties.Read(document, package.OpenPart("meta.xml"));
        document.Language ??= common.Find("paragraph", null).Language;
        new OdtStory(document, common).Read(content);
    }

    /// <summary>Reads a document whose parts stand in one XML file (part 3, 3.1.1: office:document), in the order of the parts.</summary>
    public static void ReadFlat(ReadOnlyMemory<byte> bytes, FlowDocument document)
    {
        ReadingBudget budget = document.Budget;
        using (XmlReader root = XmlParts.Open(AsStream(bytes)))
        {
            root.MoveToContent();
            RefuseOtherThanText(root.GetAttribute("mimetype", OdtNames.Office));
        }

        OfficeProperties.Read(document, AsStream(bytes));
        var common = new OdtStyles(null, budget.Limits.MaxNesting);
        try
        {
            new OdtStory(document, common).Read(AsStream(bytes));
        }
        finally
        {
            document.Language ??= common.Find("paragraph", null).Language;
        }
    }

    private static MemoryStream AsStream(ReadOnlyMemory<byte> bytes) => new(bytes.ToArray(), writable: false);

    // Part 3, 19.379: the type of a flat document stands in its root.
    private static void RefuseOtherThanText(string? mimeType)
    {
        if (PackageRefusal.Of(PackageSignature.OfMimeType(mimeType ?? "") ?? PackageKind.Odt) is { } refusal)
        {
            throw new DocumentRefusedException(refusal);
        }
    }

    private static void ReadStyles(ZipPackage package, FlowDocument document, OdtStyles common)
    {
        using Stream? styles = package.OpenPart("styles.xml");
        if (styles is not null)
        {
            new OdtStory(document, common).Read(styles);
        }
    }

    // Part 2, 4.8.1: an encrypted package encrypts its parts one by one and says so in the manifest.
    private static void RefuseEncrypted(ZipPackage package, ReadingBudget budget)
    {
        bool encrypted = false;
        using Stream? manifest = package.OpenPart("META-INF/manifest.xml");
        if (manifest is not null)
        {
            Recover(budget, () => XmlParts.VisitAll(manifest, budget, reader =>
            {
                encrypted |= reader.LocalName == "encryption-data";
                return true;
            }));
        }

        if (encrypted)
        {
            throw new DocumentRefusedException(DocumentFindings.Encrypted);
        }
    }

    // A damaged part beside the text costs only what it would have added.
    private static void Recover(ReadingBudget budget, Action read)
    {
        try
        {
            read();
        }
        catch (Exception damaged) when (damaged is XmlException or InvalidDataException)
        {
            budget.Note(DocumentFindings.Repaired);
        }
    }
}
