using System.Globalization;
using CareerHub.Import;

namespace CareerHub.Interchange.Internal;

/// <summary>The findings of one reading and the JSON pointer (RFC 6901) of what is being read. Only names of the format and indexes get into a pointer.</summary>
internal sealed class ReadContext(int maxFindings)
{
    private readonly List<string> path = [];
    private readonly List<Finding> findings = [];
    private int unreported;

    /// <summary>How many entries without an end were read as going on.</summary>
    public int AssumedPresent { get; set; }

    public void Enter(string name) => path.Add(name);

    public void Enter(int index) => path.Add(index.ToString(CultureInfo.InvariantCulture));

    public void Leave() => path.RemoveAt(path.Count - 1);

    /// <summary>Reports that a value is not what the format asks for.</summary>
    public void Report(string code, string name, string expected)
    {
        if (findings.Count >= maxFindings)
        {
            unreported++;
            return;
        }

        string pointer = string.Concat(path.Append(name).Select(part => "/" + part));
        findings.Add(new Finding(code, FindingSeverity.Warning, $"{pointer} is not {expected}. It is kept as it is, but not used."));
    }

    public IReadOnlyList<Finding> Findings()
    {
        if (AssumedPresent > 0)
        {
            findings.Add(new Finding(
                FindingCodes.AssumedPresent,
                FindingSeverity.Information,
                $"{AssumedPresent} jobs or voluntary posts have a start and no end. JSON Resume means by this that they go on."));
        }

        if (unreported > 0)
        {
            findings.Add(new Finding(FindingCodes.LimitReached, FindingSeverity.Information, $"{unreported} more findings of this kind are not listed."));
        }

        return findings;
    }
}
