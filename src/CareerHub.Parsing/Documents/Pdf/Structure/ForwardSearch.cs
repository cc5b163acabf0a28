using System.Text;

namespace CareerHub.Parsing.Documents.Pdf.Structure;

/// <summary>Looks for the next occurrence of a keyword in one file. What was found is kept: of thousands of unended streams, in whatever order, each would search the whole file.</summary>
internal sealed class ForwardSearch(string keyword)
{
    private readonly byte[] _keyword = Encoding.ASCII.GetBytes(keyword);

    /// <summary>All occurrences before <see cref="_searched"/>, in order.</summary>
    private readonly List<int> _found = [];
    private int _searched;

    /// <summary>The place of the first occurrence at or after <paramref name="start"/>, or -1 when there is none.</summary>
    public int Find(ReadOnlySpan<byte> data, int start)
    {
        while (_searched < data.Length && (_found.Count == 0 || _found[^1] < start))
        {
            int next = data[_searched..].IndexOf(_keyword);
            if (next >= 0)
            {
                _found.Add(_searched + next);
            }

            _searched = next < 0 ? data.Length : _searched + next + _keyword.Length;
        }

        int at = _found.BinarySearch(start);
        at = at < 0 ? ~at : at;
        return at < _found.Count ? _found[at] : -1;
    }
}
