using System.Text.Json;
using System.Text.Json.Nodes;
using CareerHub.Profiles;

namespace CareerHub.Interchange.Internal;

/// <summary>
/// What a missing <c>endDate</c> means. Of a job or a voluntary post with a start, by the habit of the format, that it goes on;
/// of anything else that the end is not known. Where that is not so our own member <c>end</c> says it.
/// </summary>
internal static class PeriodEnd
{
    private const string Start = "startDate";
    private const string End = "endDate";
    private const string Marker = "end";
    private const string GoesOn = "present";
    private const string NotKnown = "unknown";

    /// <summary>Sets the end of an entry whose object does not state it.</summary>
    /// <returns>The end: the one given when the object states it.</returns>
    public static PartialDate Complete(PartialDate start, PartialDate end, bool openMeansPresent, JsonElement source, ReadContext context)
    {
        if (IsStated(source))
        {
            return end;
        }

        if (MarkerOf(source) is { } marked)
        {
            return marked;
        }

        if (!openMeansPresent || !start.IsDate)
        {
            return end;
        }

        context.AssumedPresent++;
        return PartialDate.Present;
    }

    /// <summary>The member that says what a reader would not conclude.</summary>
    public static Member<T> MarkerMember<T>(Func<T, PartialDate> end, bool openMeansPresent) => new MarkerOfEnd<T>(end, openMeansPresent);

    private static bool IsStated(JsonElement source) => source.TryGetProperty(End, out JsonElement end) && !Json.IsBlank(end);

    private static PartialDate? MarkerOf(JsonElement source) =>
        source.TryGetProperty(OwnMembers.Entry, out JsonElement own) && own.ValueKind == JsonValueKind.Object && own.TryGetProperty(Marker, out JsonElement marker)
            ? Meaning(marker)
            : null;

    private static PartialDate? Meaning(JsonElement marker) => marker.ValueKind != JsonValueKind.String
        ? null
        : marker.GetString() switch
        {
            GoesOn => PartialDate.Present,
            NotKnown => PartialDate.Unknown,
            _ => null,
        };

    private sealed class MarkerOfEnd<T>(Func<T, PartialDate> end, bool openMeansPresent) : Member<T>(Marker)
    {
        // The marker itself is read by Complete, once the start and the end of the entry are known.
        public override T Read(T target, JsonElement value, ReadContext context, out JsonElement? residue)
        {
            residue = Meaning(value) is null ? value : null;
            return target;
        }

        public override void Write(T target, JsonElement? residue, JsonObject into)
        {
            PartialDate value = end(target);
            JsonElement written = Json.Element(into.Parent);
            bool concluded = openMeansPresent && PartialDate.TryParse(TextOf(written, Start), out PartialDate start) && start.IsDate;
            if (!value.IsDate && !IsStated(written) && value.IsPresent != concluded)
            {
                into[Marker] = value.IsPresent ? GoesOn : NotKnown;
            }
            else if (residue is { } kept)
            {
                into[Marker] = Json.Node(kept);
            }
        }

        private static string? TextOf(JsonElement source, string name) =>
            source.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }
}
