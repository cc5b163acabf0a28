using CareerHub.Import;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Pdf;

/// <summary>
/// What reading a PDF may still cost of the document's budget, of which an archive around it has used its part.
/// A question answered with false means: stop here and keep what there is; the limit is noted once and becomes a finding.
/// </summary>
internal sealed class PdfBudget(ReadingBudget reading)
{
    private const int BytesPerCheck = 1 << 16;

    private readonly DocumentLimits limits = reading.Limits;
    private int _values;
    private int _operators;
    private int _words;
    private int _objects;
    private int _entries;
    private long _uncheckedBytes;
    private long _textLength;
    private long _hiddenLength;
    private long _allowance = long.MaxValue;
    private bool _refused;
    private bool _expired;

    public DocumentLimits Limits => limits;

    public IReadOnlyList<Finding> Findings => reading.Findings;

    /// <summary>For what has to be finished however late it is, but not for nobody.</summary>
    public CancellationToken CancellationToken => reading.CancellationToken;

    /// <summary>Whether nothing more should be started.</summary>
    public bool Exhausted => _expired || !CheckTime();

    public bool TryValue() => Count(ref _values, limits.MaxValues, max => DocumentFindings.TooMany(max, "values"));

    /// <summary>Takes what costs as much as so many values.</summary>
    public bool TryValues(int count) => Count(ref _values, limits.MaxValues, max => DocumentFindings.TooMany(max, "values"), count);

    public bool TryOperator() => Count(ref _operators, limits.MaxOperators, max => DocumentFindings.TooMany(max, "drawing operators"));

    public bool TryEntry() => Count(ref _entries, limits.MaxObjects, max => DocumentFindings.TooMany(max, "cross-reference entries"));

    /// <summary>Takes one object; each may cost a search of the file, so the clock is looked at for each.</summary>
    public bool TryObject() => Count(ref _objects, limits.MaxObjects, max => DocumentFindings.TooMany(max, "objects")) && !Exhausted;

    /// <summary>Takes one word.</summary>
    public bool TryWord() => Count(ref _words, limits.MaxWords, DocumentFindings.TooManyWords);

    public bool TryNesting(int depth) => depth < limits.MaxNesting || Reached(DocumentFindings.TooDeep(limits.MaxNesting));

    /// <summary>Saved graphics states cost no stack, so they may nest deeper than objects.</summary>
    public bool TrySavedState(int depth) => depth < limits.MaxNesting * 10 || Reached(DocumentFindings.TooMany(limits.MaxNesting * 10, "saved graphics states"));

    public bool TryPage(int read) => read < limits.MaxPages || Reached(DocumentFindings.TooManyPages(limits.MaxPages));

    /// <summary>Takes <paramref name="count"/> bytes of decoded data.</summary>
    public bool TryBytes(int count)
    {
        bool granted = count <= _allowance && (reading.TryDecoded(count) || Reached(DocumentFindings.TooMuchDecoded(limits.MaxDecodedBytes))) && TryWork(count);
        _allowance -= granted ? count : 0;
        _refused |= !granted;
        return granted;
    }

    /// <summary>Runs a step that may decode so many bytes; false when it wanted more than these, or than the document has left.</summary>
    public bool TryWithin(long bytes, Action step)
    {
        (_allowance, _refused) = (bytes, false);
        step();
        _allowance = long.MaxValue;
        return !_refused;
    }

    /// <summary>Whether a stream of <paramref name="packed"/> bytes may unpack to <paramref name="total"/>.</summary>
    public bool TryDensity(long packed, long total)
    {
        bool granted = !reading.IsTooDense(packed, total) || Reached(DocumentFindings.TooDense(limits.MaxDecodedRatio));
        _refused |= !granted;
        return granted;
    }

    /// <summary>Notes a limit that was reached.</summary>
    public void Note(Finding finding) => reading.Note(finding);

    /// <summary>Takes <paramref name="count"/> characters of text.</summary>
    public bool TryText(int count)
    {
        _textLength += count;
        return _textLength <= limits.MaxTextLength || Reached(DocumentFindings.TooMuchText(limits.MaxTextLength));
    }

    /// <summary>Takes characters that nobody sees, of which a tenth of the text's limit is kept for diagnosis.</summary>
    public bool TryHiddenText(int count)
    {
        _hiddenLength += count;
        return _hiddenLength <= limits.MaxTextLength / 10 || Reached(DocumentFindings.TooMany(limits.MaxTextLength / 10, "characters of hidden text"));
    }

    /// <summary>Gives back hidden characters that are read again as text.</summary>
    public void ReturnHiddenText(int count) => _hiddenLength -= count;

    private bool Count(ref int used, int limit, Func<int, Finding> tooMany, int count = 1)
    {
        if (used > limit - count)
        {
            used = limit;
            return Reached(tooMany(limit));
        }

        // A clock is too dear to be read for each of millions of steps.
        int before = used;
        used += count;
        return before >> 10 == used >> 10 ? !_expired : !Exhausted;
    }

    /// <summary>Takes the time for going through bytes that are counted already.</summary>
    public bool TryWork(int bytes)
    {
        _uncheckedBytes += bytes;
        if (_uncheckedBytes < BytesPerCheck)
        {
            return !_expired;
        }

        _uncheckedBytes = 0;
        return !Exhausted;
    }

    private bool CheckTime()
    {
        if (reading.HasTime())
        {
            return true;
        }

        _expired = true;
        return Reached(DocumentFindings.TooSlow(limits.MaxDuration));
    }

    private bool Reached(Finding finding)
    {
        reading.Note(finding);
        return false;
    }
}
