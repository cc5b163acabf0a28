using System.Text;
using System.Text.Json;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Importers.Internal.Json;

/// <summary>
/// Reads JSON together with the place of every value in a text: the JSON as it is written, with the escapes of strings replaced by the characters that they stand for,
/// so that a person can read it and a value is made of the words at its place.
/// </summary>
internal ref struct JsonText
{
    private readonly ReadOnlySpan<byte> json;
    private readonly StringBuilder text;
    private readonly ReadingBudget budget;
    private readonly Stack<JsonPart> open = new();
    private Utf8JsonReader reader;
    private (string Name, Slice Slice)? name;
    private JsonPart? root;
    private int copied;

    private JsonText(ReadOnlySpan<byte> json, StringBuilder text, ReadingBudget budget)
    {
        this.json = json;
        this.text = text;
        this.budget = budget;
        reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = budget.Limits.MaxNesting });
    }

    /// <summary>Reads one value.</summary>
    /// <param name="json">The JSON, UTF-8.</param>
    /// <param name="text">Takes the text; offsets count from its beginning.</param>
    /// <param name="budget">Counts the values and bounds the nesting.</param>
    /// <exception cref="JsonException">It is no JSON, or nested too deep; a part of it may be in the text already.</exception>
    public static JsonPart Read(ReadOnlySpan<byte> json, StringBuilder text, ReadingBudget budget) => new JsonText(json, text, budget).Read();

    private JsonPart Read()
    {
        while (reader.Read())
        {
            budget.AddElement();
            CopyTo((int)reader.TokenStartIndex);
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    Open(JsonValueKind.Object);
                    break;
                case JsonTokenType.StartArray:
                    Open(JsonValueKind.Array);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    CopyTo((int)reader.TokenStartIndex + 1);
                    open.Pop().EndAt(text.Length);
                    break;
                case JsonTokenType.PropertyName:
                    name = CopyString();
                    break;
                case JsonTokenType.String:
                    var value = new JsonPart(JsonValueKind.String, text.Length + 1);
                    value.EndAt(CopyString().Slice.End);
                    Place(value);
                    break;
                default:
                    CopyLiteral();
                    break;
            }
        }

        CopyTo(json.Length);
        return root!;
    }

    private void Open(JsonValueKind kind)
    {
        var part = new JsonPart(kind, text.Length);
        Place(part);
        open.Push(part);
        CopyTo((int)reader.TokenStartIndex + 1);
    }

    private void CopyLiteral()
    {
        JsonValueKind kind = reader.TokenType switch
        {
            JsonTokenType.Number => JsonValueKind.Number,
            JsonTokenType.True => JsonValueKind.True,
            JsonTokenType.False => JsonValueKind.False,
            _ => JsonValueKind.Null,
        };
        var part = new JsonPart(kind, text.Length);
        CopyTo((int)reader.TokenStartIndex + reader.ValueSpan.Length);
        part.EndAt(text.Length);
        Place(part);
    }

    private (string Text, Slice Slice) CopyString()
    {
        string value = JsonEscapes.Unescape(reader.ValueSpan);
        text.Append('"');
        var slice = new Slice(text.Length, value.Length);
        text.Append(value);
        text.Append('"');
        copied = (int)reader.TokenStartIndex + reader.ValueSpan.Length + 2;
        return (value, slice);
    }

    private void Place(JsonPart part)
    {
        root ??= part;
        if (open.TryPeek(out JsonPart? parent))
        {
            if (name is { } named)
            {
                parent.Add(new JsonMember(named.Name, named.Slice, part));
            }
            else
            {
                parent.Add(part);
            }
        }

        name = null;
    }

    private void CopyTo(int end)
    {
        if (end > copied)
        {
            text.Append(Encoding.UTF8.GetString(json[copied..end]));
            copied = end;
        }
    }
}
