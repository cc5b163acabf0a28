using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Sections.Internal;

/// <summary>Finds the running heads and feet of a document.</summary>
internal interface IRunningLineFinder
{
    /// <summary>The lines that come back from page to page.</summary>
    RunningLines Find(DocumentText document, UnderstandingBudget budget);
}
