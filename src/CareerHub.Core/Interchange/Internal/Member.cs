using System.Text.Json;
using System.Text.Json.Nodes;

namespace CareerHub.Interchange.Internal;

/// <summary>
/// One member of a JSON object and its place in the model. What the model cannot give back exactly is the member's residue;
/// it is kept beside the model and written back for as long as it still says what the model says.
/// </summary>
internal abstract class Member<T>(string name)
{
    /// <summary>The member's name in JSON.</summary>
    public string Name { get; } = name;

    /// <summary>Takes over what a value says.</summary>
    /// <param name="target">What holds the member.</param>
    /// <param name="value">The value as it stands in the document.</param>
    /// <param name="context">Where findings go.</param>
    /// <param name="residue">What has to be kept beside the model, or null.</param>
    /// <returns>The target with the member set.</returns>
    public abstract T Read(T target, JsonElement value, ReadContext context, out JsonElement? residue);

    /// <summary>Adds the member to an object, if there is anything to say.</summary>
    /// <param name="target">What holds the member.</param>
    /// <param name="residue">What was kept beside the model, or null.</param>
    /// <param name="into">The object, with the members that stand before this one.</param>
    public abstract void Write(T target, JsonElement? residue, JsonObject into);
}
