using CareerHub.Parsing.Documents.Flow.Xml;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Internal.Zip;

namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>The relationships of a part (ECMA-376 part 2, clause 9.3), by id, in document order.</summary>
internal sealed class OpcRelationships
{
    private readonly Dictionary<string, OpcRelationship> byId = new(StringComparer.Ordinal);

    /// <summary>The relationships of <paramref name="part"/>, or of the package when it is empty; none when there are none or they are malformed.</summary>
    public static OpcRelationships Of(IPackageParts package, string part, ReadingBudget budget)
    {
        var relationships = new OpcRelationships();
        int slash = part.LastIndexOf('/');
        string folder = slash < 0 ? "" : part[..(slash + 1)];
        using Stream? stream = package.OpenPart($"{folder}_rels/{part[(slash + 1)..]}.rels");
        if (stream is not null)
        {
            XmlParts.VisitAll(stream, budget, reader =>
            {
                if (reader.LocalName == "Relationship" && reader.GetAttribute("Id") is { } id)
                {
                    relationships.byId.TryAdd(id, new OpcRelationship(
                        LastSegment(reader.GetAttribute("Type") ?? ""),
                        reader.GetAttribute("Target") ?? "",
                        reader.GetAttribute("TargetMode") == "External",
                        folder));
                }

                return true;
            });
        }

        return relationships;
    }

    /// <summary>Where a hyperlink leads, as written, or null.</summary>
    public string? ExternalTarget(string? id) => id is not null && byId.TryGetValue(id, out OpcRelationship? found) ? found.Target : null;

    /// <summary>The name of the part that an id stands for, or null.</summary>
    public string? Part(string? id) => id is not null && byId.TryGetValue(id, out OpcRelationship? found) ? found.Part : null;

    /// <summary>The names of the parts of one type (the last segment of the type's address), in document order.</summary>
    public IEnumerable<string> Parts(string type) => byId.Values.Where(found => found.Type == type).Select(found => found.Part).OfType<string>();

    private static string LastSegment(string type) => type[(type.LastIndexOf('/') + 1)..];
}
