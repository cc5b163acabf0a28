namespace CareerHub.Parsing.Documents.Flow;

/// <summary>A finished line, its block not yet numbered.</summary>
internal readonly record struct FlowLine(FlowBlock Block, Line Line);
