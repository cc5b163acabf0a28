using System.Buffers;

namespace CareerHub.Parsing.Documents.Pdf.Filters;

/// <summary>Gathers what a filter gives and asks the budget for every byte of it. Pieces are kept apart until the end, since an array that grows leaves its smaller selves behind.</summary>
/// <param name="budget">The document's budget.</param>
/// <param name="packed">The length of the stream as it stands in the file, before any filter.</param>
internal sealed class DecodedBytes(PdfBudget budget, int packed)
{
    private const int PieceLength = 1 << 16;

    private readonly List<byte[]> _full = [];
    private byte[] _piece = [];
    private int _used;

    public int Length { get; private set; }

    /// <summary>Whether the document's time is over; for filters that go through much which gives nothing.</summary>
    public bool Exhausted => budget.Exhausted;

    /// <summary>Appends <paramref name="bytes"/>, or answers false when the budget refuses them.</summary>
    public bool TryAdd(ReadOnlySpan<byte> bytes)
    {
        if (!budget.TryBytes(bytes.Length) || !budget.TryDensity(packed, Length + (long)bytes.Length))
        {
            return false;
        }

        Length += bytes.Length;
        while (bytes.Length > _piece.Length - _used)
        {
            int fitting = _piece.Length - _used;
            bytes[..fitting].CopyTo(_piece.AsSpan(_used));
            bytes = bytes[fitting..];
            BeginPiece();
        }

        bytes.CopyTo(_piece.AsSpan(_used));
        _used += bytes.Length;
        return true;
    }

    /// <summary>What was added; nothing may be added after this.</summary>
    public byte[] ToArray()
    {
        byte[] all = GC.AllocateUninitializedArray<byte>(Length);
        int at = 0;
        foreach (byte[] piece in _full)
        {
            piece.CopyTo(all, at);
            at += piece.Length;
            ArrayPool<byte>.Shared.Return(piece);
        }

        _piece.AsSpan(0, _used).CopyTo(all.AsSpan(at));
        if (_piece.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_piece);
        }

        return all;
    }

    private void BeginPiece()
    {
        if (_piece.Length > 0)
        {
            _full.Add(_piece);
        }

        // Most streams are short.
        _piece = ArrayPool<byte>.Shared.Rent(_full.Count == 0 && _piece.Length == 0 ? PieceLength / 16 : PieceLength);
        _used = 0;
    }
}
