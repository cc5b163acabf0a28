using System.Text;

namespace CareerHub.Parsing.Documents.Pdf.Objects;

/// <summary>Keeps the names of a file, so that one that is used on every page is made once.</summary>
internal sealed class NameTable
{
    private const int MaxNames = 4096;
    private const int MaxLength = 64;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name whose bytes, as written and without the slash, are given.</summary>
    public string Get(ReadOnlySpan<byte> raw)
    {
        if (raw.Length > MaxLength || raw.Contains((byte)'#'))
        {
            return PdfLexer.NameText(raw);
        }

        Span<char> text = stackalloc char[raw.Length];
        Encoding.Latin1.GetChars(raw, text);
        if (_names.TryGetValue(text, out string? known))
        {
            return known;
        }

        string name = text.ToString();
        if (_names.Set.Count < MaxNames)
        {
            _names.Set.Add(name);
        }

        return name;
    }
}
