using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Documents.Pdf.Structure;

/// <summary>The places of all objects, and the trailer.</summary>
internal sealed class XrefTable
{
    private readonly Dictionary<string, PdfObject> _trailer = [];

    public XrefTable() => Trailer = new PdfDictionary(_trailer);

    public Dictionary<int, XrefEntry> Entries { get; } = [];

    /// <summary>Objects that a newer section frees, which older ones must not bring back.</summary>
    public HashSet<int> Free { get; } = [];

    /// <summary>The trailers of all sections as one: it grows in place, since of damaged files thousands are joined.</summary>
    public PdfDictionary Trailer { get; }

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
        foreach ((string key, PdfObject value) in trailer.Entries)
        {
            _trailer.TryAdd(key, value);
        }
    }
}
