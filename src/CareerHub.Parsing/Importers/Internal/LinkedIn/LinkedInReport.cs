using CareerHub.Import;

namespace CareerHub.Parsing.Importers.Internal.LinkedIn;

/// <summary>The findings about one export, the first fifty of them one by one.</summary>
internal sealed class LinkedInReport
{
    private const int Most = 50;
    private readonly List<Finding> findings = [];
    private int further;

    /// <summary>How many entries without an end were read as going on.</summary>
    public int GoingOn { get; set; }

    public IReadOnlyList<Finding> Findings =>
    [
        .. findings,
        .. further > 0 ? [ImportFindings.Further(further)] : Array.Empty<Finding>(),
        .. GoingOn > 0 ? [ImportFindings.StillGoingOn(GoingOn)] : Array.Empty<Finding>(),
    ];

    /// <summary>Adds a finding, which is made only when it is listed.</summary>
    public void Add(Func<Finding> make)
    {
        if (findings.Count < Most)
        {
            findings.Add(make());
        }
        else
        {
            further++;
        }
    }
}
