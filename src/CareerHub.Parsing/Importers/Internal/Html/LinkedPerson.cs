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
        JsonPart? main = nodes.Select(node => node["mainEntity"]).OfType<JsonPart>().Select(entity => Resolve(entity, nodes)).FirstOrDefault(IsPerson);
        List<JsonPart> persons = [.. nodes.Where(IsPerson)];
        return main ?? (persons.Count == 1 ? persons[0] : null);
    }

    /// <summary>Whether a node is of a type, however its name is qualified.</summary>
    public bool Is(JsonPart node, string type) => (node["@type"] is { Kind: JsonValueKind.Array } types ? types.Items : node["@type"] is { } one ? [one] : [])
        .Any(item => item.Kind == JsonValueKind.String && Name(item) == type);

    /// <summary>The node that another only names by its identifier.</summary>
    public JsonPart Resolve(JsonPart node, IReadOnlyList<JsonPart> nodes) => node is { Members.Count: 1 } && node["@id"] is { } id
        ? nodes.FirstOrDefault(other => other.Members.Count > 1 && other["@id"] is { } same && Of(same) == Of(id)) ?? node
        : node;

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
