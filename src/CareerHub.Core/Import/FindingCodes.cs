namespace CareerHub.Import;

/// <summary>The stable codes of <see cref="Finding.Code"/>.</summary>
public static class FindingCodes
{
    /// <summary>The file has no bytes.</summary>
    public const string Empty = "document.empty";

    /// <summary>The file has more bytes than the limit.</summary>
    public const string TooLarge = "document.too-large";

    /// <summary>The file opens only with a password.</summary>
    public const string Encrypted = "document.encrypted";

    /// <summary>The content is of no type that can be read.</summary>
    public const string UnknownType = "document.unknown-type";

    /// <summary>The type is recognised but cannot be read, such as a binary .doc or a picture.</summary>
    public const string UnsupportedType = "document.unsupported-type";

    /// <summary>The file is damaged beyond reading.</summary>
    public const string Damaged = "document.damaged";

    /// <summary>The file was damaged; what could be read is there.</summary>
    public const string Repaired = "document.repaired";

    /// <summary>The file holds no text, such as a scan.</summary>
    public const string NoText = "document.no-text";

    /// <summary>A limit other than the file size was reached; the message names it.</summary>
    public const string LimitReached = "document.limit";

    /// <summary>Text that a reader does not see (white, tiny or invisible) was left out of the draft.</summary>
    public const string HiddenText = "document.hidden-text";

    /// <summary>Text in a picture could not be recognised; the message says why.</summary>
    public const string RecognitionFailed = "document.recognition-failed";

    /// <summary>Part of the text could not be turned into Unicode.</summary>
    public const string UnmappedText = "document.unmapped-text";

    /// <summary>Pages are pictures; their text is what text recognition found in them and may hold mistakes.</summary>
    public const string RecognizedText = "document.recognized-text";

    /// <summary>No section heading was recognised.</summary>
    public const string NoSections = "draft.no-sections";

    /// <summary>A value was read with little confidence (below 0.6); it is in the draft.</summary>
    public const string LowConfidence = "draft.low-confidence";

    /// <summary>Two jobs were held at the same time, as their dates say.</summary>
    public const string OverlappingJobs = "draft.overlapping-jobs";

    /// <summary>Between two jobs lie six months or more of which the document says nothing, neither a job nor education nor volunteering.</summary>
    public const string GapBetweenJobs = "draft.gap-between-jobs";

    /// <summary>Text that became no field of the draft; it is kept as a section of its own.</summary>
    public const string UnreadText = "draft.unread-text";

    /// <summary>A value is longer than the profile's limit for its field.</summary>
    public const string ValueTooLong = "draft.value-too-long";

    /// <summary>A value is not in the text that it claims to come from, and was refused.</summary>
    public const string NotInDocument = "draft.not-in-document";

    /// <summary>A member of a JSON document is not of the type that its format asks for; it is kept, but not used.</summary>
    public const string WrongType = "json.wrong-type";

    /// <summary>A member of a JSON document is not a date; it is kept, but not used.</summary>
    public const string NotADate = "json.not-a-date";

    /// <summary>A member of a JSON document is named twice; the last one counts.</summary>
    public const string NamedTwice = "json.named-twice";

    /// <summary>A JSON document is of an older form, which was understood.</summary>
    public const string OlderForm = "json.older-form";

    /// <summary>Entries of a JSON document without an end were read as going on, as its format means it.</summary>
    public const string AssumedPresent = "json.assumed-present";

    /// <summary>A row or a cell of a table in an export is damaged; the message names the file and the row.</summary>
    public const string BadRow = "import.bad-row";

    /// <summary>Parts of an export that a profile has no place for were left out; the message names the file.</summary>
    public const string LeftOut = "import.left-out";
}
