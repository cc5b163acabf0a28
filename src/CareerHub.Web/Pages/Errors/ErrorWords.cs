using CareerHub.Cv;

namespace CareerHub.Web.Pages.Errors;

/// <summary>What an error page says: what happened, what was kept, what to do.</summary>
internal sealed record ErrorWords(string Title, string Happened, string ToDo, bool CanRetry = false)
{
    /// <summary>What is said when a CV could not be drawn; null where the words of the status say it.</summary>
    public static ErrorWords? For(PdfFailure reason) => reason switch
    {
        PdfFailure.TooLarge => new(
            "This CV is too long to be drawn",
            "The profile holds more than fits into one PDF. Everything in it is kept.",
            "Shorten the longest texts, then download the CV again. The JSON Resume file always holds everything."),
        PdfFailure.TimedOut => new(
            "Drawing this CV took too long",
            "It was given up, so that others do not have to wait. Everything in the profile is kept.",
            "Shorten the longest texts and lists and download it again; the same CV is tried anew in ten minutes.",
            CanRetry: true),
        PdfFailure.Failed => new(
            "This CV could not be drawn",
            "The program that draws PDFs gave up on it more than once. Everything in the profile is kept.",
            "Look for unusual characters in what you changed last. If you find none, tell the people who run this site when it happened.",
            CanRetry: true),
        _ => null,
    };

    /// <summary>Why a CV could not be drawn and what to do, for a page that goes on.</summary>
    public static string SentenceFor(PdfFailure reason) => For(reason) is { } words
        ? $"{words.Title}. {words.ToDo}"
        : "What draws PDFs is not available at the moment. Your CV is as it was. Try again in a little while.";

    public static ErrorWords For(int status) => status switch
    {
        StatusCodes.Status400BadRequest => new(
            "This request could not be understood",
            "Something in it was missing or damaged. Nothing was changed.",
            "Go back, look over what you sent, and send it again."),
        StatusCodes.Status403Forbidden => new(
            "This is not yours to open",
            "You are signed in, but this belongs to somebody else.",
            "If you expected to find something of yours here, check the address."),
        StatusCodes.Status404NotFound => new(
            "There is nothing here",
            "The address may be mistyped, or what was here is gone or not public.",
            "Check the address, or begin again from the start."),
        StatusCodes.Status405MethodNotAllowed => new(
            "This page cannot do that",
            "It was asked for something that it does not offer. Nothing was changed.",
            "Begin again from the start."),
        StatusCodes.Status413PayloadTooLarge => new(
            "That is too large",
            "What you sent is larger than this page takes. Nothing was stored.",
            "Send something smaller. A CV of a few pages rarely needs more than one or two megabytes; leave out large pictures."),
        StatusCodes.Status429TooManyRequests => new(
            "A moment, please",
            "There were many attempts from your network within a minute. This one was not carried out.",
            "Wait a minute, then try again."),
        StatusCodes.Status503ServiceUnavailable => new(
            "The service is not available",
            "Something that this page needs is not running at the moment. Everything that was saved before is kept; what you just sent was not saved.",
            "Try again in a little while. The site recovers by itself as soon as it can.",
            CanRetry: true),
        _ => new(
            "Something went wrong",
            "The site made a mistake. It has been written to the log. Everything that was saved before is kept.",
            "Try again; if it happens once more, tell the people who run this site when it happened.",
            CanRetry: true),
    };
}
