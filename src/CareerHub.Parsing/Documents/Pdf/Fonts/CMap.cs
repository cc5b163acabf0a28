namespace CareerHub.Parsing.Documents.Pdf.Fonts;

/// <summary>A character map: how long codes are, and what they stand for (section 9.7.5 and 9.10.3).</summary>
internal sealed class CMap
{
    /// <summary>Codes have one to four bytes, and writers need a few ranges for them; each glyph is looked up in all.</summary>
    private const int MaxRanges = 256;

    private readonly List<(int Length, uint Low, uint High)> _ranges = [];
    private int _shortest = 1;

    public Dictionary<uint, string> Unicode { get; } = [];

    public Dictionary<uint, int> Cids { get; } = [];

    public bool Vertical { get; set; }

    public void AddCodeSpace(int length, uint low, uint high)
    {
        if (_ranges.Count < MaxRanges)
        {
            int own = Math.Clamp(length, 1, 4);
            _shortest = _ranges.Count == 0 ? own : Math.Min(_shortest, own);
            _ranges.Add((own, low, high));
        }
    }

    public bool HasCodeSpace => _ranges.Count > 0;

    /// <summary>Reads the next code; of bytes that no range holds, as many as the shortest range has.</summary>
    public (uint Code, int Length) Next(ReadOnlySpan<byte> bytes)
    {
        uint code = 0;
        for (int length = 1; length <= 4 && length <= bytes.Length; length++)
        {
            code = (code << 8) | bytes[length - 1];
            foreach ((int own, uint low, uint high) in _ranges)
            {
                if (own == length && Within(code, low, high, length))
                {
                    return (code, length);
                }
            }
        }

        int shortest = Math.Min(bytes.Length, _shortest);
        code = 0;
        foreach (byte b in bytes[..shortest])
        {
            code = (code << 8) | b;
        }

        return (code, shortest);
    }

    /// <summary>A code is in a range when each of its bytes is (section 9.7.6.2).</summary>
    private static bool Within(uint code, uint low, uint high, int length)
    {
        for (int shift = 0; shift < length * 8; shift += 8)
        {
            uint b = (code >> shift) & 0xFF;
            if (b < ((low >> shift) & 0xFF) || b > ((high >> shift) & 0xFF))
            {
                return false;
            }
        }

        return true;
    }
}
