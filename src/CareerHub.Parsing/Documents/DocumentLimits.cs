namespace CareerHub.Parsing.Documents;

/// <summary>The bounds of reading one document, each greater than zero. Reaching one is a <see cref="Import.FindingCodes.LimitReached"/> or <see cref="Import.FindingCodes.TooLarge"/> finding, never an exception.</summary>
public sealed record DocumentLimits
{
    /// <summary>The largest file, in bytes, at most <see cref="Array.MaxLength"/>; 10 MiB unless set.</summary>
    public long MaxBytes { get; set; } = 10 * 1024 * 1024;

    /// <summary>The most pages that are read; 200 unless set. Further pages are left out with a warning.</summary>
    public int MaxPages { get; set; } = 200;

    /// <summary>The most indirect objects of a PDF, or elements of a marked-up document (of HTML, which is held as a tree, a quarter as many tags and attributes); 500,000 unless set.</summary>
    public int MaxObjects { get; set; } = 500_000;

    /// <summary>The deepest nesting of objects, elements, groups or forms, at most 500; 100 unless set.</summary>
    public int MaxNesting { get; set; } = 100;

    /// <summary>The most bytes after decompression, over the whole document, at most <see cref="Array.MaxLength"/>; 64 MiB unless set.</summary>
    public long MaxDecodedBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>How many times its own size a packed part of a document may unpack to, beyond a first MiB that every part may have; 200 unless set.</summary>
    public int MaxDecodedRatio { get; set; } = 200;

    /// <summary>The most entries of a ZIP container; 2,000 unless set.</summary>
    public int MaxZipEntries { get; set; } = 2_000;

    /// <summary>The most characters of text; 1,000,000 unless set.</summary>
    public int MaxTextLength { get; set; } = 1_000_000;

    /// <summary>The most words; 250,000 unless set. Further words are left out with a warning.</summary>
    public int MaxWords { get; set; } = 250_000;

    /// <summary>The longest word, in UTF-16 code units; 1,000 unless set. A longer run of characters becomes several words.</summary>
    public int MaxWordLength { get; set; } = 1_000;

    /// <summary>The most content-stream operators of a PDF, over the whole document; 2,000,000 unless set.</summary>
    public int MaxOperators { get; set; } = 2_000_000;

    /// <summary>The most values (numbers, names, strings, brackets, glyphs shown) of a PDF's objects and content streams; 4,000,000 unless set.</summary>
    public int MaxValues { get; set; } = 4_000_000;

    /// <summary>The most attachments that are listed; 50 unless set. Further ones are left out with a warning.</summary>
    public int MaxAttachments { get; set; } = 50;

    /// <summary>The largest attachment of which the content is read, in bytes; 4 MiB unless set. A larger one is listed without its content, with a warning.</summary>
    public int MaxAttachmentBytes { get; set; } = 4 * 1024 * 1024;

    /// <summary>The most pictures that are handed to an <see cref="IOcrEngine"/>; 20 unless set.</summary>
    public int MaxRecognizedPictures { get; set; } = 20;

    /// <summary>The most pixels of a picture that is handed to an <see cref="IOcrEngine"/>, at most <see cref="Array.MaxLength"/>; 40,000,000 unless set.</summary>
    public int MaxPicturePixels { get; set; } = 40_000_000;

    /// <summary>The longest time for recognising text in pictures, over the whole document and beside <see cref="MaxDuration"/>; 2 minutes unless set.</summary>
    public TimeSpan MaxRecognitionDuration { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// The longest time for reading a document; 8 seconds unless set. <see cref="ResumeParser"/> has it for reading and understanding
    /// together, and reads for three quarters of it at most.
    /// </summary>
    public TimeSpan MaxDuration { get; set; } = TimeSpan.FromSeconds(8);
}
