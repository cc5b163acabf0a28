using CareerHub.Parsing.Documents.Pdf.Encryption;
using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Documents.Pdf.Structure;

/// <summary>An opened PDF file: finds, reads and keeps its indirect objects (section 7.3.10).</summary>
internal sealed class PdfFile
{
    private readonly Dictionary<int, PdfObject> _objects = [];
    private readonly Dictionary<int, ObjectStream> _objectStreams = [];
    private readonly HashSet<int> _loading = [];
    private readonly IndirectObjectReader _reader;
    private XrefTable _xref = new();
    private Decryptor? _decryptor;

    private PdfFile(byte[] data, PdfBudget budget)
    {
        Data = data;
        Budget = budget;
        _reader = new IndirectObjectReader(this);
        HeaderOffset = Math.Max(0, data.AsSpan(0, Math.Min(data.Length, 1 << 16)).IndexOf("%PDF-"u8));
    }

    public byte[] Data { get; }

    public PdfBudget Budget { get; }

    /// <summary>The names that content streams use.</summary>
    public NameTable Names { get; } = new();

    /// <summary>The bytes before the header, from where offsets are counted.</summary>
    public int HeaderOffset { get; private set; }

    /// <summary>Whether the cross-reference had to be made anew.</summary>
    public bool Rebuilt { get; private set; }

    /// <summary>Whether anything is missing or damaged, so that text may be lost.</summary>
    public bool Damaged { get; set; }

    /// <summary>The character collection of a font that names its characters by their numbers in it alone, or null.</summary>
    public string? UnknownCollection { get; set; }

    /// <summary>Whether the file opens only with a password, or is encrypted in a way that is not known.</summary>
    public bool Locked { get; private set; }

    public PdfDictionary Trailer => _xref.Trailer;

    public IEnumerable<int> ObjectNumbers => _xref.Entries.Keys.Order();

    /// <summary>Opens a file by its cross-reference, or by scanning it when that is damaged.</summary>
    public static PdfFile Open(byte[] data, PdfBudget budget)
    {
        var file = new PdfFile(data, budget);
        file.Use(new XrefReader(file).Read());
        if (!file.HasPages && file.HeaderOffset > 0)
        {
            // Some writers count offsets from the file's first byte, whatever precedes the header.
            int header = file.HeaderOffset;
            file.HeaderOffset = 0;
            file.Use(new XrefReader(file).Read());
            file.HeaderOffset = file.HasPages ? 0 : header;
        }

        if (!file.HasPages && !file.Locked)
        {
            file.Rebuild();
        }

        return file;
    }

    /// <summary>Makes the key, before which no string or stream can be read; the encryption dictionary itself is in clear (section 7.6.2).</summary>
    private void Unlock()
    {
        _decryptor = null;
        PdfDictionary encryption = Dictionary(Trailer, "Encrypt");
        if (encryption.Entries.Count == 0)
        {
            return;
        }

        EncryptionSettings? settings = EncryptionSettings.Read(encryption, this);
        byte[]? key = settings is null ? null : PasswordCheck.FindKey(settings);
        Locked = key is null;
        _decryptor = key is null ? null : new Decryptor(settings!, key);
        _objects.Clear();
        _objectStreams.Clear();
    }

    private bool HasPages => Dictionary(Dictionary(Trailer, "Root"), "Pages").Entries.Count > 0;

    private void Use(XrefTable? table)
    {
        _xref = table ?? new XrefTable();
        _objects.Clear();
        _objectStreams.Clear();
        Unlock();
    }

    /// <summary>Makes the cross-reference anew from the objects that are found; once.</summary>
    public void Rebuild()
    {
        if (Rebuilt)
        {
            return;
        }

        Rebuilt = Damaged = true;
        Use(new XrefRebuilder(this).Rebuild());
        RebuiltContents.Complete(this, _xref);
        if (_decryptor is null)
        {
            Unlock();
        }
    }

    /// <summary>The object itself, references followed; the null object when there is none.</summary>
    public PdfObject Resolve(PdfObject value)
    {
        for (int depth = 0; value is PdfReference reference; depth++)
        {
            value = Budget.TryNesting(depth) ? Load(reference.Number) : PdfNull.Value;
        }

        return value;
    }

    public PdfObject Get(PdfDictionary dictionary, string key) => Resolve(dictionary[key]);

    public PdfDictionary Dictionary(PdfDictionary dictionary, string key) => Get(dictionary, key) switch
    {
        PdfDictionary found => found,
        PdfStream stream => stream.Dictionary,
        _ => PdfDictionary.Empty,
    };

    public PdfArray Array(PdfDictionary dictionary, string key) => Get(dictionary, key) as PdfArray ?? PdfArray.Empty;

    public string? Name(PdfDictionary dictionary, string key) => (Get(dictionary, key) as PdfName)?.Value;

    public double Number(PdfDictionary dictionary, string key, double otherwise = 0) => (Get(dictionary, key) as PdfNumber)?.Value ?? otherwise;

    /// <summary>The numbers of an array, as many as are asked for: several dictionaries may share one long array. What is not a number counts as 0.</summary>
    public double[] Numbers(PdfDictionary dictionary, string key, int most) =>
        [.. Array(dictionary, key).Items.Take(most).TakeWhile(_ => Budget.TryValue()).Select(item => (Resolve(item) as PdfNumber)?.Value ?? 0)];

    /// <summary>Reads the indirect object that begins at a byte offset of <see cref="Data"/>, or null when none does.</summary>
    public IndirectObject? ReadIndirect(int position) => _reader.Read(position);

    private PdfObject Load(int number)
    {
        if (_objects.TryGetValue(number, out PdfObject? known))
        {
            return known;
        }

        // An object may need others, such as a stream's length: never itself, and not through a chain without end.
        if (!_xref.Entries.TryGetValue(number, out XrefEntry entry) || !Budget.TryNesting(_loading.Count) || !_loading.Add(number))
        {
            return PdfNull.Value;
        }

        PdfObject value = Budget.TryObject() ? Read(number, entry) : PdfNull.Value;
        _loading.Remove(number);
        _objects.TryAdd(number, value);
        return value;
    }

    private PdfObject Read(int number, XrefEntry entry)
    {
        if (entry.Compressed)
        {
            return ObjectStreamAt(entry.Offset)?.Read(number, entry.Generation) ?? PdfNull.Value;
        }

        IndirectObject? found = ReadIndirect(entry.Offset + HeaderOffset);
        if (found?.Number == number)
        {
            return _decryptor?.Decrypt(found) ?? found.Value;
        }

        if (Rebuilt)
        {
            return PdfNull.Value;
        }

        Rebuild();
        return _xref.Entries.TryGetValue(number, out XrefEntry again) && again != entry ? Read(number, again) : PdfNull.Value;
    }

    /// <summary>The object stream with a number, or null when there is none.</summary>
    public ObjectStream? ObjectStreamAt(int number)
    {
        if (_objectStreams.TryGetValue(number, out ObjectStream? known))
        {
            return known;
        }

        if (Load(number) is not PdfStream stream)
        {
            return null;
        }

        return _objectStreams[number] = new ObjectStream(stream, this);
    }
}
