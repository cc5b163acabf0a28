using CareerHub.Cv.Photos;

namespace CareerHub.Pdf;

/// <summary>The limits of a <see cref="ChromiumPdfRenderer"/>, and where its browser is.</summary>
public sealed class ChromiumPdfOptions
{
    /// <summary>
    /// The browser's program. Without one the first that starts of <c>chromium</c>, <c>chromium-browser</c>,
    /// <c>google-chrome</c>, <c>google-chrome-stable</c> and <c>chrome</c> on the <c>PATH</c> is taken.
    /// </summary>
    public string? ExecutablePath { get; set; }

    /// <summary>How many documents are rendered at once, 1 to 32; 2 unless set. More than the machine has cores gains nothing.</summary>
    public int Pages { get; set; } = 2;

    /// <summary>How many documents may wait for a page, 0 to 10,000; 64 unless set. The next one is refused as <see cref="Cv.PdfFailure.Busy"/>.</summary>
    public int MaxQueued { get; set; } = 64;

    /// <summary>
    /// How long one document may take once it has its page, 0.1 seconds to 5 minutes; 10 seconds unless set.
    /// After it the browser is killed and replaced, and the document refused as <see cref="Cv.PdfFailure.TimedOut"/>.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long the browser may take to start, 1 second to 5 minutes; 30 seconds unless set.</summary>
    public TimeSpan StartTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The longest document in UTF-16 characters, inlined images included, 1 to 100,000,000; 5,000,000 unless set.
    /// A longer one is refused as <see cref="Cv.PdfFailure.TooLarge"/>.
    /// </summary>
    public int MaxHtmlLength { get; set; } = 5_000_000;

    /// <summary>The bounds of pictures that photographs are made of.</summary>
    public PhotoLimits Photos { get; set; } = new();
}
