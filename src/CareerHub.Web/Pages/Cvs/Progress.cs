using System.Globalization;
using CareerHub.Web.Cvs;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>Progress without scripts: a page that the browser fetches anew until there is an end.</summary>
internal static class Progress
{
    private const string Seconds = "1";

    /// <summary>The stages of a check as steps of a bar, which is full when there is an end.</summary>
    public const int Steps = 3;

    /// <summary>Has the browser fetch the page anew in a moment.</summary>
    public static void AskAgain(HttpResponse response)
    {
        response.Headers["Refresh"] = Seconds;
    }

    /// <summary>"Drawing it as PDF, for 3 seconds so far."</summary>
    public static string Of(CvCheckRun run) => Of(
        run.Stage switch
        {
            CvCheckStage.Drawing => "Drawing it as PDF",
            CvCheckStage.Reading => "Reading the PDF back",
            _ => "Waiting for its turn",
        },
        run.Elapsed);

    /// <summary>What is being done, and for how long.</summary>
    public static string Of(string doing, TimeSpan elapsed) => (int)elapsed.TotalSeconds switch
    {
        0 => $"{doing}.",
        1 => $"{doing}, for one second so far.",
        int seconds => string.Create(CultureInfo.InvariantCulture, $"{doing}, for {seconds} seconds so far."),
    };
}
