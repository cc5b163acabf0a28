using System.Text;

namespace CareerHub.Parsing.Documents.Pdf.Structure;

/// <summary>Looks for the next occurrence of a keyword. The last answer is kept: of thousands of unended streams each would search the whole file.</summary>
internal sealed class ForwardSearch(string keyword)
{
    private readonly byte[] _keyword = Encoding.ASCII.GetBytes(keyword);
    private (int From, int Found) _last = (-1, -1);

    /// <summary>The place of the first occurrence at or after <paramref name="start"/>, or -1 when there is none.</summary>
    public int Find(ReadOnlySpan<byte> data, int start)
    {
        if (_last.From < 0 || start < _last.From || (_last.Found >= 0 && start > _last.Found))
        {
            int found = data[start..].IndexOf(_keyword);
            _last = (start, found < 0 ? -1 : start + found);
        }

        return _last.Found;
    }
}
