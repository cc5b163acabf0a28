using System.Text.Json;
using CareerHub.Parsing.Importers.Internal.Json;

namespace CareerHub.Parsing.Importers.Internal.Html;

/// <summary>Finds the person that a page is about in its JSON-LD (https://schema.org/Person): the main entity of the page, or the only person at the top of a block.</summary>
internal sealed class LinkedPerson(string text)
{
    private const int MostNodes = 10_000;

    /// <summary>The person, or null when there is none or nobody can tell which.</summary>
    public JsonPart? Find(IEnumerable<JsonPart> blocks)
    {
        List<JsonPart> nodes = [.. blocks.SelectMany(Nodes).Take(MostNodes)];
        Dictionary<string, JsonPart> byId = Identified(nodes);
        JsonPart? main = nodes.Select(node => node["mainEntity"]).OfType<JsonPart>().Select(entity => Resolve(entity, byId)).FirstOrDefault(IsPerson);
        List<JsonPart> persons = [.. nodes.Where(IsPerson)];
        return main ?? (persons.Count == 1 ? persons[0] : null);
    }

    /// <summary>Whether a node is of a type, however its name is qualified.</summary>
    public bool Is(JsonPart node, string type) => (node["@type"] is { Kind: JsonValueKind.Array } types ? types.Items : node["@type"] is { } one ? [one] : [])
        .Any(item => item.Kind == JsonValueKind.String && Name(item) == type);

    // The node that another only names by its identifier.
    private JsonPart Resolve(JsonPart node, Dictionary<string, JsonPart> byId) =>
        node is { Members.Count: 1 } && node["@id"] is { } id ? byId.GetValueOrDefault(Of(id), node) : node;

    private Dictionary<string, JsonPart> Identified(List<JsonPart> nodes)
    {
        var byId = new Dictionary<string, JsonPart>(StringComparer.Ordinal);
        foreach (JsonPart node in nodes.Where(node => node.Members.Count > 1))
        {
            if (node["@id"] is { } id)
            {
                byId.TryAdd(Of(id), node);
            }
        }

        return byId;
    }

    private bool IsPerson(JsonPart node) => Is(node, "Person");

    // A block is one node, a list of nodes, or a graph of them.
    private static IEnumerable<JsonPart> Nodes(JsonPart block) => block.Kind switch
    {
        JsonValueKind.Array => block.Items.SelectMany(item => item.Kind == JsonValueKind.Object ? Nodes(item) : []),
        JsonValueKind.Object when block["@graph"] is { Kind: JsonValueKind.Array } graph => graph.Items.Where(item => item.Kind == JsonValueKind.Object).Prepend(block),
        JsonValueKind.Object => [block],
        _ => [],
    };

    private string Name(JsonPart type)
    {
        string name = Of(type);
        return name[(name.LastIndexOfAny(['/', ':', '#']) + 1)..];
    }

    private string Of(JsonPart part) => text.Substring(part.Slice.Start, part.Slice.Length);
}
