using System.Text.Json;
using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Importers.Internal.Json;

/// <summary>A value of a JSON document with its place in the text.</summary>
internal sealed class JsonPart(JsonValueKind kind, int start)
{
    private readonly List<JsonMember> members = [];
    private readonly List<JsonPart> items = [];

    public JsonValueKind Kind => kind;

    /// <summary>The range of the value; of a string without its quotation marks.</summary>
    public Slice Slice { get; private set; } = new(start, 0);

    /// <summary>The members of an object in their order; of two with one name the last counts.</summary>
    public IReadOnlyList<JsonMember> Members => members;

    /// <summary>The items of an array.</summary>
    public IReadOnlyList<JsonPart> Items => items;

    /// <summary>Whether the value says something: a string that is not blank, or a number.</summary>
    public bool IsText(string text) => (kind == JsonValueKind.String && !string.IsNullOrWhiteSpace(text.Substring(Slice.Start, Slice.Length))) || kind == JsonValueKind.Number;

    /// <summary>The member of a name, or null.</summary>
    public JsonMember? Member(string name) => members.FindLast(member => member.Name == name);

    public JsonPart? this[string name] => Member(name)?.Value;

    public void Add(JsonMember member) => members.Add(member);

    public void Add(JsonPart item) => items.Add(item);

    public void EndAt(int end) => Slice = Slice.Between(Slice.Start, end);
}
