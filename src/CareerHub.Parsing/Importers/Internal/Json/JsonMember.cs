using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Importers.Internal.Json;

/// <summary>A member of a JSON object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="NameSlice">The range of the name, without its quotation marks.</param>
/// <param name="Value">Its value.</param>
internal sealed record JsonMember(string Name, Slice NameSlice, JsonPart Value)
{
    /// <summary>The range from the name to the end of the value.</summary>
    public Slice Slice => Slice.Between(NameSlice.Start, Value.Slice.End);
}
