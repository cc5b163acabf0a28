namespace CareerHub.Web.Pages.Errors;

/// <summary>What an error page says: what happened, what was kept, what to do.</summary>
internal sealed record ErrorWords(string Title, string Happened, string ToDo, bool CanRetry = false)
{
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
