namespace CareerHub.Parsing.Documents.Internal;

/// <summary>What is wrong with the limits that a caller sets.</summary>
internal static class LimitErrors
{
    /// <summary>Each level takes some of the thread's stack.</summary>
    private const int DeepestNesting = 500;

    /// <summary>One sentence for each limit that is out of its range; none when all is well.</summary>
    public static IReadOnlyList<string> Of(DocumentLimits limits, string name) =>
    [
        .. Bounds(limits).Where(bound => bound.Value <= 0).Select(bound => FormattableString.Invariant($"{name}.{bound.Member} must be greater than zero, but is {bound.Value}.")),
        .. Bounds(limits).Where(bound => bound.Value > bound.Most).Select(bound => FormattableString.Invariant($"{name}.{bound.Member} must be at most {bound.Most}, but is {bound.Value}.")),
    ];

    private static IEnumerable<(string Member, long Value, long Most)> Bounds(DocumentLimits limits) =>
    [
        (nameof(limits.MaxBytes), limits.MaxBytes, Array.MaxLength),
        (nameof(limits.MaxPages), limits.MaxPages, int.MaxValue),
        (nameof(limits.MaxObjects), limits.MaxObjects, int.MaxValue),
        (nameof(limits.MaxNesting), limits.MaxNesting, DeepestNesting),
        (nameof(limits.MaxDecodedBytes), limits.MaxDecodedBytes, Array.MaxLength),
        (nameof(limits.MaxDecodedRatio), limits.MaxDecodedRatio, int.MaxValue),
        (nameof(limits.MaxZipEntries), limits.MaxZipEntries, int.MaxValue),
        (nameof(limits.MaxTextLength), limits.MaxTextLength, int.MaxValue),
        (nameof(limits.MaxWords), limits.MaxWords, int.MaxValue),
        (nameof(limits.MaxWordLength), limits.MaxWordLength, int.MaxValue),
        (nameof(limits.MaxOperators), limits.MaxOperators, int.MaxValue),
        (nameof(limits.MaxValues), limits.MaxValues, int.MaxValue),
        (nameof(limits.MaxAttachments), limits.MaxAttachments, int.MaxValue),
        (nameof(limits.MaxAttachmentBytes), limits.MaxAttachmentBytes, int.MaxValue),
        (nameof(limits.MaxRecognizedPictures), limits.MaxRecognizedPictures, int.MaxValue),
        (nameof(limits.MaxPicturePixels), limits.MaxPicturePixels, Array.MaxLength),
        (nameof(limits.MaxRecognitionDuration), limits.MaxRecognitionDuration.Ticks, long.MaxValue),
        (nameof(limits.MaxDuration), limits.MaxDuration.Ticks, long.MaxValue),
    ];
}
