using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents;

/// <summary>A limit, documents that use it up in known steps, and what is said when it is reached.</summary>
/// <param name="Name">The limit and what counts against it.</param>
/// <param name="File">Writes the document with so many units.</param>
/// <param name="Limits">Sets the limit.</param>
/// <param name="Sentence">What is said when the limit of a value is reached.</param>
/// <param name="Step">How much of the limit each unit takes.</param>
/// <param name="Code">The finding's code.</param>
internal sealed record LimitCase(
    string Name, Func<int, byte[]> File, Func<int, DocumentLimits> Limits, Func<string, string> Sentence, int Step = 1, string Code = FindingCodes.LimitReached)
{
    private const int Most = 1 << 20;

    public override string ToString() => Name;

    /// <summary>The finding about the limit, or null.</summary>
    public async Task<Finding?> FindingAsync(byte[] file, int limit) =>
        (await Reading.ReadAsync(file, Limits(limit))).Findings.FirstOrDefault(finding => finding.Code is FindingCodes.LimitReached or FindingCodes.TooLarge);

    /// <summary>The smallest limit within which the document is read whole.</summary>
    public async Task<int> BoundAsync(byte[] file)
    {
        int below = 0, within = Most;
        while (within - below > 1)
        {
            int middle = below + ((within - below) / 2);
            if (await FindingAsync(file, middle) is null)
            {
                within = middle;
            }
            else
            {
                below = middle;
            }
        }

        return within;
    }
}
