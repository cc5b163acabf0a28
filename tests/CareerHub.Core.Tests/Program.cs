using CareerHub.Core.Tests.Cv.Exports;

namespace CareerHub.Core.Tests;

/// <summary>Lets a test start its own assembly as another process. The test platform does not come this way.</summary>
internal static class Program
{
    public const string ExportHashes = "export-hashes";

    public static async Task<int> Main(string[] args)
    {
        if (args is not [ExportHashes])
        {
            return 2;
        }

        Console.WriteLine(await SameBytesTests.HashesAsync());
        return 0;
    }
}
