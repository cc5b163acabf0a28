using CareerHub.Import;

namespace CareerHub.Parsing.Documents.Pdf;

/// <summary>
/// What reading one document may still cost. A question answered with false means: stop here and keep what there is;
/// the limit is noted once and becomes a finding.
/// </summary>
internal sealed class PdfBudget(DocumentLimits limits, TimeProvider time, CancellationToken cancellationToken)
{
    private readonly long _start = time.GetTimestamp();
    private readonly Dictionary<string, Finding> _reached = [];
    private long _decoded;
    private int _values;
    private int _operators;
    private int _words;
    private int _objects;
    private int _entries;
    private long _textLength;
    private long _hiddenLength;
    private bool _expired;

    public DocumentLimits Limits => limits;

    public IEnumerable<Finding> Findings => _reached.Values;

    /// <summary>Whether nothing more should be started.</summary>
    public bool Exhausted => _expired || !CheckTime();

    public bool TryValue() => Count(ref _values, limits.MaxValues, "values");

    public bool TryOperator() => Count(ref _operators, limits.MaxOperators, "drawing operators");

    public bool TryEntry() => Count(ref _entries, limits.MaxObjects, "cross-reference entries");

    public bool TryObject() => Count(ref _objects, limits.MaxObjects, "objects");

    /// <summary>Takes one word.</summary>
    public bool TryWord() => Count(ref _words, limits.MaxWords, "words");

    public bool TryNesting(int depth) => depth < limits.MaxNesting || Reached("nested levels", limits.MaxNesting);

    /// <summary>Saved graphics states cost no stack, so they may nest deeper than objects.</summary>
    public bool TrySavedState(int depth) => depth < limits.MaxNesting * 10L || Reached("saved graphics states", limits.MaxNesting * 10L);

    public bool TryPage(int read) => read < limits.MaxPages || Reached("pages", limits.MaxPages);

    /// <summary>Takes <paramref name="count"/> bytes of decoded data.</summary>
    public bool TryBytes(int count)
    {
        _decoded += count;
        return (_decoded <= limits.MaxDecodedBytes || Reached("bytes of unpacked data", limits.MaxDecodedBytes)) && !Exhausted;
    }

    /// <summary>Takes <paramref name="count"/> characters of text.</summary>
    public bool TryText(int count)
    {
        _textLength += count;
        return _textLength <= limits.MaxTextLength || Reached("characters of text", limits.MaxTextLength);
    }

    /// <summary>Takes characters that nobody sees, of which a tenth of the text's limit is kept for diagnosis.</summary>
    public bool TryHiddenText(int count)
    {
        _hiddenLength += count;
        return _hiddenLength <= limits.MaxTextLength / 10 || Reached("characters of hidden text", limits.MaxTextLength / 10);
    }

    private bool Count(ref int used, int limit, string what)
    {
        if (used >= limit)
        {
            return Reached(what, limit);
        }

        // A clock is too dear to be read for each of millions of steps.
        return (++used & 0x3FF) != 0 ? !_expired : !Exhausted;
    }

    private bool CheckTime()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (time.GetElapsedTime(_start) <= limits.MaxDuration)
        {
            return true;
        }

        _expired = true;
        string message = FormattableString.Invariant(
            $"Reading the PDF took longer than {limits.MaxDuration.TotalSeconds:0.##} seconds, so the rest was left out. Save it again with fewer pages or as DOCX.");
        _reached.TryAdd("time", new Finding(FindingCodes.LimitReached, FindingSeverity.Warning, message));
        return false;
    }

    private bool Reached(string what, long limit)
    {
        string message = FormattableString.Invariant($"The PDF has more than {limit:N0} {what}; what lies beyond was left out.");
        _reached.TryAdd(what, new Finding(FindingCodes.LimitReached, FindingSeverity.Warning, message));
        return false;
    }
}
