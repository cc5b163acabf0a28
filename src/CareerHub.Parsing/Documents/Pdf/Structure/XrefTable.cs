using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Documents.Pdf.Structure;

/// <summary>The places of all objects, and the trailer.</summary>
internal sealed class XrefTable
{
    public Dictionary<int, XrefEntry> Entries { get; } = [];

    /// <summary>Objects that a newer section frees, which older ones must not bring back.</summary>
    public HashSet<int> Free { get; } = [];

    public PdfDictionary Trailer { get; set; } = PdfDictionary.Empty;

    /// <summary>Adds what a newer section has not said yet (section 7.5.6).</summary>
    public void AddOlder(int number, XrefEntry entry)
    {
        if (!Free.Contains(number))
        {
            Entries.TryAdd(number, entry);
        }
    }

    public void AddOlderFree(int number)
    {
        if (!Entries.ContainsKey(number))
        {
            Free.Add(number);
        }
    }

    public void AddOlderTrailer(PdfDictionary trailer)
    {
        var merged = new Dictionary<string, PdfObject>(Trailer.Entries);
        foreach ((string key, PdfObject value) in trailer.Entries)
        {
            merged.TryAdd(key, value);
        }

        Trailer = new PdfDictionary(merged);
    }
}
