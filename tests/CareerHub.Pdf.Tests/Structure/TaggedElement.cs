namespace CareerHub.Pdf.Tests.Structure;

/// <summary>An element of the structure tree.</summary>
internal sealed record TaggedElement(int Number, string Type, Dictionary<string, object?> Dictionary, TaggedElement? Parent)
{
    public List<TaggedElement> Children { get; } = [];

    public override string ToString() => $"{Type} ({Number})";
}
