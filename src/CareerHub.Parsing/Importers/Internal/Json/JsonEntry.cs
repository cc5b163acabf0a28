using System.Text.Json;
using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal;
using CareerHub.Profiles;

namespace CareerHub.Parsing.Importers.Internal.Json;

/// <summary>Reads the members of one object into values of a draft and remembers which were read.</summary>
/// <param name="part">The object; anything else has no members.</param>
/// <param name="source">Makes the values.</param>
/// <param name="read">Takes the parts that were read.</param>
/// <param name="method">The method of the values.</param>
internal sealed class JsonEntry(JsonPart? part, ImportSource source, HashSet<JsonPart> read, string method)
{
    public JsonPart? Part => part;

    /// <summary>The member that is an object.</summary>
    public JsonEntry Object(params string[] names) => new(Find(names, JsonValueKind.Object)?.Value, source, read, method);

    /// <summary>The objects in a member that is a list.</summary>
    public IEnumerable<JsonEntry> Objects(params string[] names) =>
        (Find(names, JsonValueKind.Array)?.Value.Items ?? []).Where(item => item.Kind == JsonValueKind.Object).Select(item => new JsonEntry(item, source, read, method));

    /// <summary>The text of the first member that has one.</summary>
    public Sourced<string>? Text(params string[] names) => Value(names, slice => source.Read(slice, method));

    /// <summary>The address of the first member that has one.</summary>
    public Sourced<string>? Address(params string[] names) => Value(names, slice => source.ReadAddress(slice, method));

    /// <summary>The date of the first member that has one.</summary>
    public Sourced<PartialDate>? Date(params string[] names) => Value(names, slice => source.ReadDate(slice, method));

    /// <summary>The date of the first member that has one; it may also say that something goes on.</summary>
    public Sourced<PartialDate>? EndDate(params string[] names) => Value(names, slice => source.ReadDate(slice, method, mayGoOn: true));

    /// <summary>That the entry goes on, where it has a start and no end (JSON Resume means it by this).</summary>
    public Sourced<PartialDate>? GoesOn(Sourced<PartialDate>? start, string startName, string endName) =>
        start is not null && part?.Member(startName) is { } member && !IsStated(part[endName]) ? source.ReadGoingOn(member.Slice, method) : null;

    /// <summary>The texts of a member that is a list.</summary>
    public ValueList<Sourced<string>> Texts(params string[] names) =>
        Strings(names).Select(Take).OfType<Sourced<string>>().ToValueList();

    /// <summary>The strings of a member that is a list, unread.</summary>
    public IReadOnlyList<JsonPart> Strings(params string[] names) =>
        [.. (Find(names, JsonValueKind.Array)?.Value.Items ?? []).Where(item => item.Kind == JsonValueKind.String && item.IsText(source.Text))];

    /// <summary>A value of a string.</summary>
    public Sourced<string>? Take(JsonPart item)
    {
        Sourced<string>? value = source.Read(item.Slice, method);
        if (value is not null)
        {
            read.Add(item);
        }

        return value;
    }

    /// <summary>All texts of a list as one value.</summary>
    public Sourced<string>? Joined(string name)
    {
        IReadOnlyList<JsonPart> items = Strings(name);
        if (items.Count == 0 || source.Read(string.Join(", ", items.Select(item => source.Of(item.Slice))), Slice.Between(items[0].Slice.Start, items[^1].Slice.End), method) is not { } value)
        {
            return null;
        }

        read.UnionWith(items);
        return value;
    }

    /// <summary>Says of members that they hold nothing for a draft.</summary>
    public void Skip(params string[] names)
    {
        foreach (string name in names)
        {
            if (part?[name] is { } value)
            {
                read.Add(value);
            }
        }
    }

    /// <summary>Whether a member says a word.</summary>
    public bool Says(string name, string word) => part?[name] is { Kind: JsonValueKind.String } value && source.Of(value.Slice) == word;

    private bool IsStated(JsonPart? value) => value is not null && (value.IsText(source.Text) || value.Kind is not (JsonValueKind.String or JsonValueKind.Null));

    private JsonMember? Find(string[] names, JsonValueKind kind) =>
        names.Select(name => part?.Member(name)).FirstOrDefault(member => member?.Value.Kind == kind);

    private Sourced<T>? Value<T>(string[] names, Func<Slice, Sourced<T>?> make)
        where T : notnull
    {
        foreach (string name in names)
        {
            if (part?[name] is { Kind: JsonValueKind.String } value && make(value.Slice) is { } made)
            {
                read.Add(value);
                return made;
            }
        }

        return null;
    }
}
