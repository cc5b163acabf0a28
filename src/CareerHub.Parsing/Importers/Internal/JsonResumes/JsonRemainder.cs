using System.Text.Json;
using CareerHub.Import;
using CareerHub.Parsing.Importers.Internal.Json;

namespace CareerHub.Parsing.Importers.Internal.JsonResumes;

/// <summary>Finds what a document says in members that no field of a draft is for, so that it is kept as sections under the members' own names.</summary>
internal sealed class JsonRemainder(ImportSource source, HashSet<JsonPart> read)
{
    private const string Method = "json-resume.unknown-member";
    private const int MostFindings = 50;
    private readonly List<Finding> findings = [];

    /// <summary>The dates that are none.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>The sections, in the order of the document.</summary>
    public IEnumerable<DraftCustomSection> Of(JsonPart part) => part.Members
        .SelectMany(member => OfValue(member, member.Value))
        .Concat(part.Items.SelectMany(Of));

    private IEnumerable<DraftCustomSection> OfValue(JsonMember member, JsonPart value)
    {
        if (read.Contains(value) || !SaysSomething(value))
        {
            return [];
        }

        if (IsReadInPart(value))
        {
            return value.Members.SelectMany(inner => OfValue(inner, inner.Value)).Concat(value.Items.SelectMany(item => OfValue(member, item)));
        }

        if (member.Name.EndsWith("date", StringComparison.OrdinalIgnoreCase) && value.Kind == JsonValueKind.String && findings.Count < MostFindings)
        {
            findings.Add(ImportFindings.NotADate(source.Quote(value.Slice, Method)));
        }

        return [new DraftCustomSection { Title = source.Read(member.NameSlice, Method), Content = source.Read(value.Slice, Method) }];
    }

    private bool IsReadInPart(JsonPart part) =>
        part.Members.Any(member => read.Contains(member.Value) || IsReadInPart(member.Value)) || part.Items.Any(item => read.Contains(item) || IsReadInPart(item));

    private bool SaysSomething(JsonPart part) => part.Kind switch
    {
        JsonValueKind.String => part.IsText(source.Text),
        JsonValueKind.Object => part.Members.Any(member => SaysSomething(member.Value)),
        JsonValueKind.Array => part.Items.Any(SaysSomething),
        JsonValueKind.Null => false,
        _ => true,
    };
}
