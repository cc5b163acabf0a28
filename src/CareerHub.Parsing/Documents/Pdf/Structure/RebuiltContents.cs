using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Documents.Pdf.Structure;

/// <summary>Completes a rebuilt cross-reference from the objects themselves: packed objects, and the root when no trailer names it.</summary>
internal static class RebuiltContents
{
    public static void Complete(PdfFile file, XrefTable table)
    {
        foreach (int number in table.Entries.Keys.ToList())
        {
            PdfObject value = file.Resolve(new PdfReference(number, 0));
            if (file.Budget.Exhausted)
            {
                return;
            }

            if (value is PdfStream stream)
            {
                AddStream(file, table, number, stream);
            }
            else if (value is PdfDictionary dictionary && dictionary["Type"] is PdfName { Value: "Catalog" })
            {
                AddRoot(table, number);
            }
        }

        if (!table.Trailer.Has("Root"))
        {
            FindPackedRoot(file, table);
        }
    }

    private static void AddStream(PdfFile file, XrefTable table, int number, PdfStream stream)
    {
        switch (stream.Dictionary["Type"])
        {
            case PdfName { Value: "XRef" }:
                table.AddOlderTrailer(stream.Dictionary);
                break;
            case PdfName { Value: "ObjStm" }:
                int index = 0;
                foreach (int packed in file.ObjectStreamAt(number)?.Numbers ?? [])
                {
                    // A later object stream is newer; an object with its own header is kept.
                    if (!table.Entries.TryGetValue(packed, out XrefEntry known) || known.Compressed)
                    {
                        table.Entries[packed] = new XrefEntry(number, index, true);
                    }

                    index++;
                }

                break;
        }
    }

    private static void AddRoot(XrefTable table, int number) =>
        table.AddOlderTrailer(new PdfDictionary(new Dictionary<string, PdfObject> { ["Root"] = new PdfReference(number, 0) }));

    private static void FindPackedRoot(PdfFile file, XrefTable table)
    {
        foreach (int number in table.Entries.Keys.ToList())
        {
            if (file.Resolve(new PdfReference(number, 0)) is PdfDictionary dictionary && dictionary["Type"] is PdfName { Value: "Catalog" })
            {
                AddRoot(table, number);
            }
        }
    }
}
