using CareerHub.Pdf.Internal;

namespace CareerHub.Pdf.Tests;

/// <summary>The machine's browser.</summary>
internal static class Browser
{
    public static string Path { get; } =
        ChromiumExecutable.Candidates(null, Environment.GetEnvironmentVariable("PATH")) is [var first, ..]
            ? first
            : throw new InvalidOperationException(ChromiumExecutable.Remedy(null));
}
