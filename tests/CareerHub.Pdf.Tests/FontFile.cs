namespace CareerHub.Pdf.Tests;

/// <summary>A font of the machine to inline into a document.</summary>
internal static class FontFile
{
    public const string PostScriptName = "Lato-Black";

    public static string AnyTrueType() => "/usr/share/fonts/truetype/lato/Lato-Black.ttf";
}
